package org.pactmap.export;

/// What becomes of words in a file that could hold them as text.
public enum Lettering {
    /// They stay text: it can be searched, selected, read aloud and changed.
    TEXT,
    /// They become shapes: every program draws them alike, also one that does not read embedded fonts.
    OUTLINES
}
