package org.pactmap.desktop.since;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Opening;
import org.pactmap.workspace.Workspace;

class ChangesTest {

    private static final LocalDate COMPACT = LocalDate.of(2024, 7, 12);

    private static Optional<Changes> since(LocalDate since) {
        Workspace there = new Look.GoTo(COMPACT).after(Opening.workspace());
        return Changes.of(new Look.Compare(Optional.of(since)).after(there));
    }

    @Test
    void there_are_none_where_nothing_is_compared() {
        assertThat(Changes.of(Opening.workspace())).isEmpty();
    }

    @Test
    void what_was_added_stands_before_what_changed_with_its_day() {
        Changes changes = since(LocalDate.of(2024, 7, 9)).orElseThrow();

        assertThat(changes.heading()).isEqualTo("Since 9 July 2024");
        assertThat(changes.sections()).extracting(Changes.Section::heading).first().asString().startsWith("Added · ");
        assertThat(changes.sections()).extracting(Changes.Section::heading).last().isEqualTo("Changed · 1");
        assertThat(changes.sections().getFirst().rows()).contains(
                new Changes.Row("10 July 2024", "Luxembourg–Ukraine agreement: signed", "",
                        Optional.of("agreement-lux-2024")));
        assertThat(changes.sections().getLast().rows()).containsExactly(
                new Changes.Row("10 July 2024", "Washington summit: reached", "", Optional.of("washington-2024")));
    }

    @Test
    void many_ties_of_one_kind_are_one_row_that_names_them_all() {
        List<Changes.Row> rows = since(LocalDate.of(2024, 7, 10)).orElseThrow().sections().getFirst().rows();

        assertThat(rows).filteredOn(row -> row.said().endsWith(" · Signed · Ukraine Compact"))
                .anySatisfy(row -> assertThat(row.detail()).startsWith("United Kingdom, Germany, France"));
    }

    @Test
    void it_is_said_where_there_is_nothing_to_list() {
        assertThat(since(COMPACT.plusDays(1))).contains(
                new Changes("Since 13 July 2024", "Go to a later day to see what is new.", List.of()));
        assertThat(since(COMPACT.minusDays(1)).orElseThrow().sections()).isNotEmpty().allSatisfy(
                section -> assertThat(section.rows()).isNotEmpty().allSatisfy(
                        row -> assertThat(row.when()).isEqualTo("12 July 2024")));
    }
}
