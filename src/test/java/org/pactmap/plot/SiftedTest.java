package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.layout.Page;
import org.pactmap.network.Network;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.view.Group;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

class SiftedTest {

    private static final Facts FACTS = switch (Datasets.bundled("ukraine-security-agreements").orElseThrow()) {
        case Reading.Read read -> read.facts();
        case Reading.Refused refused -> throw new AssertionError(refused.problems());
    };
    private static final LocalDate ARTICLE = LocalDate.of(2024, 5, 15);
    private static final LocalDate LATER = LocalDate.of(2025, 2, 1);

    private static Sifted sifted(LocalDate day, UnaryOperator<Filter> filter) {
        Topic topic = topic(day, filter.apply(Filter.NONE));
        return MapPicture.sifted(topic.network(), topic.findings(), topic.view(), topic.page(), Known.nothing());
    }

    private static Topic topic(LocalDate day, Filter filter) {
        View view = View.of(FACTS.header(), Theme.LIGHT, Language.ENGLISH).on(day).with(filter);
        Network network = Network.on(FACTS, day);
        Findings findings = Findings.of(network, new Question(view.system(), view.function(), view.strength()));
        return Topic.of(network, findings, view, new Page(1600, 1000), Known.nothing());
    }

    private static TreeSet<String> shown(Picture picture) {
        var ids = new TreeSet<String>();
        picture.marks().stream().map(Mark::about).filter(id -> !id.isEmpty()).forEach(ids::add);
        return ids;
    }

