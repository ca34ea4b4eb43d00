package org.pactmap.plot;

/// What one agreement answers to one question of the matrix.
///
/// @param text what is written; empty where a mark says it
/// @param disputed whether sources speak for it and against it
/// @param about id of the relation or the aspect that it shows
/// @param says the same in a sentence, and who says so
record Cell(Form form, String text, boolean disputed, String about, String says) {

    /// How a cell looks: what is there, and how surely.
    enum Form {
        YES,
        PARTLY,
        /// A body does.
        BODY,
        /// A source says that it is not.
        NO,
        /// Written out.
        VALUE,
        MENTION,
        END,
        UNCERTAIN,
        PROPOSED,
        /// No source says.
        NOT_FOUND,
        /// As far as the facts know it is not there, and nobody would say so.
        NOTHING
    }

    boolean isKnown() {
        return switch (form) {
            case YES, PARTLY, BODY, VALUE, MENTION, END, UNCERTAIN, PROPOSED -> true;
            case NO, NOT_FOUND, NOTHING -> false;
        };
    }
}
