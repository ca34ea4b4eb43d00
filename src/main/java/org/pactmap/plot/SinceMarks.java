package org.pactmap.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.layout.Page;
import org.pactmap.layout.SeatOrder;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Difference;
import org.pactmap.network.Happening;
import org.pactmap.network.Network;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Places;
import org.pactmap.view.View;
import org.pactmap.words.Words;

/// Rings around what differs from an earlier day, in any layout. What ended and has no place any more is drawn where
/// it was.
///
/// Rings go around what is on the sheet when they are first asked for.
final class SinceMarks {

    private final Difference difference;
    private final Network network;
    private final View view;
    private final Page page;
    private final Sheet sheet;
    private final Known known;
    private @Nullable List<Ringed> rings;

    private record Ringed(String id, SinceForm form, Mark around) {}

    private SinceMarks(Difference difference, Network network, View view, Page page, Sheet sheet, Known known) {
        this.difference = difference;
        this.network = network;
        this.view = view;
        this.page = page;
        this.sheet = sheet;
        this.known = known;
    }

    /// None where the view compares its day with none, or with none that is earlier.
    static Optional<SinceMarks> of(Network network, View view, Page page, Sheet sheet, Known known) {
        return view.since().filter(since -> since.isBefore(view.day())).map(since -> new SinceMarks(
                Difference.between(network.facts(), since, view.day()), network, view, page, sheet,
                known));
    }

    Difference difference() {
        return difference;
    }

    /// The forms that the sheet shows.
    List<SinceForm> shown() {
        return Stream.of(SinceForm.values())
                .filter(form -> rings().stream().anyMatch(ring -> ring.form() == form)).toList();
    }

    void draw() {
        Words words = Words.in(view.language());
        for (Ringed ring : rings()) {
            ring.form().draw(sheet, Sizes.of(page), ring.around(), ring.id());
            sheet.sayMore(ring.id(), words.say("since." + ring.form().word(),
                    Headline.since(difference, words)));
        }
    }

    private List<Ringed> rings() {
        List<Ringed> known = rings;
        if (known == null) {
            known = found();
            rings = known;
        }
        return known;
    }

    private List<Ringed> found() {
        Places here = new Places(sheet.marks(), sheet.says().keySet());
        SequencedMap<String, SinceForm> forms = new LinkedHashMap<>();
        put(forms, difference.ended(), SinceForm.ENDED, here);
        put(forms, difference.changed(), SinceForm.CHANGED, here);
        put(forms, difference.added(), SinceForm.NEW, here);
        boolean gone = forms.entrySet().stream().anyMatch(
                one -> one.getValue() == SinceForm.ENDED && here.mark(one.getKey()).isEmpty());
        Optional<Places> before = gone ? Optional.of(before()) : Optional.empty();
        var found = new ArrayList<Ringed>();
        forms.forEach((id, form) -> here.mark(id)
                .or(() -> before.filter(_ -> form == SinceForm.ENDED).flatMap(places -> places.mark(id)))
                .ifPresent(mark -> found.add(new Ringed(id, form, mark))));
        return found;
    }

    /// Where things were on the earlier day.
    private Places before() {
        Network earlier = Network.on(network.facts(), network.scenario(), difference.since());
        Findings found = Findings.of(earlier, new Question(view.system(), view.function(), view.strength()));
        return new Places(MapPicture.sifted(earlier, found,
                view.on(difference.since()).comparedWith(Optional.empty()), page, known).picture());
    }

    private void put(SequencedMap<String, SinceForm> forms, List<Happening> happenings, SinceForm form, Places here) {
        happenings.stream().flatMap(one -> seenAt(one, here)).forEach(id -> forms.put(id, form));
    }

    /// The ids of what a happening is seen at: an agreement at its parties where they have places, as these show
    /// whether they have signed; a membership at the member.
    private Stream<String> seenAt(Happening happening, Places here) {
        return switch (happening.what()) {
            case Happening.AgreementIs(var agreement, _) -> {
                List<String> parties = parties(agreement.id()).filter(here.ids()::contains).toList();
                yield parties.isEmpty() ? Stream.of(agreement.id()) : parties.stream();
            }
            case Happening.TieBegins(var relation) -> Stream.of(seenAt(relation));
            case Happening.TieEnds(var relation) -> Stream.of(seenAt(relation));
            case Happening.StepIs _,Happening.Begins _,Happening.Ends _ -> Stream.of(happening.about());
        };
    }

    /// Who is seated for an agreement of the system; its centre is not.
    private Stream<String> parties(String agreement) {
        Facts facts = network.facts();
        return SeatOrder.isOfSystem(facts, agreement, view.system())
                ? facts.relations(RelationKind.PARTY).stream().filter(party -> party.endsAt(agreement))
                        .flatMap(party -> party.from().stream())
                        .filter(party -> facts.header().centre().filter(centre -> centre.id().equals(party)).isEmpty())
                : Stream.empty();
    }

    private static String seenAt(Relation relation) {
        return relation.kind() == RelationKind.MEMBER ? relation.from().orElse(relation.id()) : relation.id();
    }
}
