package org.pactmap.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// A display of Xvfb's own, whose pixels can be read from outside without asking the program that paints them.
///
/// - **Source.** Xvfb keeps its pixels in a file of the form of `xwd`, version 7: a head of 25 words, then the colours
///   of the palette, twelve bytes each, then the rows.
final class Screen implements AutoCloseable {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    /// Of as many pixels across and down only one is looked at.
    private static final int MESH = 3;

    private final Process xvfb;
    private final String display;
    private final ByteBuffer pixels;
    private final int start;
    private final int row;

    /// @param folder for the file of pixels
    Screen(Path folder) throws IOException {
        xvfb = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", WIDTH + "x" + HEIGHT + "x24", "-fbdir",
                folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var out = new BufferedReader(new InputStreamReader(xvfb.getInputStream(), StandardCharsets.US_ASCII));
        String number = out.readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start");
        }
        display = ":" + number;
        try (var file = FileChannel.open(folder.resolve("Xvfb_screen0"), StandardOpenOption.READ)) {
            pixels = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
        start = word(0) + 12 * word(19);
        row = word(12);
    }

    private int word(int at) {
        return pixels.order(ByteOrder.BIG_ENDIAN).getInt(4 * at);
    }

    String display() {
        return display;
    }

    /// Waits until so many pixels of those looked at have a colour.
    void await(int colour, int most, Process painter) throws IOException, InterruptedException {
        while (count(colour) < most) {
            if (!painter.isAlive()) {
                throw new IOException("it ended with " + painter.exitValue() + " before it showed anything");
            }
            Thread.sleep(1);
        }
    }

    private int count(int colour) {
        ByteBuffer words = pixels.order(ByteOrder.LITTLE_ENDIAN);
        int count = 0;
        for (int y = 0; y < HEIGHT; y += MESH) {
            for (int x = 0; x < WIDTH; x += MESH) {
                count += (words.getInt(start + y * row + 4 * x) & 0xffffff) == colour ? 1 : 0;
            }
        }
        return count;
    }

    /// How a program starts that shows itself here.
    ProcessBuilder program(List<String> command) {
        var program = new ProcessBuilder(command);
        program.environment().put("DISPLAY", display);
        program.environment().remove("WAYLAND_DISPLAY");
        return program;
    }

    @Override
    public void close() {
        xvfb.destroy();
    }
}
