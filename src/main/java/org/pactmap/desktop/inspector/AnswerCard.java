package org.pactmap.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Relation;
import org.pactmap.desktop.inspector.Card.Link;
import org.pactmap.desktop.inspector.Card.Row;
import org.pactmap.desktop.inspector.Card.Section;
import org.pactmap.gaps.ReadyQuestion;
import org.pactmap.network.Paths;
import org.pactmap.report.PathText;
import org.pactmap.search.Questions;
import org.pactmap.search.Replies;
import org.pactmap.search.Reply;
import org.pactmap.view.Condition;
import org.pactmap.words.Words;
import org.pactmap.workspace.Workspace;

/// Answers the question that the map is lit for: the answer in a sentence, by which rule, and what it names to go to; or
/// the ways from one thing to another, each in a sentence.
final class AnswerCard {

    private final Workspace workspace;
    private final Condition.Asked asked;
    private final Names names;
    private final Words words;

    AnswerCard(Workspace workspace, Condition.Asked asked) {
        this.workspace = workspace;
        this.asked = asked;
        this.names = workspace.names();
        this.words = workspace.words();
    }

    Card card() {
        return switch (asked) {
            case Condition.Answers(var question) -> ReadyQuestion.read(question).map(this::answer)
                    .orElseGet(() -> card(words.say("answer.unknown"), List.of()));
            case Condition.OnWay way -> ways(way);
        };
    }

    private Card card(String lead, List<Section> sections) {
        String title = Questions.words(asked, workspace.network(), workspace.findings(), workspace.view().language());
        String about = switch (asked) {
            case Condition.Answers(var question) -> question;
            case Condition.OnWay(var from, var to, _) -> from + " " + to;
        };
        return new Card(Optional.of("ask:" + about), title, Optional.empty(), lead,
                sections.stream().filter(section -> !section.rows().isEmpty()).toList());
    }

    private Card answer(ReadyQuestion question) {
        Reply reply = new Replies(workspace.network(), workspace.findings(), workspace.view().language()).to(question);
        return card(reply.sentence(), List.of(
                new Section(words.say("gap.rule"), "", List.of(new Card.Text(reply.rule()))),
                new Section(words.say("answer.found"), "", found(reply.found()))));
    }

    /// Things in one row; each tie in its own, with who says so.
    private List<Row> found(List<String> ids) {
        var rows = new ArrayList<Row>();
        List<Link> things = ids.stream().filter(id -> workspace.network().entity(id).isPresent())
                .map(id -> new Link(Optional.of(id), names.shortName(id), "")).toList();
        if (!things.isEmpty()) {
            rows.add(new Card.Ties("", things, List.of()));
        }
        ids.stream().flatMap(id -> workspace.facts().relation(id).stream()).map(this::tie).forEach(rows::add);
        return rows;
    }

    private Row tie(Relation tie) {
        return new Card.Ties("", List.of(new Link(Optional.of(tie.id()),
                words.capital(new Phrases(names).clause(tie)), "")), new Sayings(names).of(tie.evidence()));
    }

    private Card ways(Condition.OnWay asked) {
        Paths paths = Paths.between(workspace.network(), asked.from(), asked.to(), workspace.view().strength());
        var text = new PathText(workspace.network(), workspace.view().language());
        List<String> sentences = text.sentences(asked.from(), asked.to(), paths);
        String lead = Stream.concat(sentences.stream().limit(1),
                sentences.stream().skip(1 + (long) paths.ways().size())).reduce((one, more) -> one + " " + more)
                .orElse("");
        var rows = new ArrayList<Row>();
        int shown = asked.way() > paths.ways().size() ? Condition.OnWay.ALL : asked.way();
        if (paths.ways().size() > 1) {
            rows.add(choice(words.say("answer.ways.all"), asked, Condition.OnWay.ALL, shown));
        }
        for (int i = 1; i <= paths.ways().size(); i++) {
            boolean only = paths.ways().size() == 1;
            String sentence = text.sentence(paths.ways().get(i - 1));
            rows.add(only ? new Card.Text(sentence) : choice(i + ". " + sentence, asked, i, shown));
        }
        return card(lead, List.of(new Section(words.say("answer.ways"), "", rows)));
    }

    private static Row choice(String words, Condition.OnWay of, int way, int shown) {
        return new Card.Choice(words, new Condition.OnWay(of.from(), of.to(), way), way == shown);
    }
}
