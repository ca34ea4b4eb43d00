package org.pactmap.start;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/// The least that a JVM can do to leave a PNG in Full HD behind: a black one, written by Java's own writer.
public final class EmptyPng {

    private EmptyPng() {}

    public static void main(String[] arguments) throws IOException {
        ImageIO.write(new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB), "png", new File(arguments[0]));
    }
}
