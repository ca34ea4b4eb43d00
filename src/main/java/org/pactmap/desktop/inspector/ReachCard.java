package org.pactmap.desktop.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Names;
import org.pactmap.desktop.inspector.Card.Badge;
import org.pactmap.desktop.inspector.Card.Folded;
import org.pactmap.desktop.inspector.Card.Link;
import org.pactmap.desktop.inspector.Card.Row;
import org.pactmap.desktop.inspector.Card.Section;
import org.pactmap.desktop.inspector.Card.Text;
import org.pactmap.desktop.inspector.Card.Tone;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.ReachId;
import org.pactmap.words.Words;
import org.pactmap.workspace.Supposing;
import org.pactmap.workspace.Workspace;

/// Explains whom bodies would reach if they coordinated, and whom not; on the map these stand in rings of two forms.
final class ReachCard {

    private final Workspace workspace;
    private final ReachId id;
    private final Findings findings;
    private final Names names;
    private final Words words;

    ReachCard(Workspace workspace, ReachId id) {
        this.workspace = workspace;
        this.id = id;
        this.findings = workspace.findings();
        this.names = workspace.names();
        this.words = workspace.words();
    }

    Card card() {
        List<String> reached = id.reached(findings);
        List<String> missed = id.missed(findings);
        String number = words.say("of", reached.size(), findings.signed().size());
        var badge = new Badge(number, missed.isEmpty() && !reached.isEmpty() ? Tone.EXISTS : Tone.WAITS);
        String key = id.bodies().size() == 1 ? "reach.lead" : "reach.lead.together";
        return new Card(Optional.of(id.text()), words.list(id.bodies().stream().map(names::name).toList()),
                Optional.of(badge), words.say(key, number) + " " + words.say("reach.rings"),
                Stream.of(agreements("reach.reached", reached), agreements("reach.missed", missed), restsOn(),
                        suppose(), onward()).filter(section -> !section.rows().isEmpty()).toList());
    }

    private Section agreements(String heading, List<String> agreements) {
        List<Row> rows = agreements.isEmpty() ? List.of() : List.of(new Card.Ties("", links(agreements), List.of()));
        return new Section(words.say(heading, agreements.size()), "", rows);
    }

    /// What each body does already, and the evidence for its members.
    private Section restsOn() {
        var sayings = new Sayings(names);
        return new Section(words.say("reach.rests"), words.say("gap.reach.caution"), findings.candidates().stream()
                .filter(candidate -> id.bodies().contains(candidate.body()))
                .flatMap(candidate -> Stream.<Row>of(
                        new Text(words.say("reach.does", names.name(candidate.body()), CandidateRows.remark(candidate,
                                names))),
                        new Folded(words.say("reach.evidence", names.shortName(candidate.body())), sayings
                                .of(candidate.restsOn().stream().flatMap(tie -> tie.evidence().stream()).toList())
                                .stream().<Row>map(said -> said).toList())))
                .filter(row -> !(row instanceof Folded folded) || !folded.rows().isEmpty()).toList());
    }

    private Section suppose() {
        return new Section(words.say("gap.suppose"), "", id.bodies().stream()
                .<Row>map(body -> new Card.Suppose(words.say("gap.suppose.hub", names.inSentence(body)),
                        Supposing.hub(workspace, body)))
                .toList());
    }

    private Section onward() {
        String hub = workspace.hub().text();
        return new Section(words.say("reach.onward"), "", List.of(new Card.Ties("",
                Stream.concat(links(id.bodies()).stream(),
                        Stream.of(new Link(Optional.of(hub), words.say("missing.hub"), ""))).toList(),
                List.of())));
    }

    private List<Link> links(List<String> ids) {
        return ids.stream().map(one -> new Link(Optional.of(one), names.shortName(one), "")).toList();
    }
}
