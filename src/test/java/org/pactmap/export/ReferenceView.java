package org.pactmap.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.layout.Page;
import org.pactmap.picture.Picture;
import org.pactmap.plot.MapPicture;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// The views in which all formats are compared: each dataset, day, theme, language, size and layer that draws otherwise.
record ReferenceView(String dataset, LocalDate day, Theme theme, Language language, Page page, boolean ties,
        boolean shelf) {

    private static final Map<String, Facts> FACTS = new ConcurrentHashMap<>();
    private static final String UKRAINE = "ukraine-security-agreements";
    private static final Page SMALL = new Page(885, 633);

    static List<ReferenceView> all() {
        return Stream.of(
                Stream.of("2022-01-01", "2024-01-12", "2024-05-15", "2024-06-14", "2024-07-12", "2025-02-01")
                        .flatMap(day -> Stream.of(
                                plain(UKRAINE, day, Theme.LIGHT, Language.ENGLISH),
                                plain(UKRAINE, day, Theme.DARK, Language.UKRAINIAN))),
                Stream.of(
                        plain("north-atlantic-treaty", "2024-05-15", Theme.DARK, Language.ENGLISH),
                        plain("san-francisco-system", "1961-01-01", Theme.LIGHT, Language.UKRAINIAN),
                        plain("switzerland-eu", "2024-05-15", Theme.LIGHT, Language.ENGLISH),
                        plain(UKRAINE, "2024-05-15", Theme.LIGHT, Language.UKRAINIAN).on(new Page(1920, 1080)),
                        plain(UKRAINE, "2025-02-01", Theme.DARK, Language.ENGLISH).on(new Page(1080, 1080)),
                        plain(UKRAINE, "2024-05-15", Theme.LIGHT, Language.ENGLISH).lit(true, false),
                        plain(UKRAINE, "2024-05-15", Theme.DARK, Language.UKRAINIAN).lit(false, true),
                        plain(UKRAINE, "2025-02-01", Theme.LIGHT, Language.ENGLISH).lit(true, true)))
                .flatMap(views -> views).toList();
    }

    private static ReferenceView plain(String dataset, String day, Theme theme, Language language) {
        return new ReferenceView(dataset, LocalDate.parse(day), theme, language, SMALL, false, false);
    }

    private ReferenceView on(Page other) {
        return new ReferenceView(dataset, day, theme, language, other, ties, shelf);
    }

    private ReferenceView lit(boolean tiesLit, boolean shelfOpen) {
        return new ReferenceView(dataset, day, theme, language, page, tiesLit, shelfOpen);
    }

    Picture picture() {
        Facts facts = FACTS.computeIfAbsent(dataset, id -> switch (Datasets.bundled(id).orElseThrow()) {
            case Reading.Read read -> read.facts();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        });
        View view = View.of(facts.header(), theme, language).on(day).withTiesLit(ties).withShelfOpen(shelf);
        return MapPicture.of(facts, view, page);
    }
}
