package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.agreement.Relation;
import org.pactmap.network.Network;

/// What of the answers is so only because a scenario supposes it.
///
/// @param hub whether a body coordinates all agreements only so
/// @param covered ids of the agreements that some body coordinates only so
/// @param framed ids of those that a document frames only so
/// @param serving ids of those that are tied to a step before membership only so
public record OnlySupposed(boolean hub, List<String> covered, List<String> framed, List<String> serving) {

    /// Nothing is supposed, or it changes none of this.
    public static final OnlySupposed NOTHING = new OnlySupposed(false, List.of(), List.of(), List.of());

    static OnlySupposed of(Network network, Question question) {
        if (network.scenario().isEmpty()) {
            return NOTHING;
        }
        var inquiry = new Inquiry(network, question);
        List<Matter> matters = Matter.all(inquiry);
        Matter hub = matters.getFirst();
        boolean found = !inquiry.signed().isEmpty() && hub.isWhole(question.strength());
        boolean sourced = hub.parts(sourced(hub)).values().stream()
                .anyMatch(part -> hub.having(part).size() == inquiry.signed().size());
        return new OnlySupposed(found && !sourced, only(hub), only(matters.get(1)),
                matters.size() > 2 ? only(matters.get(2)) : List.of());
    }

    private static List<String> only(Matter matter) {
        var only = new ArrayList<>(
                matter.inquiry().inOrder(matter.having(matter.from(matter.inquiry().question().strength()))));
        only.removeAll(matter.having(sourced(matter)));
        return List.copyOf(only);
    }

    private static List<Relation> sourced(Matter matter) {
        return matter.from(matter.inquiry().question().strength()).stream()
                .filter(tie -> !matter.inquiry().network().isSupposed(tie.id())).toList();
    }
}
