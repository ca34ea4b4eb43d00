package org.pactmap.export;

import java.util.Optional;
import java.util.stream.Stream;

/// A size of picture that many ask for: how large its page is, and of how many pixels a PNG of it.
public enum Preset {
    FULL_HD("full-hd", 1920, 1080, 1, 96),
    UHD("4k", 1920, 1080, 2, 192),
    SQUARE("square", 1080, 1080, 2, 192),
    /// A4 on its side, 3508x2480 pixels. A point is one of 96 to the inch, so that type is as large as in a window.
    A4("a4", 1122.56, 793.6, 3.125, 300),
    /// A3 on its side, 4961x3508 pixels.
    A3("a3", 1587.52, 1122.56, 3.125, 300),
    /// A slide of 13.333 by 7.5 inches, 2560x1440 pixels.
    SLIDE("slide", 1440, 810, 16 / 9.0, 192);

    private final String word;
    private final double width;
    private final double height;
    private final double scale;
    private final double dpi;

    Preset(String word, double width, double height, double scale, double dpi) {
        this.word = word;
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.dpi = dpi;
    }

    /// The preset that commands call so.
    public static Optional<Preset> of(String word) {
        return Stream.of(values()).filter(preset -> preset.word.equals(word)).findFirst();
    }

    /// What commands and saved views call it.
    public String word() {
        return word;
    }

    /// The paper of a document that is asked for in this size.
    public Paper paper() {
        return switch (this) {
            case A4 -> Paper.A4;
            case A3 -> Paper.A3;
            case FULL_HD, UHD, SQUARE, SLIDE -> Paper.PICTURE;
        };
    }

    /// Of the page, in points.
    public double width() {
        return width;
    }

    /// Of the page, in points.
    public double height() {
        return height;
    }

    /// Pixels for each point.
    public double scale() {
        return scale;
    }

    /// Pixels on an inch of paper.
    public double dpi() {
        return dpi;
    }
}
