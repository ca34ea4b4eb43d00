package org.pactmap.plot;

import org.pactmap.agreement.Facts;
import org.pactmap.dataset.BaseMaps;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading.Read;
import org.pactmap.layout.Page;
import org.pactmap.picture.Picture;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// The map that the benchmarks draw: the article's, at 1600x1000 points.
public final class Maps {

    public static final Page PAGE = new Page(1600, 1000);

    private Maps() {}

    public static Facts facts() {
        return Datasets.bundled(Datasets.bundledIds().getFirst())
                .filter(Read.class::isInstance)
                .map(reading -> ((Read) reading).facts())
                .orElseThrow();
    }

    public static View view(Facts facts) {
        return View.of(facts.header(), Theme.LIGHT, Language.ENGLISH);
    }

    public static Picture picture() {
        return picture(Layout.BRIEFING);
    }

    public static Picture picture(Layout layout) {
        return picture(layout, PAGE);
    }

    /// The same on another page.
    public static Picture picture(Page page) {
        return picture(Layout.BRIEFING, page);
    }

    private static Picture picture(Layout layout, Page page) {
        Facts facts = facts();
        return MapPicture.of(facts, view(facts).in(layout), page, Known.of(new Globe(BaseMaps::bundled)));
    }
}
