package org.pactmap.picture;

/// The weights of the bundled typeface.
public enum Weight {
    REGULAR(400),
    SEMIBOLD(600),
    BOLD(700);

    private final int css;

    Weight(int css) {
        this.css = css;
    }

    /// The number that CSS, SVG and OpenType give this weight.
    public int css() {
        return css;
    }
}
