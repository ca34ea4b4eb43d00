package org.pactmap.view;

import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;

/// One thing asked of what is shown. A condition judges the things it speaks of, and lets all others pass.
public sealed interface Condition {

    /// Parties that are members of a body on the day, and their agreements.
    record MemberOf(String body) implements Condition {}

    /// Agreements in a status on the day, and their parties. What backs still backs while it is negotiated or planned, and
    /// what is in force is signed.
    record AgreementIs(AgreementStatus status) implements Condition {}

    /// Steps of the accession track in a status on the day.
    record StepIs(StepStatus status) implements Condition {}

    /// Bodies that coordinate a function, for whomever.
    record Coordinates(String function) implements Condition {}

    /// Ties of at least this strength.
    record AtLeast(Strength strength) implements Condition {}

    /// Things and ties that some evidence from this source speaks of.
    record SaidBy(String source) implements Condition {}

    /// A question to the map as a whole, of which one at most is asked at a time: what answers it passes, and nothing
    /// else.
    sealed interface Asked extends Condition {}

    /// What answers a ready question.
    ///
    /// @param question the word of the question; one that nobody knows is answered by everything
    record Answers(String question) implements Asked {}

    /// What lies on the shortest ways from one thing to another.
    ///
    /// @param way [#ALL], or which of them in the order in which they are told, from 1
    record OnWay(String from, String to, int way) implements Asked {

        /// All shortest ways at once.
        public static final int ALL = 0;

        public OnWay {
            way = Math.max(way, ALL);
        }

        /// All shortest ways between two things.
        public static OnWay between(String from, String to) {
            return new OnWay(from, to, ALL);
        }
    }
}
