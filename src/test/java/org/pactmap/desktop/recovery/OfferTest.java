package org.pactmap.desktop.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.agreement.Label;
import org.pactmap.picture.Spot;
import org.pactmap.project.Project;
import org.pactmap.project.SavedView;
import org.pactmap.scenario.Scenario;
import org.pactmap.words.Language;
import org.pactmap.words.Words;
import org.pactmap.workspace.Opening;

class OfferTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-28T12:02:40Z");
    private static final Instant KEPT = Instant.parse("2026-11-28T12:30:00Z");
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Project SAVED = Project.EMPTY.with(scenario("one", "One")).with(view("a"))
            .pinned("deu", new Spot(1, 1));
    private static final Project MORE = SAVED.with(scenario("two", "Two")).with(scenario("three", "Three"))
            .with(view("b"));

    @TempDir
    Path folder;

    @Test
    void it_says_of_what_how_old_and_by_how_much_it_differs_from_the_file() throws IOException {
        assertThat(offer(MORE, Optional.of(SAVED), KEPT.plusSeconds(180), Language.ENGLISH)).isEqualTo(new Offer(
                "Work that was not saved was found", List.of("Of “work.pactmap”, kept 3 minutes ago (14:30).",
                        "2 scenarios, 1 view more than the file of 14:02"),
                List.of()));
        assertThat(offer(MORE, Optional.of(SAVED), KEPT.plusSeconds(180), Language.UKRAINIAN)).isEqualTo(new Offer(
                "Знайдено незбережену роботу", List.of("До «work.pactmap», відкладено 3 хвилини тому (14:30).",
                        "На 2 сценарії, 1 вигляд більше, ніж у файлі від 14:02"),
                List.of()));
    }

    @Test
    void what_is_fewer_and_what_changed_is_told_too() throws IOException {
        Project other = SAVED.with(scenario("one", "One, renamed")).without(view("a")).pinned("deu", new Spot(2, 2))
                .pinned("fra", new Spot(3, 3));

        assertThat(offer(other, Optional.of(SAVED), KEPT, Language.ENGLISH).lines()).containsExactly(
                "Of “work.pactmap”, kept less than a minute ago (14:30).", "1 pin more than the file of 14:02",
                "1 view fewer than the file of 14:02", "1 scenario, 1 pin changed since the file of 14:02");
    }

    @Test
    void another_day_is_told_with_the_hour() throws IOException {
        assertThat(offer(MORE, Optional.of(SAVED), KEPT.plusSeconds(3 * 86_400), Language.ENGLISH).lines())
                .containsExactly("Of “work.pactmap”, kept 3 days ago (14:30 on 28 November 2026).",
                        "2 scenarios, 1 view more than the file of 14:02 on 28 November 2026");
    }

    @Test
    void work_that_was_never_saved_is_told_by_what_it_holds() throws IOException {
        Found found = found(new Copy(KEPT, Optional.empty(), MORE));

        assertThat(Offer.of(found, KEPT.plusSeconds(7200), KYIV, Words.in(Language.ENGLISH)).lines()).containsExactly(
                "Never saved to a file, kept 2 hours ago (14:30).", "It holds 3 scenarios, 2 views, 1 pin.");
        assertThat(found.isBest()).isTrue();
    }

    @Test
    void a_file_that_is_gone_is_told() throws IOException {
        Found found = found(new Copy(KEPT, Optional.of(folder.resolve("gone.pactmap")), MORE));

        assertThat(Offer.of(found, KEPT, KYIV, Words.in(Language.ENGLISH)).lines())
                .contains("The file “gone.pactmap” is not there any more, or cannot be read.");
        assertThat(found.isBest()).isTrue();
    }

    @Test
    void an_empty_copy_and_one_that_is_older_than_the_file_are_warned_of_and_are_not_the_best() throws IOException {
        Found empty = found(written(SAVED), Project.EMPTY, KEPT);
        Found older = found(written(SAVED), MORE, WRITTEN.minusSeconds(60));

        assertThat(List.of(empty.isBest(), older.isBest())).containsExactly(false, false);
        assertThat(Offer.of(empty, KEPT, KYIV, Words.in(Language.ENGLISH)).warnings())
                .containsExactly("There is nothing in what was kept; the file has more.");
        assertThat(Offer.of(older, KEPT, KYIV, Words.in(Language.ENGLISH)).warnings()).containsExactly(
                "The file was written after this work was kept, at 14:02: the file is newer.");
    }

    @Test
    void a_copy_of_less_than_half_of_the_file_is_warned_of_and_is_not_the_best() throws IOException {
        Found much = found(written(MORE.with(view("c")).with(view("d"))), SAVED, KEPT);
        Found half = found(written(MORE), SAVED, KEPT);

        assertThat(List.of(much.isBest(), half.isBest())).containsExactly(false, true);
        assertThat(Offer.of(much, KEPT, KYIV, Words.in(Language.ENGLISH)).warnings()).containsExactly(
                "What was kept is less than half as large as the file: much of what the file has is not in it.");
        assertThat(Offer.of(half, KEPT, KYIV, Words.in(Language.ENGLISH)).warnings()).isEmpty();
    }

    @Test
    void a_copy_that_says_what_its_file_says_is_not_worth_asking_about() throws IOException {
        assertThat(found(written(SAVED), SAVED, KEPT).isWorthAsking()).isFalse();
        assertThat(found(written(SAVED), MORE, KEPT).isWorthAsking()).isTrue();
        assertThat(found(new Copy(KEPT, Optional.empty(), Project.EMPTY)).isWorthAsking()).isFalse();
    }

    private Offer offer(Project copy, Optional<Project> saved, Instant now, Language language) throws IOException {
        return Offer.of(found(written(saved.orElseThrow()), copy, KEPT), now, KYIV, Words.in(language));
    }

    private Found.File written(Project project) {
        return new Found.File(project, WRITTEN);
    }

    private Found found(Found.File file, Project copy, Instant at) throws IOException {
        Found bare = found(new Copy(at, Optional.of(folder.resolve("work.pactmap")), copy));
        return new Found(bare.place(), bare.copy(), Optional.of(file));
    }

    private Found found(Copy copy) throws IOException {
        Path path = folder.resolve("1.copy");
        try (var lock = FileChannel.open(folder.resolve("1.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            Files.write(path, copy.bytes());
            return Found.at(new Held(path, lock)).orElseThrow();
        }
    }

    private static Scenario scenario(String id, String name) {
        return Scenario.of(id, Label.of(name));
    }

    private static SavedView view(String id) {
        return new SavedView(id, Label.of(id), Opening.workspace().view());
    }
}
