package org.pactmap.desktop.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.desktop.inspector.Card.Badge;
import org.pactmap.desktop.inspector.Card.Link;
import org.pactmap.desktop.inspector.Card.Row;
import org.pactmap.desktop.inspector.Card.Section;
import org.pactmap.desktop.inspector.Card.Text;
import org.pactmap.desktop.inspector.Card.Tone;
import org.pactmap.network.Supposed;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Sentences;
import org.pactmap.scenario.Supposition;
import org.pactmap.words.Words;
import org.pactmap.workspace.Workspace;

/// Explains something that a scenario supposes: that no source stands behind it, why it is supposed, and between whom
/// it is.
final class SupposedCard {

    private final Workspace workspace;
    private final Scenario scenario;
    private final Supposition supposition;
    private final Sentences sentences;
    private final Words words;

    SupposedCard(Workspace workspace, Scenario scenario, Supposition supposition) {
        this.workspace = workspace;
        this.scenario = scenario;
        this.supposition = supposition;
        this.sentences = new Sentences(workspace.names());
        this.words = workspace.words();
    }

    Card card() {
        List<Row> why = Stream.concat(
                supposition.terms().reason().map(reason -> reason.in(workspace.view().language())).stream(), idle())
                .<Row>map(Text::new).toList();
        return new Card(Optional.of(supposition.id()), words.capital(sentences.of(supposition)),
                Optional.of(new Badge(words.say("strength.supposed"), Tone.SUPPOSED)),
                Sentences.heading(scenario, words), Stream.of(new Section(words.say("supposed.why"), "", why),
                        new Section(words.say("inspector.tied"), "", ends()))
                        .filter(section -> !section.rows().isEmpty()).toList());
    }

    private Stream<String> idle() {
        return Supposed.of(workspace.network()).stream().filter(one -> one.supposition().equals(supposition))
                .flatMap(one -> one.idle().stream()).map(why -> words.say("scenario.idle", sentences.why(why)));
    }

    private List<Row> ends() {
        List<Link> links = switch (supposition) {
            case Supposition.Tie tie -> Stream.of(tie.from(), tie.to()).map(this::link).toList();
            case Supposition.Reached reached -> List.of(link(reached.step()));
            case Supposition.Ended ended -> List.of(link(ended.what()));
            case Supposition.NewBody _ -> List.of();
        };
        return links.isEmpty() ? List.of() : List.of(new Card.Ties("", links, List.of()));
    }

    private Link link(String id) {
        return new Link(Optional.of(id), workspace.names().name(id), "");
    }
}
