package org.pactmap.json;

/// Where in a file something stands, so that a person can go there and mend it.
///
/// @param file the name of the file, without its folder
/// @param line from 1; 0 where the file as a whole is meant
/// @param column from 1, counted in characters as an editor does; 0 where the file as a whole is meant
public record Place(String file, int line, int column) implements Comparable<Place> {

    /// The file as a whole.
    public static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    public boolean isWhole() {
        return line == 0;
    }

    /// By line, then by column: the order in which someone mends a file.
    @Override
    public int compareTo(Place other) {
        int byLine = Integer.compare(line, other.line);
        return byLine == 0 ? Integer.compare(column, other.column) : byLine;
    }
}
