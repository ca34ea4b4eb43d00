package org.pactmap.export;

/// Whence a picture comes, as its file keeps it: enough to bring the very view back.
///
/// All four are texts that only those who wrote them understand.
///
/// @param dataset the checksum of the dataset
/// @param view what was looked at, and how
/// @param scenario what was supposed; empty for the facts alone
/// @param program the version of the program that drew it
public record Provenance(String dataset, String view, String scenario, String program) {}
