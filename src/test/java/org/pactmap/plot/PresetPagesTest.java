package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.BaseMaps;
import org.pactmap.export.Preset;
import org.pactmap.layout.Caption;
import org.pactmap.layout.Captions;
import org.pactmap.layout.Force;
import org.pactmap.layout.ForceLayout;
import org.pactmap.layout.Page;
import org.pactmap.layout.Pins;
import org.pactmap.layout.force.Course;
import org.pactmap.view.Layout;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;

/// Maps are laid out well on the page of every preset, also without what stands around them.
class PresetPagesTest {

    private static final Facts FACTS = Opening.facts();
    private static final Globe GLOBE = new Globe(BaseMaps::bundled);
    private static final List<LocalDate> DAYS = List.of(Exhibits.ARTICLE, Exhibits.AFTERWARDS);

    private static List<String> overlaps(Page page, Layout layout) {
        Known known = Known.of(GLOBE).with(layout == Layout.FORCE ? Optional.of(force(page)) : Optional.empty());
        var overlaps = new ArrayList<String>();
        for (LocalDate day : DAYS) {
            for (Language language : Language.values()) {
                Overlaps.in(MapPicture.of(FACTS, Optional.empty(), Exhibits.view(FACTS, layout, day, language), page,
                        known)).forEach(overlap -> overlaps.add(layout + " " + day + " " + language + ": " + overlap));
            }
        }
        return overlaps;
    }

    /// The same on every day and in every language.
    private static Force force(Page page) {
        return ForceLayout.of(ForceMap.wishes(FACTS, FACTS.header().system(), page), Pins.NONE, View.FIRST_SEED,
                new Course()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void nothing_runs_over_text_on_the_page_of_a_preset(Preset preset) {
        for (Layout layout : Layout.values()) {
            assertThat(overlaps(new Page(preset.width(), preset.height()), layout)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void nothing_runs_over_text_where_nothing_stands_around_the_map(Layout layout) {
        var bare = new Captions(List.of(Caption.values()));

        assertThat(overlaps(new Page(Preset.SLIDE.width(), Preset.SLIDE.height(), bare), layout)).isEmpty();
    }
}
