package org.pactmap.project;

import org.pactmap.json.Vocabulary;
import org.pactmap.view.Condition;

/// What a condition of a filter asks, as files name it.
enum Asking {
    MEMBER_OF("member-of"),
    AGREEMENT_IS("agreement-is"),
    STEP_IS("step-is"),
    COORDINATES("coordinates"),
    AT_LEAST("at-least"),
    SAID_BY("said-by"),
    ANSWERS("answers"),
    ON_WAY("on-way");

    static final Vocabulary<Asking> ALL = Vocabulary.of(values(), Asking::word);

    private final String word;

    Asking(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Asking of(Condition condition) {
        return switch (condition) {
            case Condition.MemberOf _ -> MEMBER_OF;
            case Condition.AgreementIs _ -> AGREEMENT_IS;
            case Condition.StepIs _ -> STEP_IS;
            case Condition.Coordinates _ -> COORDINATES;
            case Condition.AtLeast _ -> AT_LEAST;
            case Condition.SaidBy _ -> SAID_BY;
            case Condition.Answers _ -> ANSWERS;
            case Condition.OnWay _ -> ON_WAY;
        };
    }
}
