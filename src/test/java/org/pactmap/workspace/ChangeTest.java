package org.pactmap.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.GapId;
import org.pactmap.picture.Spot;
import org.pactmap.project.Project;
import org.pactmap.view.Camera;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

class ChangeTest {

    private static final String HUB = "gap:bilateral-security-agreements:execution";

    private final Workspace opening = Opening.workspace();

    /// The table "Where state lives" of the architecture, by what it says of a window.
    @Test
    void each_part_of_the_state_has_its_one_place() {
        assertThat(components(Workspace.class)).containsExactly(
                "facts", "network", "findings", "project", "desk", "history", "trail", "view", "pointing", "laidOut",
                "mapAlone", "news");
        assertThat(components(View.class)).containsExactly("system", "function", "strength", "day", "since", "scenario",
                "selected", "layout", "seed", "filter", "tiesLit", "shelfOpen", "camera", "theme", "language");
        assertThat(
                Stream.of(Project.class.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .map(Field::getName))
                .containsExactly("dataset", "scenarios", "views", "shown", "pins", "kept");
    }

    @Test
    void a_look_changes_the_view_and_nothing_else() {
        var looks = List.of(
                new Look.Select(Optional.of("deu")), new Look.Compare(Optional.of(LocalDate.of(2024, 1, 1))),
                new Look.LightTies(true), new Look.OpenShelf(true),
                new Look.MoveCamera(new Camera(new Spot(10, 20), 2)), new Look.Paint(Theme.DARK),
                new Look.Speak(Language.UKRAINIAN));

        assertThat(looks).allSatisfy(look -> {
            Workspace after = look.after(opening);
            assertThat(after.view()).isNotEqualTo(opening.view());
            assertThat(after).isEqualTo(opening.with(after.view()));
            assertThat(after.findings()).isSameAs(opening.findings());
        });
    }

    @Test
    void the_pointer_goes_before_the_keyboard() {
        Workspace both = new Look.Hover(Optional.of("deu")).after(
                new Look.Focus(Optional.of("fra")).after(opening));

        assertThat(both.pointing().lifted()).contains("deu");
        assertThat(new Look.Hover(Optional.empty()).after(both).pointing().lifted()).contains("fra");
        assertThat(both.subject()).isEqualTo(opening.subject());
    }

    @Test
    void the_map_alone_is_shown_and_put_back() {
        Workspace alone = new Look.ShowMapAlone(true).after(opening);

        assertThat(alone.mapAlone()).isTrue();
        assertThat(new Look.ShowMapAlone(false).after(alone)).isEqualTo(opening);
    }

    @Nested
    class Asking {

        @Test
        void from_a_weaker_strength_on_finds_the_body_that_may_coordinate() {
            Workspace asked = new Look.Ask("execution", Strength.UNCERTAIN).after(opening);

            assertThat(opening.findings().hub().best()).isZero();
            assertThat(asked.findings().hub().best()).isEqualTo(9);
            assertThat(asked.findings().question().strength()).isEqualTo(Strength.UNCERTAIN);
        }

        @Test
        void for_another_function_keeps_its_seat_selected() {
            Workspace selected = new Look.Select(Optional.of(HUB)).after(opening);

            Workspace asked = new Look.Ask("materiel", Strength.ASSERTED).after(selected);

            assertThat(asked.view().selected()).contains("gap:bilateral-security-agreements:materiel");
            assertThat(asked.hub()).isEqualTo(new GapId("bilateral-security-agreements", "materiel"));
        }

        @Test
        void keeps_anything_else_selected_as_it_is() {
            Workspace selected = new Look.Select(Optional.of("deu")).after(opening);

            assertThat(new Look.Ask("materiel", Strength.ASSERTED).after(selected).view().selected())
                    .contains("deu");
        }
    }

    @Nested
    class A_question_to_the_map {

        private final Condition.Answers hub = new Condition.Answers("hub");

        @Test
        void takes_the_place_of_the_one_before_and_of_what_is_selected() {
            Workspace selected = new Look.Select(Optional.of("deu")).after(opening);

            Workspace asked = new Look.Inquire(Optional.of(hub)).after(selected);
            Workspace again = new Look.Inquire(Optional.of(new Condition.Answers("latest"))).after(asked);

            assertThat(asked.view().selected()).isEmpty();
            assertThat(asked.view().filter().asked()).contains(hub);
            assertThat(again.view().filter().conditions()).containsExactly(new Condition.Answers("latest"));
            assertThat(again.findings()).isSameAs(opening.findings());
        }

        @Test
        void is_let_go_of_and_other_filters_stay() {
            Workspace asked = new Look.Inquire(Optional.of(hub)).after(new Look.Sift(
                    Filter.NONE.toggled(new Condition.MemberOf("g7"))).after(opening));

            Workspace none = new Look.Inquire(Optional.empty()).after(asked);

            assertThat(none.view().filter().conditions()).containsExactly(new Condition.MemberOf("g7"));
            assertThat(new Travel.Back().after(none).view().filter().asked()).contains(hub);
        }

        @Test
        void joins_what_is_selected_to_another_and_then_to_a_third() {
            Workspace selected = new Look.Select(Optional.of("lva")).after(opening);

            Workspace joined = new Look.Connect("can").after(selected);

            assertThat(joined.way()).contains(Condition.OnWay.between("lva", "can"));
            assertThat(new Look.Connect("deu").after(joined).way()).contains(Condition.OnWay.between("lva", "deu"));
        }

        @Test
        void joins_nothing_to_itself_to_what_is_missing_or_from_nothing() {
            Workspace selected = new Look.Select(Optional.of("lva")).after(opening);

            assertThat(new Look.Connect("can").after(opening)).isSameAs(opening);
            assertThat(new Look.Connect("lva").after(selected)).isSameAs(selected);
            assertThat(new Look.Connect(HUB).after(selected)).isSameAs(selected);
            Workspace gap = new Look.Select(Optional.of(HUB)).after(opening);
            assertThat(new Look.Connect("lva").after(gap)).isSameAs(gap);
        }

        @Test
        void steps_from_all_ways_to_each_and_back_to_all() {
            Workspace joined = new Look.Connect("can").after(new Look.Select(Optional.of("lva")).after(opening));

            assertThat(Stream.iterate(joined, new Look.StepWays(1)::after).limit(5).map(ChangeTest::way))
                    .containsExactly(0, 1, 2, 3, 0);
            assertThat(way(new Look.StepWays(-1).after(joined))).isEqualTo(3);
            assertThat(new Look.StepWays(1).after(opening)).isSameAs(opening);
        }
    }

    private static int way(Workspace workspace) {
        return workspace.way().orElseThrow().way();
    }

    @Nested
    class News_that_an_errand_brings {

        private final News saved = new News.Saved(Path.of("map.png"));
        private final News refused = new News.Refused("facts.json", List.of());

        @Test
        void leaves_what_is_shown_as_it_is_until_it_is_dismissed() {
            Workspace told = new Notice.Told(saved).after(new Notice.Told(refused).after(opening));

            assertThat(told.news()).containsExactly(refused, saved);
            assertThat(told.view()).isEqualTo(opening.view());
            assertThat(new Look.Dismiss(refused).after(told).news()).containsExactly(saved);
        }

        @Test
        void of_other_facts_shows_them_in_the_theme_and_language_of_the_window() {
            Workspace dark = new Look.Speak(Language.UKRAINIAN).after(new Look.Paint(Theme.DARK).after(
                    new Notice.Told(refused).after(opening)));
            Workspace fresh = Workspace.opening(Opening.facts("north-atlantic-treaty"), Theme.LIGHT,
                    Language.ENGLISH);

            Workspace after = new Notice.Opened(fresh).after(dark);

            assertThat(after.facts()).isSameAs(fresh.facts());
            assertThat(after.view()).isEqualTo(fresh.view().in(Theme.DARK, Language.UKRAINIAN));
            assertThat(after.news()).isEmpty();
        }
    }

    private static Stream<String> components(Class<?> record) {
        return Stream.of(record.getRecordComponents()).map(RecordComponent::getName);
    }
}
