package org.pactmap.project;

/// Over which facts a project was saved, so that it can be told when it is opened over others.
///
/// @param id of the dataset
/// @param edition of the dataset, as it calls itself
/// @param sha256 of the bytes of its file, in lower-case hexadecimal digits
/// @param file where it was, seen from the project's file or from the root, with slashes; empty for facts that come
///             with the program
public record DatasetReference(String id, String edition, String sha256, String file) {}
