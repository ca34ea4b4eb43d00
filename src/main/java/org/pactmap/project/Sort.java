package org.pactmap.project;

import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.RelationKind;
import org.pactmap.json.Vocabulary;
import org.pactmap.scenario.Supposition;

/// The sorts of supposition, as files name them.
enum Sort {
    BODY("body", Optional.empty()),
    COORDINATES(RelationKind.COORDINATES),
    SERVES(RelationKind.SERVES),
    MEMBER(RelationKind.MEMBER),
    FRAMES(RelationKind.FRAMES),
    REACHED("reached", Optional.empty()),
    ENDED("ended", Optional.empty());

    static final Vocabulary<Sort> ALL = Vocabulary.of(values(), Sort::word);

    private final String word;
    private final Optional<RelationKind> tie;

    Sort(RelationKind tie) {
        this(tie.word(), Optional.of(tie));
    }

    Sort(String word, Optional<RelationKind> tie) {
        this.word = word;
        this.tie = tie;
    }

    String word() {
        return word;
    }

    /// The kind of tie that is supposed, where one is.
    Optional<RelationKind> tie() {
        return tie;
    }

    static Sort of(Supposition supposition) {
        return switch (supposition) {
            case Supposition.NewBody _ -> BODY;
            case Supposition.Reached _ -> REACHED;
            case Supposition.Ended _ -> ENDED;
            case Supposition.Tie one -> Stream.of(values())
                    .filter(sort -> sort.tie.equals(Optional.of(one.kind()))).findFirst().orElseThrow();
        };
    }
}
