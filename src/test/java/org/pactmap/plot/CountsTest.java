package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.layout.Page;
import org.pactmap.network.Network;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.view.Filter.Part;
import org.pactmap.view.Group;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

class CountsTest {

    private static final Facts FACTS = switch (Datasets.bundled("ukraine-security-agreements").orElseThrow()) {
        case Reading.Read read -> read.facts();
        case Reading.Refused refused -> throw new AssertionError(refused.problems());
    };
    private static final LocalDate ARTICLE = LocalDate.of(2024, 5, 15);
    private static final LocalDate COMPACT = LocalDate.of(2024, 7, 12);
    private static final LocalDate LATER = LocalDate.of(2025, 2, 1);

    private static Counts counts(LocalDate day, UnaryOperator<Filter> filter) {
        View view = View.of(FACTS.header(), Theme.LIGHT, Language.ENGLISH).on(day).with(filter.apply(Filter.NONE));
        Network network = Network.on(FACTS, day);
        Findings findings = Findings.of(network, new Question(view.system(), view.function(), view.strength()));
        return MapPicture.sifted(network, findings, view, new Page(1600, 1000), Known.nothing()).counts();
    }

    private static Counts counts(LocalDate day) {
        return counts(day, filter -> filter);
    }

    @Test
    void the_groups_follow_the_day() {
        assertThat(counts(ARTICLE).groups()).contains(entry(Group.SIGNED, 9), entry(Group.BACKS, 24),
                entry(Group.NEITHER, 4), entry(Group.TRACK, 8));
        assertThat(counts(COMPACT).groups()).contains(entry(Group.SIGNED, 23));
        assertThat(counts(LATER).groups()).contains(entry(Group.SIGNED, 29), entry(Group.BACKS, 5),
                entry(Group.NEITHER, 3));
    }

    @Test
    void the_groups_follow_all_other_filters_together() {
        Counts narrowed = counts(ARTICLE, filter -> filter.toggled(new Condition.MemberOf("nato"))
                .toggled(new Condition.MemberOf("eu")).hiding("agreement-lva-2024")
                .toggled(new Condition.StepIs(StepStatus.REACHED)));

        assertThat(narrowed.groups()).contains(entry(Group.SIGNED, 6), entry(Group.TRACK, 4));
        assertThat(counts(ARTICLE, filter -> filter.focusing(Optional.of(new Filter.Focus("lva", 1)))).groups())
                .contains(entry(Group.SIGNED, 1), entry(Group.BACKS, 0), entry(Group.NEITHER, 0));
    }

    @Test
    void each_part_says_what_it_takes_by_itself_whatever_else_is_asked() {
        Part members = new Part.Asked(new Condition.MemberOf("g7"));
        Part bodies = new Part.Without(Group.BODIES);
        Part hidden = new Part.Hidden(new LinkedHashSet<>(List.of("udcg", "agreement-lva-2024")));

        Counts counts = counts(ARTICLE, filter -> filter.toggled(new Condition.MemberOf("g7"))
                .with(Group.BODIES, false).hiding("udcg").hiding("agreement-lva-2024"));

        assertThat(counts.taken(members)).isEqualTo(9 + 24 + 4 - 7);
        assertThat(counts.taken(bodies)).isEqualTo(3);
        assertThat(counts.taken(hidden)).isEqualTo(2);
    }

    @Test
    void a_condition_says_how_much_it_would_leave_before_it_is_asked() {
        Counts counts = counts(ARTICLE);

        assertThat(counts.left(new Condition.MemberOf("nato"))).isEqualTo(32);
        assertThat(counts.left(new Condition.AgreementIs(AgreementStatus.SIGNED))).isEqualTo(9);
        assertThat(counts.left(new Condition.AgreementIs(AgreementStatus.BACKS))).isEqualTo(24);
        assertThat(counts.left(new Condition.AgreementIs(AgreementStatus.ENDED))).isZero();
        assertThat(counts.left(new Condition.StepIs(StepStatus.REACHED))).isEqualTo(4);
        assertThat(counts.left(new Condition.Coordinates("materiel"))).isEqualTo(1);
    }

    @Test
    void ties_are_counted_where_a_condition_judges_ties() {
        Counts counts = counts(ARTICLE);

        int uncertain = counts.left(new Condition.AtLeast(Strength.UNCERTAIN));
        int asserted = counts.left(new Condition.AtLeast(Strength.ASSERTED));

        assertThat(asserted).isLessThan(uncertain);
        assertThat(counts.taken(new Part.Asked(new Condition.AtLeast(Strength.ASSERTED)))
                - counts.taken(new Part.Asked(new Condition.AtLeast(Strength.UNCERTAIN))))
                .isEqualTo(uncertain - asserted);
    }
}
