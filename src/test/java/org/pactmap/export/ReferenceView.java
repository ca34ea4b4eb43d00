package org.pactmap.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.dataset.BaseMaps;
import org.pactmap.layout.Page;
import org.pactmap.picture.Picture;
import org.pactmap.plot.Globe;
import org.pactmap.plot.Known;
import org.pactmap.plot.MapPicture;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;

/// The views in which all formats are compared: each dataset, day, layout, theme, language, size and layer that draws
/// otherwise, and a scenario.
record ReferenceView(String dataset, View view, Page page, Optional<Scenario> scenario) {

    private static final Map<String, Facts> FACTS = new ConcurrentHashMap<>();
    private static final Known KNOWN = Known.of(new Globe(BaseMaps::bundled));
    private static final String UKRAINE = "ukraine-security-agreements";
    private static final Page SMALL = new Page(885, 633);
    private static final Scenario WHAT_IF = Scenario.of("what-if", Label.of("What if?"),
            Supposition.coordinates("udcg", "bilateral-security-agreements", "execution"),
            Supposition.serves("agreement-lva-2024", "invitation"));

    static List<ReferenceView> all() {
        return List.of(
                light("2022-01-01"), dark("2024-01-12"), light("2024-05-15"), dark("2024-05-15"),
                light("2024-06-14"), dark("2024-07-12"), light("2025-02-01"),
                plain("north-atlantic-treaty", "2024-05-15", Theme.DARK, Language.ENGLISH),
                plain("san-francisco-system", "1961-01-01", Theme.LIGHT, Language.UKRAINIAN),
                plain("switzerland-eu", "2024-05-15", Theme.LIGHT, Language.ENGLISH),
                light("2025-02-01").in(Layout.MATRIX), dark("2024-07-12").in(Layout.LAYERS),
                light("2024-05-15").in(Layout.FORCE), dark("2025-02-01").in(Layout.GEOGRAPHIC),
                light("2024-05-15").supposing(WHAT_IF),
                plain(UKRAINE, "2024-05-15", Theme.LIGHT, Language.UKRAINIAN).on(new Page(1920, 1080)),
                plain(UKRAINE, "2025-02-01", Theme.DARK, Language.ENGLISH).on(new Page(1080, 1080)),
                light("2024-05-15").lit(true, false), dark("2024-05-15").lit(false, true),
                light("2025-02-01").lit(true, true));
    }

    private static ReferenceView light(String day) {
        return plain(UKRAINE, day, Theme.LIGHT, Language.ENGLISH);
    }

    private static ReferenceView dark(String day) {
        return plain(UKRAINE, day, Theme.DARK, Language.UKRAINIAN);
    }

    private static ReferenceView plain(String dataset, String day, Theme theme, Language language) {
        return new ReferenceView(dataset, View.of(facts(dataset).header(), theme, language).on(LocalDate.parse(day)),
                SMALL, Optional.empty());
    }

    private static Facts facts(String dataset) {
        return FACTS.computeIfAbsent(dataset, Opening::facts);
    }

    private ReferenceView on(Page other) {
        return new ReferenceView(dataset, view, other, scenario);
    }

    private ReferenceView in(Layout layout) {
        return new ReferenceView(dataset, view.in(layout), page, scenario);
    }

    private ReferenceView supposing(Scenario what) {
        return new ReferenceView(dataset, view.supposing(Optional.of(what.id())), page, Optional.of(what));
    }

    private ReferenceView lit(boolean tiesLit, boolean shelfOpen) {
        return new ReferenceView(dataset, view.withTiesLit(tiesLit).withShelfOpen(shelfOpen), page, scenario);
    }

    Picture picture() {
        return MapPicture.of(facts(dataset), scenario, view, page, KNOWN);
    }

    @Override
    public String toString() {
        return dataset + " on " + view.day() + " in layout " + view.layout().word() + ", " + view.theme().word() + ", "
                + view.language().code() + ", " + page.width() + "x" + page.height()
                + (view.tiesLit() ? ", ties" : "") + (view.shelfOpen() ? ", shelf" : "")
                + (scenario.isPresent() ? ", scenario" : "");
    }
}
