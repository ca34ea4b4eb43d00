package org.pactmap.layout.geographic;

/// A place in the plane of a projection, in metres from its middle.
record Metres(double east, double north) {}
