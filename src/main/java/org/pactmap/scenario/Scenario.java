package org.pactmap.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Label;

/// What a user supposes, by name: a list of suppositions that are laid over facts and never mixed with them.
///
/// @param id by which files, views and commands know it
/// @param suppositions in the order in which they are listed wherever the scenario is shown
public record Scenario(String id, Label name, Optional<Label> note, List<Supposition> suppositions) {

    public Scenario {
        suppositions = List.copyOf(suppositions);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a scenario has no id: " + name);
        }
    }

    public static Scenario of(String id, Label name, Supposition... suppositions) {
        return new Scenario(id, name, Optional.empty(), List.of(suppositions));
    }

    /// The bodies that the facts do not know.
    public List<Entity.Body> bodies() {
        return suppositions.stream().filter(Supposition.NewBody.class::isInstance)
                .map(one -> ((Supposition.NewBody) one).body()).toList();
    }

    /// The supposition of that id; of several, the first.
    public Optional<Supposition> supposition(String what) {
        return suppositions.stream().filter(one -> one.id().equals(what)).findFirst();
    }

    /// The same with one supposition more, at the end.
    public Scenario with(Supposition more) {
        return new Scenario(id, name, note, Stream.concat(suppositions.stream(), Stream.of(more)).toList());
    }

    /// The same with one supposition in the place of another.
    public Scenario with(Supposition before, Supposition after) {
        return new Scenario(id, name, note,
                suppositions.stream().map(one -> one.equals(before) ? after : one).toList());
    }

    /// A scenario of its own that supposes the same.
    public Scenario copied(String other, Label called) {
        return new Scenario(other, called, note, suppositions);
    }

    public Scenario without(Supposition less) {
        return new Scenario(id, name, note, suppositions.stream().filter(one -> !one.equals(less)).toList());
    }

    /// The same under another name.
    public Scenario named(Label other) {
        return new Scenario(id, other, note, suppositions);
    }
}
