package org.pactmap.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.json.Mutations;
import org.pactmap.picture.Spot;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;
import org.pactmap.view.Camera;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.view.Group;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

class ProjectFileTest {

    private static final Scenario OFFICE = new Scenario("office", label("An office", "Офіс"),
            Optional.of(Label.of("Asked by \"the minister\" \\ her staff")), List.of(
                    new Supposition.NewBody("supposed:office", Label.of("Office"),
                            new Terms(Optional.of(LocalDate.of(2024, 6, 1)),
                                    Optional.of(label("founded then", "засновано тоді")))),
                    new Supposition.Tie(RelationKind.COORDINATES, "supposed:office", "pacts",
                            Optional.of("execution"), new Terms(Optional.empty(), Optional.of(Label.of("it could")))),
                    Supposition.member("aaa", "supposed:office"), Supposition.frames("compact", "one")));
    private static final Scenario LATER = Scenario.of("later", Label.of("Later"),
            Supposition.serves("pacts", "invitation"),
            new Supposition.Reached("invitation", Terms.from(LocalDate.of(2025, 1, 1))),
            new Supposition.Ended("party:aaa:one", Terms.NONE));

    @Test
    void every_sort_of_supposition_is_read() {
        assertThat(Sample.project(Sample.text()).scenarios())
                .containsExactly(OFFICE, LATER, Scenario.of("nothing", Label.of("Nothing yet")));
    }

    @Test
    void what_is_written_is_what_was_read_and_a_name_in_one_language_is_a_text() {
        String once = Sample.written(Sample.project(Sample.text()));

        assertThat(once).isEqualTo(Sample.text().replace("\"name\": {\"en\": \"Office\"}", "\"name\": \"Office\""));
        assertThat(Sample.written(Sample.project(once))).isEqualTo(once);
        assertThat(Sample.project(once)).isEqualTo(Sample.project(Sample.text()));
    }

    @Test
    void a_project_that_was_made_is_read_again_as_it_was() {
        Project made = Project.EMPTY.with(OFFICE).with(LATER);

        assertThat(Sample.project(Sample.written(made))).isEqualTo(made);
        assertThat(Sample.written(Project.EMPTY)).isEqualTo("""
                {
                  "$schema": "https://pactmap.org/schema/project.schema.json",
                  "project": 1,
                  "scenarios": []
                }
                """);
    }

    @Test
    void fields_that_only_a_newer_program_knows_come_through_unharmed() {
        String newer = Sample.text()
                .replace("\"project\": 1,", "\"project\": 1,\n  \"marks\": [{\"at\": [1.50, -2e3]}, null, true],")
                .replace("\"name\": \"Later\"", "\"name\": \"Later\", \"colour\": \"#84306C\"")
                .replace("\"uk\": \"Офіс\"", "\"uk\": \"Офіс\", \"de\": \"Ein Büro\"")
                .replace("\"step\": \"invitation\"", "\"step\": \"invitation\", \"sure\": {\"deep\": {\"er\": 0}}")
                .replace("\"since\": \"2025-01-01\"",
                        "\"since\": \"2025-01-01\", \"reason\": {\"en\": \"r\", \"fr\": \"r\"}");

        String once = Sample.written(Sample.project(newer));

        assertThat(once).contains("\"marks\": [\n    {\n      \"at\": [1.50, -2E+3]\n    },\n    null,\n    true\n  ]",
                "\"colour\": \"#84306C\"", "{\"en\": \"An office\", \"uk\": \"Офіс\", \"de\": \"Ein Büro\"}",
                "\"reason\": {\"en\": \"r\", \"fr\": \"r\"}, \"sure\": {\"deep\": {\"er\": 0}}");
        assertThat(Sample.written(Sample.project(once))).isEqualTo(once);
    }

    @Test
    void what_is_not_known_stays_with_what_it_stood_at_through_an_edit() {
        Project read = Sample.project(Sample.text()
                .replace("\"from\": \"aaa\"", "\"from\": \"aaa\", \"weight\": 2")
                .replace("\"what\": \"party:aaa:one\"", "\"what\": \"party:aaa:one\", \"weight\": 3"));
        Scenario office = read.scenario("office").orElseThrow();

        Project edited = read.with(office.without(office.suppositions().getFirst()))
                .without(read.scenario("later").orElseThrow());

        assertThat(Sample.written(edited)).contains("\"to\": \"supposed:office\", \"weight\": 2}")
                .doesNotContain("\"weight\": 3");
    }

    @Test
    void a_scenario_is_found_by_its_id_or_by_its_name_in_any_language() {
        Project project = Sample.project(Sample.text());

        assertThat(List.of("office", "An office", "Офіс")).allSatisfy(name -> assertThat(project.scenario(name))
                .contains(OFFICE));
        assertThat(project.scenario("bureau")).isEmpty();
    }

