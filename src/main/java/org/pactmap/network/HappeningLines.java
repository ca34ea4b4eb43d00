package org.pactmap.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Happening.AgreementIs;
import org.pactmap.network.Happening.Begins;
import org.pactmap.network.Happening.Ends;
import org.pactmap.network.Happening.StepIs;
import org.pactmap.network.Happening.TieBegins;
import org.pactmap.network.Happening.TieEnds;

/// Happenings as lines to read, where many ties of one kind that came or went together are one line.
public final class HappeningLines {

    /// From how many on ties are told together.
    private static final int MANY = 4;

    private HappeningLines() {}

    /// @param said what happened; of many their number, and what they have in alike
    /// @param names of what the line is about where it stands for many; else empty
    /// @param about ids of all that it is about
    public record Line(Dating when, String said, List<String> names, List<String> about) {

        public Line {
            names = List.copyOf(names);
            about = List.copyOf(about);
        }
    }

    /// What ties have in common that are told together: all but one of their ends.
    private record Likeness(
            boolean begins, boolean fromEach, String kind, Optional<String> function, Optional<String> other,
            boolean exists, Dating when, Strength strength, boolean disputed) {}

    /// The lines in the order of the happenings; one that stands for many is where the first of them was.
    public static List<Line> of(List<Happening> happenings, Names names) {
        SequencedMap<Likeness, List<Happening>> alike = new LinkedHashMap<>();
        happenings.forEach(one -> likenesses(one)
                .forEach(likeness -> alike.computeIfAbsent(likeness, _ -> new ArrayList<>()).add(one)));
        var lines = new ArrayList<Line>();
        var told = new ArrayList<Likeness>();
        for (Happening happening : happenings) {
            Optional<Likeness> many = likenesses(happening).stream()
                    .filter(likeness -> alike.getOrDefault(likeness, List.of()).size() >= MANY).findFirst();
            if (many.isEmpty()) {
                lines.add(new Line(happening.when(), new HappeningWords(names).said(happening), List.of(),
                        List.of(happening.about())));
            } else if (!told.contains(many.get())) {
                told.add(many.get());
                lines.add(together(many.get(), alike.getOrDefault(many.get(), List.of()), names));
            }
        }
        return List.copyOf(lines);
    }

    private static List<Likeness> likenesses(Happening happening) {
        return relation(happening).map(relation -> List.of(
                likeness(happening, relation, true), likeness(happening, relation, false))).orElse(List.of());
    }

    private static Likeness likeness(Happening happening, Relation relation, boolean fromEach) {
        return new Likeness(happening.what() instanceof TieBegins, fromEach, happening.kind(), relation.function(),
                fromEach ? relation.to() : relation.from(), relation.exists(), happening.when(), happening.strength(),
                happening.isDisputed());
    }

    private static Line together(Likeness likeness, List<Happening> happenings, Names names) {
        var phrases = new Phrases(names);
        List<Relation> ties = happenings.stream().flatMap(one -> relation(one).stream()).toList();
        String said = new HappeningWords(names).many(happenings.getFirst(), ties.getFirst(), ties.size(),
                likeness.fromEach());
        return new Line(likeness.when(), said,
                ties.stream().map(tie -> phrases.end(likeness.fromEach() ? tie.from() : tie.to(), tie)).toList(),
                ties.stream().map(Relation::id).toList());
    }

    private static Optional<Relation> relation(Happening happening) {
        return switch (happening.what()) {
            case TieBegins(var relation) -> Optional.of(relation);
            case TieEnds(var relation) -> Optional.of(relation);
            case AgreementIs _,StepIs _,Begins _,Ends _ -> Optional.empty();
        };
    }
}
