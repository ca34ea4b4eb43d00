package org.pactmap.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.BaseMaps;
import org.pactmap.layout.Page;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Mark.Words;
import org.pactmap.picture.Picture;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// The maps that tests look at: of which day, on which page, in which language.
final class Exhibits {

    static final List<Page> PAGES = List.of(new Page(885, 633), new Page(1600, 1000), new Page(1920, 1080));
    static final LocalDate ARTICLE = LocalDate.of(2024, 5, 15);
    static final LocalDate COMPACT = LocalDate.of(2024, 7, 12);
    static final LocalDate AFTERWARDS = LocalDate.of(2025, 2, 1);

    private Exhibits() {}

    static View view(Facts facts, Layout layout, LocalDate day, Language language) {
        return View.of(facts.header(), Theme.LIGHT, language).in(layout).on(day);
    }

    /// The days on which some agreement or step changes, and days before the first and after the last.
    static List<LocalDate> changeDays(Facts facts) {
        var days = new TreeSet<LocalDate>(List.of(facts.header().defaultDay(), facts.header().dataUntil()));
        facts.all(Entity.Agreement.class).forEach(agreement -> agreement.history().stream()
                .filter(change -> change.status() == AgreementStatus.SIGNED)
                .forEach(change -> change.from().ifPresent(from -> days.add(from.latest()))));
        facts.all(Entity.Step.class).forEach(step -> step.history()
                .forEach(change -> change.from().ifPresent(from -> days.add(from.latest()))));
        days.add(days.first().minusYears(1));
        return List.copyOf(days);
    }

    static List<String> texts(Picture picture) {
        return picture.marks().stream().filter(Words.class::isInstance).map(mark -> ((Words) mark).text()).toList();
    }

    /// What runs over what on these days, on every page and in every language; which text is cut, and which stands
    /// beyond the margin.
    static List<String> overlaps(Facts facts, Layout layout, List<LocalDate> days) {
        var overlaps = new ArrayList<String>();
        Known known = Known.of(new Globe(BaseMaps::bundled));
        for (LocalDate day : days) {
            for (Page page : PAGES) {
                for (Language language : Language.values()) {
                    Picture picture = MapPicture.of(facts, view(facts, layout, day, language), page, known);
                    Stream.concat(Overlaps.in(picture).stream(), misfits(picture, page))
                            .forEach(overlap -> overlaps.add(day + " " + page + " " + language + ": " + overlap));
                }
            }
        }
        return overlaps;
    }

    private static Stream<String> misfits(Picture picture, Page page) {
        double margin = Sizes.of(page).between(19, 64) - 1;
        return picture.marks().stream().filter(Words.class::isInstance).map(Words.class::cast).flatMap(words -> {
            Stream<String> cut = words.text().endsWith("…") ? Stream.of("“" + words.text() + "” is cut") : Stream.of();
            return words.baseline().x() < margin
                    ? Stream.concat(cut, Stream.of("“" + words.text() + "” stands in the margin"))
                    : cut;
        });
    }
}
