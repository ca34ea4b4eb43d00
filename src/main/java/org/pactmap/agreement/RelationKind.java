package org.pactmap.agreement;

import java.util.List;

/// The kinds of relation, with the kinds of entity that each may join.
public enum RelationKind {
    PARTY("party", List.of("state", "body"), List.of("agreement")),
    MEMBER("member", List.of("state", "body"), List.of("body")),
    PART_OF("part-of", List.of("body", "agreement", "system", "step"), List.of("body", "system")),
    COORDINATES("coordinates", List.of("body"), List.of("agreement", "system", "state")),
    FRAMES("frames", List.of("document"), List.of("agreement", "system")),
    ORIGINATES_IN("originates-in", List.of("agreement", "system"), List.of("document")),
    NAMES_CHANNEL("names-channel", List.of("agreement", "document"), List.of("body")),
    ENDORSES("endorses", List.of("state", "body"), List.of("document")),
    SIGNS("signs", List.of("state", "body"), List.of("document")),
    ISSUES("issues", List.of("body", "person"), List.of("document")),
    LEADS("leads", List.of("person", "state"), List.of("body", "state")),
    HOLDS_OFFICE("holds-office", List.of("person", "state"), List.of("body", "state")),
    PROPOSES("proposes", List.of("document", "body"), List.of("recommendation")),
    SUBSTITUTES("substitutes", List.of("system"), List.of("step")),
    SUCCEEDS("succeeds", List.of("body", "document", "agreement"), List.of("body", "document", "agreement")),
    AFFECTS("affects", List.of("event"), List.of("step")),
    ADDRESSES("addresses", List.of("recommendation"), List.of()),
    PRECEDES("precedes", List.of("step"), List.of("step")),
    SERVES("serves", List.of("agreement", "system"), List.of("step")),
    ENDS_WITH("ends-with", List.of("agreement"), List.of("step")),
    MENTIONS("mentions", List.of("agreement", "document", "person"), List.of("step", "body")),
    SUPPORTS("supports", List.of("state", "person"), List.of("step", "recommendation")),
    OPPOSES("opposes", List.of("state", "person"), List.of("step", "recommendation")),
    OCCURS_AT("occurs-at", List.of("agreement", "document", "step"), List.of("event"));

    private final String word;
    private final List<String> from;
    private final List<String> to;

    RelationKind(String word, List<String> from, List<String> to) {
        this.word = word;
        this.from = from;
        this.to = to;
    }

    /// The word that files and outputs use.
    public String word() {
        return word;
    }

    /// The kinds of entity at which it may start; an empty list means any.
    public List<String> starts() {
        return from;
    }

    /// The kinds of entity at which it may end; an empty list means any.
    public List<String> ends() {
        return to;
    }

    /// Whether an entity of this kind may stand at the start; an empty list of kinds means any.
    public boolean mayStartAt(String entityKind) {
        return from.isEmpty() || from.contains(entityKind);
    }

    /// Whether an entity of this kind may stand at the end; an empty list of kinds means any.
    public boolean mayEndAt(String entityKind) {
        return to.isEmpty() || to.contains(entityKind);
    }
}
