package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.layout.Page;
import org.pactmap.network.Network;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Places;
import org.pactmap.picture.Spot;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;

/// The map before and after what is supposed, on one page.
class BeforeAfterTest {

    private static final Page PAGE = new Page(1600, 1000);
    private static final Facts FACTS = Opening.facts();
    private static final View VIEW = View.of(FACTS.header(), Theme.LIGHT, Language.ENGLISH);
    private static final Optional<Scenario> SCENARIO = Optional.of(Scenario.of("hub", Label.of("A hub"),
            Supposition.coordinates("udcg", VIEW.system(), VIEW.function())));
    private static final Picture BEFORE = MapPicture.of(FACTS, VIEW, PAGE);
    private static final Picture AFTER = MapPicture.of(FACTS, SCENARIO, VIEW, PAGE, Known.nothing());
    private static final Network NETWORK = Network.on(FACTS, SCENARIO, VIEW.day());
    private static final Picture BOTH = BeforeAfter.beside(BEFORE, AFTER, NETWORK, VIEW);

    private static List<String> words(Picture picture) {
        return picture.marks().stream().filter(Mark.Words.class::isInstance).map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    @Test
    void each_thing_lies_at_the_same_place_of_its_own_map() {
        var places = new Places(BOTH);
        SequencedSet<String> ids = new LinkedHashSet<>(new Places(BEFORE).ids());
        ids.retainAll(new Places(AFTER).ids());
        ids.removeIf(id -> id.equals("udcg"));

        assertThat(ids).hasSizeGreaterThan(80);
        for (String id : ids) {
            Spot before = places.middle("before:" + id).orElseThrow();
            Spot after = places.middle("after:" + id).orElseThrow();
            assertThat(after.y()).as(id).isEqualTo(before.y(), within(0.01));
            assertThat(after.x() - before.x()).as(id).isEqualTo(1630, within(0.01));
        }
    }

    @Test
    void each_map_has_its_name_above_it_and_what_is_supposed_says_so() {
        assertThat(words(BOTH)).contains("Before: the facts alone",
                "After: SCENARIO “A hub”: 1 supposition, by the user, not sourced");
        assertThat(BOTH.title()).isEqualTo(
                "Before: Nine agreements, no framework, no hub. After: " + AFTER.title());
        assertThat(BOTH.description()).startsWith(BEFORE.description()).endsWith(AFTER.description());
    }

    @Test
    void nothing_of_either_map_is_lost() {
        assertThat(BOTH.marks()).hasSize(BEFORE.marks().size() + AFTER.marks().size() + 3);
        assertThat(BOTH.says()).hasSize(BEFORE.says().size() + AFTER.says().size());
    }

    @Test
    void one_stands_below_the_other_where_a_page_is_narrow() {
        Picture below = BeforeAfter.below(BEFORE, AFTER, NETWORK, VIEW);

        assertThat(below.width()).isEqualTo(1600);
        assertThat(new Places(below).middle("after:ukr").orElseThrow().y()
                - new Places(below).middle("before:ukr").orElseThrow().y()).isEqualTo(1052, within(0.01));
    }
}
