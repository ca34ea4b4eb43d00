package org.pactmap.desktop.inspector;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.agreement.Aspect;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.ReachId;
import org.pactmap.gaps.Study;
import org.pactmap.picture.Picture;
import org.pactmap.scenario.Supposition;
import org.pactmap.view.Condition;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// The words of the inspector, worked out without a toolkit so that a test can read them.
///
/// @param lead one or two sentences under the title; empty where the title says it all
record Card(Optional<String> about, String title, Optional<Badge> badge, String lead, List<Section> sections) {

    Card {
        sections = List.copyOf(sections);
    }

    /// A word beside the title, and what it means for its look.
    record Badge(String word, Tone tone) {}

    /// What a badge says of the thing.
    enum Tone {
        PLAIN,
        EXISTS,
        WAITS,
        SUPPOSED,
        STATED_MISSING,
        NONE_FOUND
    }

    /// Some rows under a heading.
    ///
    /// @param aside what is said at the far end of the heading; may be empty
    record Section(String heading, String aside, List<Row> rows) {
        Section {
            rows = List.copyOf(rows);
        }
    }

    /// One row of a section.
    sealed interface Row {}

    /// Plain sentences.
    record Text(String words) implements Row {}

    /// Something known: what it is, what is said of it, and who says so.
    record Fact(String name, String value, List<Said> said) implements Row {
        Fact {
            said = List.copyOf(said);
        }
    }

    /// What a source says, and where.
    ///
    /// @param words may be empty where the source is named for what stands above
    /// @param note what the dataset adds to a quote; may be empty
    /// @param disputes whether it speaks against
    record Said(String words, String where, String note, boolean disputes) implements Row {}

    /// Things that are all tied in one way, to go to, and who says so.
    record Ties(String how, List<Link> links, List<Said> said) implements Row {
        Ties {
            links = List.copyOf(links);
            said = List.copyOf(said);
        }
    }

    /// A thing to go to.
    ///
    /// @param remark how sure the tie is, where it is not; may be empty
    record Link(Optional<String> id, String name, String remark) {}

    /// A body and how many agreements it reaches, and what to suppose of it.
    record Reach(String id, String name, String remark, String number, Supposition suppose) implements Row {}

    /// Something that can be supposed, in words.
    record Suppose(String words, Supposition supposition) implements Row {}

    /// A number that was computed, what it says in plain words, in what it is told and within which bounds; and how it
    /// is computed and what it is not.
    record Measure(String name, String number, String meaning, String scale, String more) implements Row {}

    /// Rows that are unfolded by whoever wants to read them.
    record Folded(String heading, List<Row> rows) implements Row {
        Folded {
            rows = List.copyOf(rows);
        }
    }

    /// One of several ways to light the map, of which one is shown.
    record Choice(String words, Condition.Asked asks, boolean shown) implements Row {}

    /// A small picture.
    ///
    /// @param chosen what choosing a thing in it does, by its id
    record Figured(Picture picture, SequencedMap<String, List<Look>> chosen) implements Row {
        Figured {
            chosen = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(chosen));
        }
    }

    /// The card of what is selected, else of the answer that the map is lit for; a few words on what could be, where
    /// there is neither.
    static Card of(Workspace workspace) {
        return of(workspace, Optional.empty());
    }

    /// @param study of the question that is asked; without one, a finding is told without what stands behind it
    static Card of(Workspace workspace, Optional<Study> study) {
        return workspace.view().selected().flatMap(id -> of(workspace, id, study))
                .or(() -> workspace.view().filter().asked().map(asked -> new AnswerCard(workspace, asked).card()))
                .orElseGet(() -> new Card(Optional.empty(),
                        workspace.words().say("inspector.nothing"), Optional.empty(),
                        workspace.words().say("inspector.nothing.hint"), List.of()));
    }

    private static Optional<Card> of(Workspace workspace, String id, Optional<Study> study) {
        return GapId.read(id).map(gap -> new GapCard(workspace, gap, study).card())
                .or(() -> ReachId.read(id).map(reach -> new ReachCard(workspace, reach).card()))
                .or(() -> workspace.facts().entity(id).map(entity -> new EntityCard(workspace, entity).card()))
                .or(() -> workspace.facts().relation(id).map(tie -> new RelationCard(workspace, tie).card()))
                .or(() -> workspace.network().scenario().flatMap(scenario -> scenario.supposition(id)
                        .map(supposition -> new SupposedCard(workspace, scenario, supposition).card())))
                .or(() -> Aspect.read(id).flatMap(aspect -> workspace.facts().entity(aspect.entity())
                        .map(entity -> new AspectCard(workspace, aspect, entity).card())));
    }
}
