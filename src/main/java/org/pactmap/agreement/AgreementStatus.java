package org.pactmap.agreement;

/// How far an agreement has come. A party backs from its endorsement until it signs: `NEGOTIATING` and `PLANNED`
/// do not end that.
public enum AgreementStatus {
    BACKS("backs"),
    NEGOTIATING("negotiating"),
    PLANNED("planned"),
    DECLINED("declined"),
    SIGNED("signed"),
    IN_FORCE("in-force"),
    ENDED("ended");

    private final String word;

    AgreementStatus(String word) {
        this.word = word;
    }

    /// The word that files and outputs use.
    public String word() {
        return word;
    }
}
