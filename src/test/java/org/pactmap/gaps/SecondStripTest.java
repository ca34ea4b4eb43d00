package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.Strip.Answer;
import org.pactmap.gaps.Strip.Stretch;

/// The answers of all days against the second implementation of the answers of one day, on networks by chance: at both
/// ends of a stretch of each, counted from every strength.
class SecondStripTest {

    private static final int NETWORKS = 10_000;

    @Test
    void every_stretch_has_the_answers_of_its_first_and_of_its_last_day() {
        int compared = 0;
        for (long seed = 0; seed < NETWORKS; seed++) {
            Facts facts = Chance.facts(seed);
            Question question = Chance.question(seed);
            List<Stretch> stretches = Strip.of(facts, Optional.empty(), question.system(), question.function())
                    .stretches();
            if (!stretches.isEmpty()) {
                Stretch stretch = stretches.get((int) (seed % stretches.size()));
                for (LocalDate day : List.of(stretch.from(), stretch.until().minusDays(1))) {
                    for (Strength least : Strength.values()) {
                        var tried = new ByTrying(facts, day,
                                new Question(question.system(), question.function(), least));
                        assertThat(stretch.signed()).as("seed " + seed + " on " + day)
                                .isEqualTo(tried.signed().size());
                        assertThat(stretch.answers().get(least)).as("seed " + seed + " on " + day + " from " + least)
                                .isEqualTo(new Answer(tried.best(), tried.framed().size(), tried.serve().size()));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(20_000);
    }

    @Test
    void stretches_follow_one_another_without_a_gap_and_differ_from_their_neighbours() {
        for (long seed = 0; seed < 1_000; seed++) {
            Question question = Chance.question(seed);
            List<Stretch> stretches = Strip.of(Chance.facts(seed), Optional.empty(), question.system(),
                    question.function()).stretches();
            for (int i = 1; i < stretches.size(); i++) {
                assertThat(stretches.get(i).from()).isEqualTo(stretches.get(i - 1).until());
                assertThat(stretches.get(i).answers().equals(stretches.get(i - 1).answers())
                        && stretches.get(i).signed() == stretches.get(i - 1).signed()).isFalse();
            }
        }
    }
}
