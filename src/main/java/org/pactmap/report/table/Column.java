package org.pactmap.report.table;

/// A column of a table.
///
/// @param key what it is known by, whatever the language
/// @param about what it counts or tells, in a sentence
/// @param numeric whether its cells are numbers
public record Column(String key, String heading, String about, boolean numeric) {}
