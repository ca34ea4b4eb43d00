package org.pactmap.export;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;

/// Draws the largest picture that there may be. [LargePicturesTest] starts this in a JVM of 512 MiB.
final class LargePictures {

    private static final int ROUNDS = 5;

    private LargePictures() {}

    /// Prints how large it came out, and how much longer than another one of four times the pixels takes.
    public static void main(String... arguments) {
        Picture picture = ReferenceView.all().getLast().picture();
        double scale = Extent.MOST / picture.width();
        var most = new Framing(new Spot(0, 0), scale, Extent.MOST, Extent.MOST);
        System.out.println(size(PngFile.of(Plate.of(picture), most, PngOptions.PLAIN.withoutGround())));
        Picture map = ReferenceView.all().get(15).picture();
        double ratio = fastest(map, 2) / (double) fastest(map, 1);
        System.out.println(ratio < 4 ? "under 4 times" : ratio + " times");
    }

    private static String size(byte[] png) {
        var header = ByteBuffer.wrap(png, 16, 8);
        return header.getInt() + "x" + header.getInt();
    }

    /// Of the processor's time, so that the answer is the same on a machine that is busy.
    private static long fastest(Picture picture, double scale) {
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = used();
            PngFile.of(picture, Framing.whole(picture, scale));
            fastest = Math.min(fastest, used() - start);
        }
        return fastest;
    }

    private static long used() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
