package org.pactmap.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/// The disk of the machine, where something holds the file the first times that it is to be replaced.
final class HeldDisk implements Disk {

    private final Disk disk = new SystemDisk();
    private int times;

    HeldDisk(int times) {
        this.times = times;
    }

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
        if (times-- > 0) {
            throw new AccessDeniedException(target.toString());
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
