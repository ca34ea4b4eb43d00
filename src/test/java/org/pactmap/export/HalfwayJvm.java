package org.pactmap.export;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A process that writes half of a file, says a dot, and comes no further until it is killed.
final class HalfwayJvm {

    private HalfwayJvm() {}

    static Process start(Path file) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                HalfwayJvm.class.getName(), file.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    public static void main(String[] args) throws IOException {
        var disk = new SystemDisk();
        Disk.Part part = disk.create(Path.of(URI.create(args[0])));
        disk.write(part, ByteBuffer.wrap("half".getBytes(StandardCharsets.UTF_8)));
        System.out.print('.');
        System.out.flush();
        while (part.channel().isOpen()) {
            Thread.onSpinWait();
        }
    }
}