    private static List<String> texts(Picture picture) {
        return picture.marks().stream().filter(Mark.Words.class::isInstance).map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    @Test
    void an_open_filter_leaves_the_picture_as_it_is_and_counts_its_groups() {
        Sifted sifted = sifted(ARTICLE, filter -> filter);

        assertThat(sifted.picture()).isEqualTo(new BriefingPicture(topic(ARTICLE, Filter.NONE), new Plans()).drawn());
        assertThat(sifted.counts().groups()).containsEntry(Group.SIGNED, 9).containsEntry(Group.BACKS, 24)
                .containsEntry(Group.NEITHER, 4).containsEntry(Group.BODIES, 3).containsEntry(Group.TRACK, 8)
                .containsEntry(Group.MISSING, 3);
        assertThat(sifted(LATER, filter -> filter).counts().groups()).containsEntry(Group.SIGNED, 29)
                .containsEntry(Group.BACKS, 5).containsEntry(Group.NEITHER, 3);
    }

    @Test
    void hiding_leaves_out_just_what_does_not_pass() {
        Picture whole = sifted(ARTICLE, filter -> filter).picture();
        Picture less = sifted(ARTICLE, filter -> filter.with(Group.BACKS, false).in(Filter.Manner.HIDE)).picture();

        var gone = shown(whole);
        gone.removeAll(shown(less));
        assertThat(gone).hasSize(48).contains("esp", "agreement-esp-2024", "eu");
        assertThat(less.says()).doesNotContainKey("esp").containsKey("deu");
    }

    @Test
    void dimming_keeps_every_mark_and_moves_none() {
        Picture whole = sifted(ARTICLE, filter -> filter).picture();
        Picture dimmed = sifted(ARTICLE, filter -> filter.with(Group.BODIES, false)).picture();

        assertThat(dimmed.says()).isEqualTo(whole.says());
        assertThat(aboutThings(dimmed)).isNotEqualTo(aboutThings(whole));
        assertThat(aboutThings(dimmed).stream().map(SiftedTest::uncoloured))
                .containsExactlyElementsOf(aboutThings(whole).stream().map(SiftedTest::uncoloured).toList());
    }

    private static List<Mark> aboutThings(Picture picture) {
        return picture.marks().stream().filter(mark -> !mark.about().isEmpty()).toList();
    }

    /// A mark without what dimming may change.
    private static Mark uncoloured(Mark mark) {
        return mark.faded(Palette.of(Theme.LIGHT).ink(Role.GROUND), 0);
    }

    @Test
    void a_ready_question_lights_what_answers_it_and_nothing_else() {
        Picture answer = sifted(LATER, filter -> filter.asking(Optional.of(new Condition.Answers("outside")))
                .in(Filter.Manner.HIDE)).picture();

        assertThat(shown(answer)).containsExactlyInAnyOrder("agreement-eu-2024", "agreement-irl-2024",
                "agreement-jpn-2024", "eu", "irl", "jpn", "nato", "ukr");
        assertThat(texts(answer)).anySatisfy(text -> assertThat(text).endsWith("filtered: signatories outside NATO"));
    }

    @Test
    void where_there_is_no_room_for_all_that_is_filtered_the_first_of_it_is_said_and_how_much_more() {
        Filter filter = Filter.NONE.with(Group.SIGNED, false).with(Group.BODIES, false).with(Group.TRACK, false)
                .toggled(new Condition.MemberOf("nato")).asking(Optional.of(new Condition.Answers("hub")));
        for (Page page : Exhibits.PAGES) {
            for (Language language : Language.values()) {
                Picture picture = MapPicture.of(FACTS,
                        View.of(FACTS.header(), Theme.LIGHT, language).on(ARTICLE).with(filter), page);
                assertThat(Overlaps.in(picture)).isEmpty();
            }
        }
        Picture small = MapPicture.of(FACTS,
                View.of(FACTS.header(), Theme.LIGHT, Language.ENGLISH).on(ARTICLE).with(filter), new Page(885, 633));
        assertThat(texts(small))
                .anySatisfy(text -> assertThat(text).matches(".*filtered: without signed.* and \\d more"));
        assertThat(small.description()).contains("NATO members only");
    }

    @Test
    void a_question_that_nobody_knows_leaves_everything_lit() {
        Picture whole = sifted(ARTICLE, filter -> filter).picture();

        assertThat(aboutThings(sifted(ARTICLE, filter -> filter.asking(Optional.of(new Condition.Answers("why"))))
                .picture())).isEqualTo(aboutThings(whole));
        assertThat(aboutThings(sifted(ARTICLE, filter -> filter.asking(
                Optional.of(Condition.OnWay.between("lva", "atlantis")))).picture())).isEqualTo(aboutThings(whole));
    }

    @Test
    void ways_are_traced_between_what_lies_on_them() {
        Picture all = way(Condition.OnWay.ALL);

        assertThat(shown(all)).containsExactlyInAnyOrder("can", "lva", "nato", "udcg", "ukr", "member:can:nato",
                "member:can:udcg", "member:lva:nato", "member:lva:udcg");
        assertThat(all.says()).containsEntry("member:lva:nato", "Latvia · Member of · NATO");
        assertThat(shown(way(1))).doesNotContain("udcg").contains("member:lva:nato");
        assertThat(shown(way(2))).doesNotContain("member:lva:nato").contains("member:lva:udcg");
        assertThat(shown(way(99))).isEqualTo(shown(all));
    }

    private static Picture way(int way) {
        return sifted(ARTICLE, filter -> filter.asking(Optional.of(new Condition.OnWay("lva", "can", way)))
                .in(Filter.Manner.HIDE)).picture();
    }

    @Test
    void a_tie_that_is_drawn_already_is_drawn_heavier_and_no_line_is_added() {
        View view = View.of(FACTS.header(), Theme.LIGHT, Language.ENGLISH).in(Layout.FORCE);
        Picture plain = MapPicture.of(FACTS, view, new Page(1600, 1000));
        Picture lit = MapPicture.of(FACTS, view.with(Filter.NONE.asking(
                Optional.of(new Condition.OnWay("lva", "can", 2)))), new Page(1600, 1000));

        assertThat(aboutThings(lit).size()).isEqualTo(aboutThings(plain).size());
        assertThat(lines(lit, "member:lva:udcg")).isNotEmpty().allSatisfy(line -> assertThat(line.pen().width())
                .isGreaterThan(lines(plain, "member:lva:udcg").getFirst().pen().width()));
    }

    private static List<Mark.Line> lines(Picture picture, String about) {
        return picture.marks().stream().filter(mark -> mark.about().equals(about))
                .filter(Mark.Line.class::isInstance).map(Mark.Line.class::cast).toList();
    }

    @Test
    void what_is_filtered_is_said_under_the_title() {
        Picture picture = sifted(ARTICLE, filter -> filter.toggled(new Condition.MemberOf("g7"))
                .with(Group.TRACK, false)).picture();

        assertThat(texts(picture)).anySatisfy(text -> assertThat(text)
                .endsWith("filtered: without accession track, G7 members only"));
    }

    @Test
    void findings_stay_those_of_all_facts() {
        Picture picture = sifted(ARTICLE, filter -> filter.toggled(new Condition.MemberOf("g7"))
                .in(Filter.Manner.HIDE)).picture();

        assertThat(picture.title()).isEqualTo("Nine agreements, no framework, no hub");
        assertThat(texts(picture)).contains("0 of 9");
    }

    @Test
    void counts_follow_the_other_filters_and_not_their_own_tick() {
        var counts = sifted(ARTICLE, filter -> filter.toggled(new Condition.MemberOf("g7"))
                .with(Group.SIGNED, false)).counts().groups();

        assertThat(counts).containsEntry(Group.SIGNED, 5).containsEntry(Group.BACKS, 2).containsEntry(Group.NEITHER, 0);
    }

    @Test
    void a_condition_asked_twice_is_not_asked_any_more() {
        var condition = new Condition.AtLeast(Strength.ASSERTED);

        assertThat(Filter.NONE.toggled(condition).toggled(condition)).isEqualTo(Filter.NONE);
    }

    @Test
    void weaker_ties_go_when_only_sure_ones_are_asked_for() {
        Predicate<String> weak = id -> FACTS.relation(id)
                .filter(relation -> relation.strength() != Strength.ASSERTED).isPresent();
        Picture picture = sifted(ARTICLE, filter -> filter.toggled(new Condition.AtLeast(Strength.ASSERTED))
                .in(Filter.Manner.HIDE)).picture();

        assertThat(shown(sifted(ARTICLE, filter -> filter).picture())).anyMatch(weak);
        assertThat(shown(picture)).noneMatch(weak);
    }

    @Test
    void a_focus_shows_what_is_near_and_more_with_each_step() {
        var near = shown(sifted(ARTICLE, filter -> filter.focusing(Optional.of(new Filter.Focus("lva", 1)))
                .in(Filter.Manner.HIDE)).picture());
        var farther = shown(sifted(ARTICLE, filter -> filter.focusing(Optional.of(new Filter.Focus("lva", 2)))
                .in(Filter.Manner.HIDE)).picture());

        assertThat(near).contains("lva", "agreement-lva-2024", "udcg").doesNotContain("deu", "agreement-deu-2024");
        assertThat(farther).containsAll(near).contains("deu");
    }

    @Test
    void around_what_is_missing_lie_the_agreements_that_lack_it() {
        String hub = "gap:" + FACTS.header().system() + ":execution";
        var near = shown(sifted(ARTICLE, filter -> filter.focusing(Optional.of(new Filter.Focus(hub, 1)))
                .in(Filter.Manner.HIDE)).picture());

        assertThat(near).contains(hub, "agreement-lva-2024", "lva").doesNotContain("esp", "agreement-esp-2024");
    }

    @Test
    void what_one_source_says_is_shown_alone() {
        String article = FACTS.relations().filter(relation -> relation.id().startsWith("coordinates:")
                || relation.strength() == Strength.UNCERTAIN).flatMap(relation -> relation.evidence().stream())
                .map(evidence -> evidence.source()).findFirst().orElseThrow();
        Sifted sifted = sifted(ARTICLE, filter -> filter.toggled(new Condition.SaidBy(article))
                .in(Filter.Manner.HIDE));

        assertThat(shown(sifted.picture())).contains("udcg").hasSizeLessThan(90);
    }
}
