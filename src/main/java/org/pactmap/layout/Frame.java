package org.pactmap.layout;

import org.pactmap.picture.Box;

/// What every map leaves free around its plot, whatever its layout: title and subtitle above, legend and sources below.
///
/// @param foot height kept free at the bottom for legend and sources
public record Frame(Page page, Sizes sizes, double foot) {

    public static Frame of(Page page, double foot) {
        return new Frame(page, Sizes.of(page), foot);
    }

    /// Left and right edge of all text that is not beside something.
    public double margin() {
        return sizes.between(19, 64);
    }

    public double titleY() {
        return sizes.between(35, 78);
    }

    public double subtitleY() {
        return sizes.between(58.5, 114.8);
    }

    /// Where the plot starts.
    static double top(Page page) {
        Sizes sizes = Sizes.of(page);
        return page.captions().has(Caption.TITLE) ? sizes.between(74, 146) : sizes.between(19, 40);
    }

    /// What is left for the plot.
    public Box plot() {
        double top = top(page);
        return new Box(margin(), top, page.width() - 2 * margin(), page.height() - foot - top);
    }
}
