package org.pactmap.layout;

/// How large type and marks are on a page.
///
/// Between the smallest page and 1920x1080 sizes run in a straight line from what can still be read on a desk to
/// what can be read from the back of a room; beyond it they grow with the page. Type never goes under
/// [#LEAST_TYPE].
///
/// @param growth of the page against 1920x1080, by its tighter side; 1 is that size. Type that is as large as it may
///               be on a narrow page needs all of its least height, so that a low page counts as small however wide
public record Sizes(double growth) {

    /// The smallest type, in points.
    public static final double LEAST_TYPE = 11;

    private static final double SMALLEST = 0.461;

    public static Sizes of(Page page) {
        return new Sizes(Math.min(page.width() / 1920, page.height() < 1080
                ? SMALLEST + (1 - SMALLEST) * (page.height() - Page.LEAST_HEIGHT) / (1080 - Page.LEAST_HEIGHT)
                : page.height() / 1080));
    }

    /// A length that is `small` on the smallest page and `large` on one of 1920x1080.
    public double between(double small, double large) {
        if (growth >= 1) {
            return large * growth;
        }
        double part = Math.max(0, (growth - SMALLEST) / (1 - SMALLEST));
        return small + (large - small) * part;
    }

    /// The size of a mark that is `large` on a page of 1920x1080 and three fifths of that on the smallest.
    public double mark(double large) {
        return between(0.6 * large, large);
    }

    /// Whether there is room for what is dropped first: days of signature, second lines, words at ties.
    public boolean roomy() {
        return growth >= 0.573;
    }

    public double title() {
        return between(22, 44);
    }

    public double subtitle() {
        return between(13.5, 21);
    }

    public double name() {
        return between(13, 20);
    }

    /// Names of those who have not signed.
    public double waiting() {
        return between(12, 18);
    }

    /// Second lines beside steps and in the legend.
    public double second() {
        return between(11.5, 15.5);
    }

    /// Words at a tie, under a call-out.
    public double remark() {
        return between(12, 17.5);
    }

    public double callOut() {
        return between(13.5, 24);
    }

    /// Headings in capitals.
    public double heading() {
        return between(LEAST_TYPE, 15);
    }

    /// Days of signature, and the second line of a capsule.
    public double small() {
        return between(11.5, 16);
    }

    public double day() {
        return between(LEAST_TYPE, 15);
    }

    public double legend() {
        return between(LEAST_TYPE, 15.5);
    }

    public double source() {
        return between(LEAST_TYPE, 13.5);
    }
}
