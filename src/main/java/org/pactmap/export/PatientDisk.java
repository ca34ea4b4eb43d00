package org.pactmap.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/// A disk that asks again where something holds a file for a moment: on Windows, scanners open every new file.
///
/// @param rest waits
record PatientDisk(Disk disk, Consumer<Duration> rest) implements Disk {

    /// How often it asks again: after 20, 40, 80, 160 and 320 ms.
    static final int TIMES = 5;

    private static final Duration FIRST = Duration.ofMillis(20);

    @Override
    public Part create(Path target) throws IOException {
        return disk.create(target);
    }

    @Override
    public void write(Part part, ByteBuffer bytes) throws IOException {
        disk.write(part, bytes);
    }

    @Override
    public void force(Part part) throws IOException {
        disk.force(part);
    }

    @Override
    public void replace(Part part, Path target) throws IOException {
        for (int i = 0; i < TIMES; i++) {
            try {
                disk.replace(part, target);
                return;
            } catch (NoSuchFileException gone) {
                throw gone;
            } catch (FileSystemException held) {
                rest.accept(FIRST.multipliedBy(1L << i));
            }
        }
        disk.replace(part, target);
    }

    @Override
    public void force(Path folder) throws IOException {
        disk.force(folder);
    }

    @Override
    public void delete(Part part) throws IOException {
        disk.delete(part);
    }
}
