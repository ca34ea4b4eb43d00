package org.pactmap.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.view.Filter.Part;

class FilterTest {

    private static final Filter FULL = Filter.NONE.with(Group.BODIES, false).with(Group.TRACK, false)
            .toggled(new Condition.MemberOf("g7")).toggled(new Condition.AgreementIs(AgreementStatus.SIGNED))
            .toggled(new Condition.AtLeast(Strength.ASSERTED)).hiding("lva").hiding("deu")
            .focusing(Optional.of(new Filter.Focus("fra", 2)));

    @Test
    void parts_stand_in_the_order_in_which_they_stack() {
        assertThat(FULL.parts()).containsExactly(new Part.Without(Group.BODIES), new Part.Without(Group.TRACK),
                new Part.Asked(new Condition.MemberOf("g7")),
                new Part.Asked(new Condition.AgreementIs(AgreementStatus.SIGNED)),
                new Part.Asked(new Condition.AtLeast(Strength.ASSERTED)),
                new Part.Hidden(new LinkedHashSet<>(List.of("lva", "deu"))),
                new Part.Around(new Filter.Focus("fra", 2)));
    }

    @Test
    void each_part_can_be_taken_back_and_leaves_the_others() {
        for (Part part : FULL.parts()) {
            var others = new ArrayList<>(FULL.parts());
            others.remove(part);

            assertThat(FULL.lacking(part).parts()).isEqualTo(others);
        }
    }

    @Test
    void without_all_its_parts_a_filter_is_open() {
        Filter bare = FULL;
        for (Part part : FULL.parts()) {
            bare = bare.lacking(part);
        }

        assertThat(bare).isEqualTo(Filter.NONE);
        assertThat(bare.isOpen()).isTrue();
    }

    @Test
    void a_part_that_is_not_asked_can_be_taken_back_without_harm() {
        assertThat(Filter.NONE.lacking(new Part.Asked(new Condition.MemberOf("g7")))).isEqualTo(Filter.NONE);
    }

    @Test
    void isolating_hides_all_but_a_thing_and_what_hangs_on_it() {
        Filter alone = Filter.NONE.isolating("lva");

        assertThat(alone.focus()).contains(new Filter.Focus("lva", 1));
        assertThat(alone.manner()).isEqualTo(Filter.Manner.HIDE);
    }
}
