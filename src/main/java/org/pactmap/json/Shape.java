package org.pactmap.json;

/// The shapes that a value can have in a JSON file.
public enum Shape {
    TEXT("shape.text"),
    NUMBER("shape.number"),
    LIST("shape.list"),
    GROUP("shape.group"),
    /// `true`, `false` or `null`, none of which the format uses.
    NEITHER("shape.neither");

    private final String key;

    Shape(String key) {
        this.key = key;
    }

    /// The key of the words for it.
    public String key() {
        return key;
    }
}
