package org.pactmap.desktop.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactmap.agreement.Label;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.export.Lettering;
import org.pactmap.export.Plate;
import org.pactmap.export.Provenance;
import org.pactmap.export.SvgFile;
import org.pactmap.layout.Page;
import org.pactmap.picture.Spot;
import org.pactmap.plot.MapPicture;
import org.pactmap.project.Snapshot;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.view.Camera;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Edit;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Travel;
import org.pactmap.workspace.Whence;
import org.pactmap.workspace.Workspace;

/// A picture of ours opens the view that it shows, and any other file none.
class ShownByTest {

    private static final Reading.Read UKRAINE = read("ukraine-security-agreements");
    private static final Reading.Read SWISS = read("switzerland-eu");
    private static final Workspace NOW = over(UKRAINE);
    private static final View VIEW = NOW.view().on(LocalDate.of(2024, 7, 12)).selecting(Optional.of("udcg"))
            .from(new Camera(new Spot(3, 4), 2));
    private static final Scenario SCENARIO = Scenario.of("what-if", Label.of("What if?"),
            Supposition.coordinates("udcg", VIEW.system(), "execution"));

    @TempDir
    Path folder;

    private static Reading.Read read(String id) {
        return (Reading.Read) Datasets.bundled(id).orElseThrow();
    }

    private static Workspace over(Reading.Read facts) {
        return Workspace.opening(facts.facts(), Theme.DARK, Language.UKRAINIAN)
                .from(Whence.of(facts, Optional.empty()));
    }

    private static Snapshot shown(View view) {
        return new Snapshot(view, Optional.empty(), new LinkedHashMap<>());
    }

    private Path picture(Provenance provenance) throws IOException {
        Plate plate = Plate.of(MapPicture.of(UKRAINE.facts(), NOW.view(), new Page(885, 633))).from(provenance);
        return Files.write(folder.resolve("map.svg"), SvgFile.of(plate, Lettering.TEXT));
    }

    private Path picture(Snapshot shown, Reading.Read facts) throws IOException {
        return picture(new Provenance(facts.checksum().hex(), shown.viewText(), shown.scenarioText(), "0.1.0"));
    }

    private static Notice refused(String key) {
        return new Notice.Told(new News.NoView("map.svg", key));
    }

    @Test
    void the_very_view_is_shown_in_the_theme_and_the_language_of_the_window() throws IOException {
        Workspace after = new ShownBy(picture(shown(VIEW), UKRAINE), NOW).opened().after(NOW);

        assertThat(after.view()).isEqualTo(VIEW.in(Theme.DARK, Language.UKRAINIAN));
        assertThat(after.facts()).isSameAs(NOW.facts());
        assertThat(after.unsaved()).isFalse();
    }

    @Test
    void a_picture_of_other_facts_that_come_with_the_program_brings_them_along() throws IOException {
        View swiss = over(SWISS).view().on(LocalDate.of(2020, 1, 1));

        Workspace after = new ShownBy(picture(shown(swiss), SWISS), NOW).opened().after(NOW);

        assertThat(after.facts().header().id()).isEqualTo("switzerland-eu");
        assertThat(after.view()).isEqualTo(swiss);
        assertThat(after.desk().facts()).contains(Whence.of(SWISS, Optional.empty()));
    }

    @Test
    void what_it_supposes_becomes_a_part_of_the_project_and_can_be_undone() throws IOException {
        Snapshot supposed =
                new Snapshot(VIEW.supposing(Optional.of("what-if")), Optional.of(SCENARIO), new LinkedHashMap<>());

        Workspace after = new ShownBy(picture(supposed, UKRAINE), NOW).opened().after(NOW);

        assertThat(after.project().scenarios()).containsExactly(SCENARIO);
        assertThat(after.network().scenario()).contains(SCENARIO);
        assertThat(new Travel.Undo().after(after).project().scenarios()).isEmpty();
    }

    @Test
    void a_scenario_of_the_user_under_the_same_id_stays() throws IOException {
        Scenario own = Scenario.of("what-if", Label.of("My own"), Supposition.member("ukr", "nato"));
        Workspace before = new Edit.Suppose(own).after(NOW);
        Snapshot supposed =
                new Snapshot(VIEW.supposing(Optional.of("what-if")), Optional.of(SCENARIO), new LinkedHashMap<>());

        Workspace after = new ShownBy(picture(supposed, UKRAINE), before).opened().after(before);

        assertThat(after.project().scenarios()).containsExactly(own, new Scenario("what-if-2", SCENARIO.name(),
                SCENARIO.note(), SCENARIO.suppositions()));
        assertThat(after.view().scenario()).contains("what-if-2");
    }

    @Test
    void pins_come_back_where_things_are_laid_out_by_forces() throws IOException {
        SequencedMap<String, Spot> pins = new LinkedHashMap<>();
        pins.put("lva", new Spot(300, 400));

        Workspace after =
                new ShownBy(picture(new Snapshot(VIEW.in(Layout.FORCE), Optional.empty(), pins), UKRAINE), NOW)
                        .opened().after(NOW);

        assertThat(after.project().pins()).isEqualTo(pins);
    }

    @Test
    void facts_that_are_not_at_hand_are_asked_for() throws IOException {
        assertThat(new ShownBy(picture(new Provenance("c0ffee", shown(VIEW).viewText(), "", "0.1.0")), NOW).opened())
                .isEqualTo(refused("origin.facts"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "day": "2024-07-12"  | "day": "soon"
            "layout": "briefing" | "layout": "star"
            "views": [           | "scenarios": [
            """)
    void a_forged_view_opens_nothing(String own, String forged) throws IOException {
        String text = shown(VIEW).viewText();
        assertThat(text).contains(own);

        assertThat(new ShownBy(picture(new Provenance(UKRAINE.checksum().hex(), text.replace(own, forged), "", "9")),
                NOW).opened()).isEqualTo(refused("origin.forged"));
    }

    @Test
    void a_view_of_a_system_that_these_facts_do_not_have_is_forged() throws IOException {
        assertThat(new ShownBy(picture(shown(over(SWISS).view()), UKRAINE), NOW).opened())
                .isEqualTo(refused("origin.forged"));
    }

    @Test
    void other_pictures_and_files_that_cannot_be_read_are_told_apart() throws IOException {
        Path file = folder.resolve("map.svg");
        assertThat(new ShownBy(file, NOW).opened()).isEqualTo(refused("origin.unreadable"));

        for (List<String> one : List.of(List.of("<svg xmlns='http://www.w3.org/2000/svg'/>", "origin.silent"),
                List.of("no picture", "origin.no-picture"))) {
            Files.writeString(file, one.getFirst());
            assertThat(new ShownBy(file, NOW).opened()).isEqualTo(refused(one.getLast()));
        }
    }
}