    @Test
    void over_which_facts_it_was_saved_is_read_and_a_file_that_does_not_say_is_as_good() {
        String older = Sample.text().replaceFirst("  \"dataset\".*\\n", "");

        assertThat(Sample.project(Sample.text()).dataset()).contains(
                new DatasetReference("lakes", "2026.1", "0123456789abcdef".repeat(4), "../facts/lakes.json"));
        assertThat(Sample.project(older)).isEqualTo(Sample.project(Sample.text()).over(Optional.empty()));
        assertThat(Sample.written(Sample.project(older))).isEqualTo(
                older.replace("\"name\": {\"en\": \"Office\"}", "\"name\": \"Office\""));
    }

    @Test
    void what_a_newer_program_says_of_the_facts_stays_when_the_facts_become_others() {
        Project read = Sample.project(Sample.with("\"id\": \"lakes\"", "\"id\": \"lakes\", \"mirror\": \"there\""));
        var other = new DatasetReference("rivers", "2", "f".repeat(64), "");

        assertThat(Sample.written(read.over(Optional.of(other)))).contains("\n  \"dataset\": {\"id\": \"rivers\", "
                + "\"edition\": \"2\", \"sha256\": \"" + "f".repeat(64) + "\", \"mirror\": \"there\"},\n");
    }

    @Test
    void a_checksum_that_is_none_is_told_with_its_place() {
        assertThat(Sample.problems(Sample.with("\"sha256\": \"0", "\"sha256\": \"x"))).singleElement().asString()
                .startsWith("sample.pactmap, line 4, column 92: \"sha256\" can't be \"x")
                .endsWith("Write the SHA-256 of the file: 64 digits from 0 to 9 and a to f.");
    }

    @Test
    void every_part_of_a_saved_view_and_every_pin_is_read() {
        Project project = Sample.project(Sample.text());
        View plain = new View("pacts", "execution", Strength.ASSERTED, LocalDate.of(2024, 5, 15), Optional.empty(),
                Optional.empty(), Optional.empty(), Layout.BRIEFING, View.FIRST_SEED, Filter.NONE, false, false,
                Camera.FIT, Theme.LIGHT, Language.ENGLISH);
        Filter filter = Filter.NONE.with(Group.BODIES, false).with(Group.TRACK, false)
                .toggled(new Condition.MemberOf("nato"))
                .toggled(new Condition.AgreementIs(AgreementStatus.IN_FORCE))
                .toggled(new Condition.StepIs(StepStatus.REACHED)).toggled(new Condition.AtLeast(Strength.UNCERTAIN))
                .asking(Optional.of(new Condition.OnWay("aaa", "bbb", 2)))
                .hiding("aaa").focusing(Optional.of(new Filter.Focus("bbb", 2))).in(Filter.Manner.HIDE);

        assertThat(project.views()).containsExactly(
                new SavedView("nine", label("Nine, no hub", "Дев’ять, без вузла"), plain),
                new SavedView("close", Label.of("Close to one"),
                        new View("pacts", "training", Strength.UNCERTAIN, LocalDate.of(2025, 2, 1),
                                Optional.of(LocalDate.of(2024, 5, 15)), Optional.of("office"),
                                Optional.of("gap:pacts:training"), Layout.MATRIX, 7, filter, true, true,
                                new Camera(new Spot(-12.5, 30), 2.25), Theme.LIGHT, Language.ENGLISH)));
        assertThat(project.pins()).containsExactly(Map.entry("aaa", new Spot(125, 500.25)));
        assertThat(project.view("Дев’ять, без вузла")).map(SavedView::id).contains("nine");
    }

    @Test
    void what_a_newer_program_knows_of_a_view_comes_through_unharmed() {
        String newer = Sample.text().replace("\"seed\": 7", "\"seed\": 7, \"colour\": \"by-year\"")
                .replace("\"of\": \"nato\"", "\"of\": \"nato\", \"since\": \"2020\"")
                .replace("\"depth\": 2", "\"depth\": 2, \"kind\": \"ties\"").replace("\"zoom\": 2.25",
                        "\"zoom\": 2.25, \"tilt\": 3")
                .replace("\"selected\": \"ccc\"", "\"selected\": \"ccc\", \"lens\": [1]");

        String once = Sample.written(Sample.project(newer));

        assertThat(once).contains("\"colour\": \"by-year\"", "\"since\": \"2020\"", "\"kind\": \"ties\"",
                "\"tilt\": 3", "\"layout\": \"layers\",\n    \"lens\": [1]\n  }");
        assertThat(Sample.written(Sample.project(once))).isEqualTo(once);
    }

    @Test
    void a_mistake_in_a_view_is_told_with_its_place() {
        assertThat(Sample.problems(Sample.with("\"layout\": \"matrix\"", "\"layout\": \"matrx\""))).singleElement()
                .asString().contains("\"layout\" can't be \"matrx\". Did you mean \"matrix\"?");
        assertThat(Sample.problems(Sample.with("\"id\": \"close\"", "\"id\": \"nine\""))).singleElement().asString()
                .contains("the id \"nine\" is taken");
    }

