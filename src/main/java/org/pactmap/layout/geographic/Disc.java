package org.pactmap.layout.geographic;

/// A round mark that lines and names keep clear of.
record Disc(Point middle, double radius) {}
