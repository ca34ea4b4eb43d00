package org.pactmap.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.RelationKind;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Profile;
import org.pactmap.gaps.Question;
import org.pactmap.network.Network;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.view.Group;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;

/// What the tables say of the agreements around Ukraine.
class TablesTest {

    private static final Facts FACTS = Opening.facts();

    private static View view(Language language) {
        return View.of(FACTS.header(), Theme.LIGHT, language);
    }

    private static Material material(View view, Optional<Scenario> scenario) {
        Network network = Network.on(FACTS, scenario, view.day());
        return Material.of(network, Findings.of(network, new Question(view.system(), view.function(), view.strength())),
                view);
    }

    private static Material material(View view) {
        return material(view, Optional.empty());
    }

    private static Row row(Table table, String id) {
        return table.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> shown(Row row) {
        return row.cells().stream().map(Cell::shown).toList();
    }

    @Test
    void a_thing_has_a_row_with_all_that_can_be_counted_of_it() {
        Table table = Tables.of(Subject.ENTITIES, material(view(Language.ENGLISH)));

        assertThat(table.columns()).extracting(Column::heading).containsExactly("Thing", "Kind", "Status",
                "Memberships", "Agreements", "Degree", "Component", "Articulation point");
        assertThat(shown(row(table, "ukr"))).containsExactly("Ukraine", "state", "signed", "0", "9", "53", "123",
                "yes");
        assertThat(shown(row(table, "esp"))).startsWith("Spain", "state", "backs", "3", "0");
        assertThat(table.headline()).isEqualTo("15 May 2024  ·  124 things");
        assertThat(table.note()).isEmpty();
    }

    @Test
    void what_a_kind_cannot_have_is_blank_and_never_nought() {
        Row agreement = row(Tables.of(Subject.ENTITIES, material(view(Language.ENGLISH))), "agreement-deu-2024");

        assertThat(shown(agreement)).startsWith("Germany–Ukraine agreement", "agreement", "signed", "", "");
        assertThat(agreement.cells().get(3).said()).isEqualTo("does not apply");
    }

    @Test
    void what_no_source_says_is_a_dash_that_is_heard_as_not_found() {
        Table table = Tables.of(Subject.TIES, material(view(Language.ENGLISH)));

        Cell since = row(table, tie(RelationKind.MEMBER, "esp", "udcg")).cells().get(3);

        assertThat(since).isEqualTo(new Cell.Missing("—", "not found"));
        assertThat(since.plain()).isEqualTo("not found");
    }

    @Test
    void more_measures_have_their_place_before_they_are_known() {
        Material bare = material(view(Language.UKRAINIAN));
        Table waiting = Tables.of(Subject.ENTITIES, bare.wantingMore());
        Table known = Tables.of(Subject.ENTITIES, bare.with(Profile.more(bare.network(), bare.view().strength())));

        assertThat(shown(row(waiting, "ukr"))).endsWith("…", "…");
        assertThat(shown(row(known, "ukr"))).endsWith("2041,5", "0,033");
        assertThat(row(known, "ukr").cells().getLast().plain()).isEqualTo("0.033");
        assertThat(known.note()).startsWith("Централізація за ступенем 0,390");
    }

    @Test
    void a_tie_tells_from_where_to_where_since_when_how_surely_and_who_says_so() {
        Table table = Tables.of(Subject.TIES, material(view(Language.ENGLISH)));

        assertThat(table.columns()).extracting(Column::key).containsExactly("from", "tie", "to", "since", "until",
                "holds", "strength", "sources");
        assertThat(shown(row(table, tie(RelationKind.MEMBER, "mkd", "nato")))).containsExactly("North Macedonia",
                "Member of", "NATO", "2020", "", "holds", "asserted", "The National, 2023-04-04");
        assertThat(table.rows()).filteredOn(row -> shown(row).contains("not so, a source says")).isNotEmpty();
    }

    @Test
    void a_row_says_what_a_thing_is_what_it_is_tied_to_and_how_sure_that_is() {
        Table table = Tables.of(Subject.ENTITIES, material(view(Language.ENGLISH)));

        assertThat(row(table, "agreement-deu-2024").said()).isEqualTo("Germany–Ukraine agreement, agreement, signed. "
                + "Parties: Germany and Ukraine. Part of: Bilateral security agreements with Ukraine. "
                + "Mentions: Membership. All ties are asserted by sources.");
        assertThat(row(table, "udcg").said()).contains(" less than asserted.").contains(" and ").contains(" more.");
    }

    @Test
    void evidence_stands_with_what_it_is_for_or_against() {
        Table table = Tables.of(Subject.EVIDENCE, material(view(Language.ENGLISH)));

        assertThat(table.rows()).extracting(TablesTest::shown).contains(List.of("International Task Force issued Kyiv "
                + "Security Compact", "disputes", "asserted", "President of Ukraine, 2024-01-30", "—",
                "The task force first met on 30 January 2024; the report of 2022 came from a working group with the "
                        + "same two chairs"));
        assertThat(table.rows()).extracting(Row::id).doesNotHaveDuplicates();
    }

    @Test
    void a_status_that_is_still_to_come_has_no_evidence_yet() {
        View later = view(Language.ENGLISH).on(LocalDate.of(2024, 7, 12));

        assertThat(claims(view(Language.ENGLISH))).doesNotContain("Spain–Ukraine agreement: signed, 27 May 2024");
        assertThat(claims(later)).contains("Spain–Ukraine agreement: signed, 27 May 2024");
    }

    @Test
    void a_source_tells_how_much_rests_on_it() {
        Row article = Tables.of(Subject.SOURCES, material(view(Language.ENGLISH))).rows().getFirst();

        assertThat(shown(article)).startsWith("Bilateral Security Agreements as Part of Ukraine’s NATO Accession "
                + "(Part One)", "The Jamestown Foundation", "May 2024");
        assertThat(article.said()).endsWith(article.cells().get(3).shown() + " claims rest on it.");
    }

    @Test
    void filters_of_the_map_leave_rows_out_and_are_named() {
        Filter filter = Filter.NONE.with(Group.BODIES, false)
                .toggled(new Condition.MemberOf("g7")).hiding("deu");
        View view = view(Language.ENGLISH).with(filter);

        Table things = Tables.of(Subject.ENTITIES, material(view));
        Table ties = Tables.of(Subject.TIES, material(view));

        assertThat(things.rows()).extracting(Row::id).contains("gbr", "ukr").doesNotContain("deu", "udcg", "lva");
        assertThat(ties.rows()).noneSatisfy(row -> assertThat(row.touches()).contains("deu"));
        assertThat(things.headline()).contains("filtered: without bodies, G7 members only, 1 hidden");
    }

    @Test
    void what_one_source_says_leaves_only_that_source() {
        String source = FACTS.sources().sequencedKeySet().getFirst();
        View view = view(Language.ENGLISH).with(Filter.NONE.toggled(new Condition.SaidBy(source)));

        assertThat(Tables.of(Subject.SOURCES, material(view)).rows()).extracting(Row::id).contains(source)
                .hasSizeLessThan(100);
    }

    @Test
    void a_scenario_is_named_at_the_head_and_in_what_is_taken_away_and_supposed_rows_say_so() {
        Supposition hub = Supposition.coordinates("udcg", FACTS.header().system(), "execution");
        Scenario scenario = Scenario.of("s", Label.of("Ramstein coordinates"), hub);
        Material material = material(view(Language.ENGLISH).supposing(Optional.of("s")), Optional.of(scenario));

        Table ties = Tables.of(Subject.TIES, material);
        Row supposed = row(ties, hub.id());

        assertThat(ties.headline()).startsWith("SCENARIO “Ramstein coordinates”");
        assertThat(supposed.supposed()).isTrue();
        assertThat(shown(supposed)).containsExactly("Ramstein Group", "Coordinates: execution",
                "Bilateral security agreements with Ukraine", "—", "", "supposed", "", "");
        assertThat(supposed.said()).contains("Supposed in this scenario, not sourced.");
        assertThat(new Clipping(ties, List.of(ties.rows().getFirst())).text())
                .contains("\tSCENARIO\n").contains("SCENARIO “Ramstein coordinates”");
    }

    @Test
    void every_column_of_every_table_explains_itself_in_both_languages() {
        for (Language language : Language.values()) {
            Material material = material(view(language)).wantingMore();
            for (Subject subject : Subject.values()) {
                Table table = Tables.of(subject, material);
                assertThat(table.columns()).allSatisfy(column -> assertThat(column.about()).endsWith("."));
                assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(table.columns()));
            }
        }
    }

