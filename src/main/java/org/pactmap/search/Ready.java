package org.pactmap.search;

import org.pactmap.view.Condition;

/// A ready question as it is put to a reader.
///
/// @param asks what lights the answer
/// @param words the question
public record Ready(Condition.Asked asks, String words) {}