    @Test
    void a_newer_format_is_told_from_a_broken_file() {
        assertThat(Sample.problems(Sample.with("\"project\": 1", "\"project\": 2"))).containsExactly(
                "sample.pactmap, line 3, column 14: the file has format 2, and this program reads format 1. Open it "
                        + "with a newer PactMap.");
        assertThat(Sample.problems(Sample.with("\"project\": 1", "\"project\": 0"))).containsExactly(
                "sample.pactmap, line 3, column 14: there is no format 0. Write 1.");
    }

    @Test
    void a_file_of_facts_is_no_project(@TempDir Path folder) throws Exception {
        Path facts = Files.copy(Path.of("data/north-atlantic-treaty.json"), folder.resolve("facts.json"));

        assertThat(ProjectFile.read(facts)).isInstanceOfSatisfying(ProjectReading.Refused.class,
                refused -> assertThat(refused.problems()).hasOnlyElementsOfType(ProjectProblem.NotAProject.class)
                        .hasSize(1));
        assertThat(Sample.problems("{}")).containsExactly("sample.pactmap: this is no file of scenarios: it lacks "
                + "\"project\". Choose a .pactmap file, or write \"project\": 1 into it.");
    }

    @Test
    void each_mistake_is_told_with_its_line_and_column_and_what_to_do() {
        assertThat(Sample.problems(Sample.with("\"suppose\": \"member\"", "\"suppose\": \"membre\""))).containsExactly(
                "sample.pactmap, line 13, column 21: \"suppose\" can't be \"membre\". Did you mean \"member\"?");
        assertThat(Sample.problems(Sample.with("\"id\": \"supposed:office\"", "\"id\": \"office\""))).containsExactly(
                "sample.pactmap, line 11, column 35: \"id\" can't be \"office\". Write the id of a supposed body: "
                        + "\"supposed:\", then small letters, digits and hyphens, such as \"supposed:joint-office\", "
                        + "with at most 80 characters.");
        assertThat(
                Sample.problems(Sample.with("\"pacts\", \"function\": \"execution\", \"reason", "\"pacts\", \"reason")))
                .containsExactly(
                        "sample.pactmap, line 12, column 9: the field \"function\" is missing here. Add it.");
        assertThat(Sample.problems(Sample.with("2024-06-01", "2024-06-31"))).containsExactly(
                "sample.pactmap, line 11, column 89: the date \"2024-06-31\" does not exist. Check its month and its "
                        + "day.");
        assertThat(Sample.problems(Sample.with("\"id\": \"later\"", "\"id\": \"office\""))).containsExactly(
                "sample.pactmap, line 17, column 5: the id \"office\" is taken on line 6. Give one of the two another "
                        + "id.");
        assertThat(Sample.problems(Sample.with("\"name\": \"Later\"", "\"name\": 7"))).singleElement().asString()
                .startsWith(
                        "sample.pactmap, line 19, column 15: \"name\" should be a text in quotes, but is a number.");
        assertThat(Sample.problems("[]")).singleElement().asString().contains("line 1, column 1");
        assertThat(Sample.problems(Sample.text().substring(0, 200))).singleElement().asString()
                .contains("the file ends before");
    }

    @Test
    void more_than_anyone_can_look_through_is_refused() {
        String many = "{\"suppose\": \"ended\", \"what\": \"one\"}, ".repeat(ScenarioReader.MOST_SUPPOSITIONS);
        assertThat(Sample.problems(Sample.with("{\"suppose\": \"serves\"", many + "{\"suppose\": \"serves\"")))
                .singleElement().asString().endsWith(
                        "\"suppositions\" has too many things in it. Name at most 500.");

        var scenarios = new StringBuilder();
        for (int i = 0; i < ProjectReader.MOST_SCENARIOS; i++) {
            scenarios.append("{\"id\": \"s").append(i).append("\", \"name\": \"S\", \"suppositions\": []}, ");
        }
        assertThat(Sample.problems(Sample.with("\"scenarios\": [", "\"scenarios\": [" + scenarios))).singleElement()
                .asString().endsWith("\"scenarios\" has too many things in it. Name at most 200.");
    }

    @Test
    void a_file_spoilt_at_random_never_throws_and_is_never_half_read() {
        var spoil = new Mutations(11);
        byte[] bytes = Sample.text().getBytes(StandardCharsets.UTF_8);
        int read = 0;
        for (int i = 0; i < 2_000; i++) {
            if (Sample.reading(spoil.ofBytes(bytes)) instanceof ProjectReading.Read(var project)) {
                String once = Sample.written(project);
                assertThat(Sample.written(Sample.project(once))).isEqualTo(once);
                read++;
            }
        }
        assertThat(read).isBetween(50, 1_900);
    }

    @Test
    void the_example_that_comes_with_the_program_is_as_the_program_would_write_it() {
        Path example = Path.of("data/ukraine-what-if.pactmap");

        assertThat(ProjectFile.read(example)).isInstanceOfSatisfying(ProjectReading.Read.class,
                read -> assertThat(example).hasBinaryContent(ProjectFile.bytes(read.project())));
    }

    private static Label label(String english, String ukrainian) {
        return new Label(new EnumMap<>(Map.of(Language.ENGLISH, english, Language.UKRAINIAN, ukrainian)),
                Optional.empty());
    }
}