    @Test
    void the_tree_has_kinds_then_things_by_name_then_their_ties() {
        Branch tree = Branch.tree(material(view(Language.UKRAINIAN)));

        Branch states = tree.branches().getFirst();
        assertThat(states.name()).isEqualTo("39 держав");
        assertThat(states.branches()).extracting(Branch::name).startsWith("Австрія", "Албанія", "Бельгія");
        Branch germany = states.branches().stream().filter(one -> one.id().equals("deu")).findFirst().orElseThrow();
        assertThat(germany.branches()).extracting(Branch::name).contains("Член: НАТО",
                "Сторона угоди: Угода між Україною та Німеччиною");
        assertThat(ids(tree)).doesNotHaveDuplicates();
    }

    private static List<String> claims(View view) {
        return Tables.of(Subject.EVIDENCE, material(view)).rows().stream().map(row -> row.cells().getFirst().shown())
                .toList();
    }

    private static List<String> ids(Branch branch) {
        var ids = new ArrayList<String>();
        ids.add(branch.id());
        branch.branches().forEach(one -> ids.addAll(ids(one)));
        return ids;
    }

    private static String tie(RelationKind kind, String from, String to) {
        return FACTS.relations(kind).stream().filter(tie -> tie.startsAt(from) && tie.endsAt(to)).findFirst()
                .orElseThrow().id();
    }
}
