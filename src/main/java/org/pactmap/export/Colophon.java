package org.pactmap.export;

import java.time.LocalDate;

/// What a document of several pictures says of itself as a whole.
///
/// @param subject what it is about, in a sentence
/// @param program the program that made it, with its version
/// @param dated the day that the file bears; not the day on which it is made, so that it is the same on every run
public record Colophon(String title, String author, String subject, String program, LocalDate dated) {}
