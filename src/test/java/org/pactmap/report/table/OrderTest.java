package org.pactmap.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactmap.words.Language;

/// In which order rows stand, and what is taken away of them.
class OrderTest {

    private static final Cell UNKNOWN = new Cell.Missing("—", "not found");
    private static final Cell NONE = new Cell.Missing("", "does not apply");

    private static Row row(String id, Cell... cells) {
        return new Row(id, Optional.of(id), List.of(), List.of(cells), id, false);
    }

    private static Cell number(int value) {
        return new Cell.Ranked(Integer.toString(value), Integer.toString(value), value);
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    private static List<String> sorted(Order order, Row... rows) {
        return Stream.of(rows).sorted(order.in(Language.UKRAINIAN)).map(Row::id).toList();
    }

    @Test
    void by_no_column_rows_stay_as_they_are() {
        assertThat(sorted(new Order(List.of()), row("b", text("b")), row("a", text("a")))).containsExactly("b", "a");
    }

    @Test
    void numbers_go_by_value_and_names_by_the_alphabet() {
        assertThat(sorted(new Order(List.of(new Order.By(0, true))), row("ten", number(10)), row("two", number(2))))
                .containsExactly("two", "ten");
        assertThat(sorted(new Order(List.of(new Order.By(0, true))), row("y", text("Їжак")), row("z", text("Ждан")),
                row("i", text("Ірша")))).containsExactly("z", "i", "y");
    }

    @Test
    void what_is_missing_comes_last_either_way() {
        Row[] rows = {row("none", UNKNOWN), row("one", number(1)), row("two", number(2))};

        assertThat(sorted(new Order(List.of(new Order.By(0, true))), rows)).containsExactly("one", "two", "none");
        assertThat(sorted(new Order(List.of(new Order.By(0, false))), rows)).containsExactly("two", "one", "none");
    }

    @Test
    void a_second_column_decides_where_the_first_does_not() {
        assertThat(sorted(new Order(List.of(new Order.By(1, false), new Order.By(0, true))),
                row("b", text("b"), number(1)), row("a", text("a"), number(1)), row("c", text("c"), number(2))))
                .containsExactly("c", "a", "b");
    }

    @Test
    void a_column_that_a_table_no_longer_has_orders_nothing() {
        Table table = clipping(row("x", text("b"), number(1)), row("y", text("a"), number(2))).table();

        assertThat(table.in(new Order(List.of(new Order.By(2, true), new Order.By(0, true))), Language.ENGLISH).rows())
                .extracting(Row::id).containsExactly("y", "x");
    }

    @Test
    void text_has_tabs_between_and_csv_what_a_table_program_reads() {
        Clipping rows = clipping(row("x", text("one\ttwo"), new Cell.Ranked("1,5", "1.5", 1.5)),
                row("y", UNKNOWN, NONE));

        assertThat(rows.text()).isEqualTo("Name\tSize\none two\t1,5\n—\t");
        assertThat(rows.csv()).isEqualTo("Name,Size\r\none\ttwo,1.5\r\nnot found,\r\n");
    }

    @Test
    void no_value_becomes_a_formula_where_it_is_pasted() {
        Clipping rows = clipping(row("x", text("=1+1"), text("@sum")), row("y", text("-2"), text("+3")));

        assertThat(rows.text()).isEqualTo("Name\tSize\n'=1+1\t'@sum\n'-2\t'+3");
        assertThat(rows.csv()).isEqualTo("Name,Size\r\n'=1+1,'@sum\r\n'-2,'+3\r\n");
    }

    private static Clipping clipping(Row... rows) {
        return new Clipping(new Table(Subject.ENTITIES, List.of(new Column("name", "Name", "", false),
                new Column("size", "Size", "", true)), List.of(rows), Optional.empty(), "", ""), List.of(rows));
    }
}
