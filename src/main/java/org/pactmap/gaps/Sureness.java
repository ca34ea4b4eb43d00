package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.agreement.Value;
import org.pactmap.network.Network;

/// How sure the answers to a question are: on what each finding rests, how many sources stand behind the ties that
/// were counted, and where sources contradict one another.
///
/// @param rests for the hub, the framework and the ties to accession, in this order; none before two agreements are
///              signed
/// @param contradictions what evidence disputes on the day: of ties first, then of values, in the order of the file
public record Sureness(List<Rest> rests, Sourcing sourcing, List<Contradiction> contradictions) {

    /// On what a finding rests: the agreements, each counted once.
    ///
    /// @param about what is found missing or not, as a [GapId] has it
    /// @param have how many have it by a tie that counts
    /// @param denied of the others, for how many a source says that they lack it
    /// @param sought of the rest, for how many it was looked for and not found
    /// @param unsought for how many nobody has looked
    public record Rest(String about, int have, int denied, int sought, int unsought) {

        /// The strongest support that what is missing has.
        public Support support() {
            if (denied > 0) {
                return Support.DENIAL;
            }
            if (sought > 0) {
                return Support.SEARCH;
            }
            return unsought > 0 ? Support.NOTHING : Support.TIES;
        }
    }

    /// What may support a finding.
    public enum Support {
        /// A source says that it is missing.
        DENIAL("denial"),
        /// It was looked for, and not found.
        SEARCH("search"),
        /// Nobody has looked for it.
        NOTHING("nothing"),
        /// The ties that there are: no agreement is without one.
        TIES("ties");

        private final String word;

        Support(String word) {
            this.word = word;
        }

        /// The word that outputs use.
        public String word() {
            return word;
        }
    }

    /// How many sources stand behind each tie that the answers count.
    ///
    /// @param none ties that the dataset gives without evidence
    /// @param one ties with one source
    /// @param more ties with two or more
    /// @param supposed ties that a scenario supposes
    public record Sourcing(int none, int one, int more, int supposed) {

        public int of() {
            return none + one + more + supposed;
        }
    }

    /// Something that evidence disputes.
    public sealed interface Contradiction {

        record OfTie(Relation tie) implements Contradiction {}

        record OfValue(Entity entity, String attribute, Value value) implements Contradiction {}
    }

    public Sureness {
        rests = List.copyOf(rests);
        contradictions = List.copyOf(contradictions);
    }

    public static Sureness of(Network network, Question question) {
        var inquiry = new Inquiry(network, question);
        List<Matter> matters = Matter.of(inquiry);
        return new Sureness(matters.stream().map(Sureness::rest).toList(), sourcing(inquiry, matters),
                Stream.concat(ties(network), values(inquiry)).toList());
    }

    private static Rest rest(Matter matter) {
        Inquiry inquiry = matter.inquiry();
        List<String> lacking = inquiry.others(matter.having(matter.from(inquiry.question().strength())));
        SequencedSet<String> denied = matter.absence().settled();
        SequencedSet<String> sought = matter.isSought() ? inquiry.soughtInVain(matter.kind()) : new LinkedHashSet<>();
        List<String> rest = lacking.stream().filter(agreement -> !denied.contains(agreement)).toList();
        int looked = (int) rest.stream().filter(sought::contains).count();
        return new Rest(matter.about(), inquiry.signed().size() - lacking.size(), lacking.size() - rest.size(), looked,
                rest.size() - looked);
    }

    private static Sourcing sourcing(Inquiry inquiry, List<Matter> matters) {
        SequencedSet<Relation> counted = new LinkedHashSet<>();
        asserted(inquiry, RelationKind.PARTY).filter(tie -> !inquiry.meantBy(tie.to()).isEmpty()).forEach(counted::add);
        asserted(inquiry, RelationKind.PART_OF)
                .filter(tie -> !inquiry.meantBy(tie.from()).isEmpty() && inquiry.isOfSystem(tie.to()))
                .forEach(counted::add);
        counted.addAll(new AccessionRule(inquiry).answer(new Tally(0, 0, 0, 0)).counted());
        matters.forEach(matter -> counted.addAll(matter.from(inquiry.question().strength())));
        var tally = new int[4];
        for (Relation tie : counted) {
            long sources = tie.evidence().stream().filter(evidence -> !evidence.disputes()).map(Evidence::source)
                    .distinct().count();
            tally[inquiry.network().isSupposed(tie.id()) ? 3 : (int) Math.min(2, sources)]++;
        }
        return new Sourcing(tally[0], tally[1], tally[2], tally[3]);
    }

    /// Who is party to what and what is part of what counts only as a source asserts it, whatever is asked.
    private static Stream<Relation> asserted(Inquiry inquiry, RelationKind kind) {
        return inquiry.ties(kind).stream()
                .filter(tie -> tie.strength() == Strength.ASSERTED && tie.from().isPresent() && tie.to().isPresent());
    }

    private static Stream<Contradiction> ties(Network network) {
        return Stream.of(RelationKind.values()).flatMap(kind -> network.relations(kind).stream())
                .filter(tie -> tie.evidence().stream().anyMatch(Evidence::disputes))
                .map(Contradiction.OfTie::new);
    }

    /// Of an agreement only once it is signed.
    private static Stream<Contradiction> values(Inquiry inquiry) {
        var all = new ArrayList<Contradiction>();
        for (Entity entity : inquiry.network().all(Entity.class)) {
            if (!(entity instanceof Entity.Agreement agreement) || inquiry.network().signed(agreement)) {
                entity.about().attributes().forEach((attribute, values) -> values.stream()
                        .filter(value -> value.holds().covers(inquiry.network().day())
                                && value.evidence().stream().anyMatch(Evidence::disputes))
                        .forEach(value -> all.add(new Contradiction.OfValue(entity, attribute, value))));
            }
        }
        return all.stream();
    }
}
