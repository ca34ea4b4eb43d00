package org.pactmap.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Label;
import org.pactmap.layout.Force;
import org.pactmap.layout.Page;
import org.pactmap.layout.Pins;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;
import org.pactmap.workspace.LaidOut.Asked;

class LaidOutTest {

    private static final Page PAGE = new Page(1000, 800);

    private final Workspace opening = Opening.workspace();
    private final Asked asked = Asked.of(opening, PAGE);
    private final LaidOut laidOut = new LaidOut(asked, new Force(PAGE, new Box(0, 0, 1000, 800), Pins.NONE,
            new LinkedHashMap<>(Map.of("deu", new Spot(200, 300))), new LinkedHashMap<>(), new LinkedHashMap<>()));

    @Test
    void what_is_asked_for_is_another_with_another_seed_another_pin_or_another_page_but_not_on_another_day() {
        Workspace anew = new Look.LayOutAnew().after(opening);
        Workspace pinned = new Edit.Pin("deu", Label.of("Germany"), new Spot(500, 500)).after(opening);
        Workspace later = new Look.GoTo(opening.view().day().plusDays(90)).after(opening);

        assertThat(List.of(Asked.of(anew, PAGE), Asked.of(pinned, PAGE), Asked.of(opening, new Page(1200, 800))))
                .doesNotContain(asked).doesNotHaveDuplicates();
        assertThat(Asked.of(later, PAGE)).isEqualTo(asked);
    }

    @Test
    void the_layout_that_is_asked_for_is_shown_as_it_is() {
        assertThat(laidOut.meanwhile(Asked.of(opening, PAGE))).isSameAs(laidOut.force());
    }

    @Test
    void until_another_layout_is_there_the_last_one_is_shown_with_what_is_pinned_where_it_is_pinned() {
        Workspace pinned = new Edit.Pin("deu", Label.of("Germany"), new Spot(500, 500)).after(opening);

        Force meanwhile = laidOut.meanwhile(Asked.of(pinned, new Page(2000, 800)));

        assertThat(meanwhile.spot("deu")).contains(new Spot(1000, 400));
        assertThat(laidOut.meanwhile(Asked.of(opening, new Page(2000, 800))).spot("deu"))
                .contains(new Spot(400, 300));
    }

    @Test
    void other_facts_do_not_lie_where_these_do() {
        Asked others = Asked.of(Opening.workspace(), PAGE);

        assertThat(laidOut.meanwhile(others).spots()).isEmpty();
        assertThat(new Notice.Arranged(new LaidOut(others, Force.nothing(PAGE))).after(opening)).isSameAs(opening);
    }

    @Test
    void a_layout_that_was_made_is_part_of_the_window_and_leaves_all_else() {
        Workspace after = new Notice.Arranged(laidOut).after(opening);

        assertThat(after.laidOut()).contains(laidOut);
        assertThat(after.view()).isEqualTo(opening.view());
    }

    @Test
    void a_thing_on_its_way_with_the_pointer_changes_no_project() {
        Dragged dragged = new Dragged("deu", new Spot(1, 2));

        Workspace after = new Look.Drag(Optional.of(dragged)).after(opening);

        assertThat(after.pointing().dragged()).contains(dragged);
        assertThat(after.project()).isEqualTo(opening.project());
    }
}
