package org.pactmap.search;

/// Something found, and the text by which it was.
///
/// @param by the text that matched; the name where the name did
/// @param asWritten whether the words were found as they were typed, not only nearly so
public record Match(Entry entry, Entry.Text by, boolean asWritten) {}
