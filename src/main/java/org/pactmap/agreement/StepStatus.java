package org.pactmap.agreement;

/// How far a step of an accession track has come.
public enum StepStatus {
    OPEN("open"),
    SCHEDULED("scheduled"),
    ONGOING("ongoing"),
    REACHED("reached"),
    DROPPED("dropped");

    private final String word;

    StepStatus(String word) {
        this.word = word;
    }

    /// The word that files and outputs use.
    public String word() {
        return word;
    }
}
