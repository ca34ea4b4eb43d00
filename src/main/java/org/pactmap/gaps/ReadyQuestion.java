package org.pactmap.gaps;

import java.util.Optional;
import java.util.stream.Stream;

/// A question that is asked ready-made of any network, those that matter most first.
public enum ReadyQuestion {
    /// Which bodies reach all agreements, or do so together?
    HUB("hub"),
    /// Which agreements stand under no framework, where others do?
    UNFRAMED("unframed"),
    /// Which signatories are no members of the alliance?
    OUTSIDE("outside"),
    /// Does one body coordinate more than one agreement?
    SHARED("shared"),
    /// Which ties that would count are only uncertain?
    UNCERTAIN("uncertain"),
    /// Who is tied to several agreements beside the centre?
    JOINED("joined"),
    /// What changed last?
    LATEST("latest"),
    /// Who is against the next step?
    OPPOSED("opposed"),
    /// Which ties that would count are only proposed?
    PROPOSED("proposed"),
    /// For which functions does one body coordinate all agreements?
    FUNCTIONS("functions"),
    /// Which bodies are parts of the hub?
    UNDER("under"),
    /// Which members of the alliance have not signed?
    UNSIGNED("unsigned"),
    /// What changes next?
    NEXT("next");

    private final String word;

    ReadyQuestion(String word) {
        this.word = word;
    }

    /// The word that views and files use.
    public String word() {
        return word;
    }

    public static Optional<ReadyQuestion> read(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
