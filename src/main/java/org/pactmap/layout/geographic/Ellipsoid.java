package org.pactmap.layout.geographic;

/// The figure of the Earth: an ellipsoid of revolution, and the sphere of the same area.
///
/// - **Source.** Snyder, J. P. 1987, Map Projections: A Working Manual, USGS Professional Paper 1395, pages 16 and 17,
///   formulas 3-11 to 3-13.
///
/// @param axis half of the major axis, in metres
/// @param squaredEccentricity e² of the ellipsoid; 0 makes it a sphere
record Ellipsoid(double axis, double squaredEccentricity) {

    static final Ellipsoid WGS84 = new Ellipsoid(6_378_137, 0.006_694_379_990_141);

    /// Radius of the sphere of the same area, in metres.
    double authalicRadius() {
        return axis * Math.sqrt(q(1) / 2);
    }

    /// The sine of the latitude on that sphere, from the sine of one on the ellipsoid: between any two parallels both
    /// have the same area.
    double authalicSine(double sine) {
        return Math.clamp(q(sine) / q(1), -1, 1);
    }

    private double q(double sine) {
        if (squaredEccentricity == 0) {
            return 2 * sine;
        }
        double e = Math.sqrt(squaredEccentricity);
        double s = sine * e;
        return (1 - squaredEccentricity)
                * (sine / (1 - s * s) - StrictMath.log((1 - s) / (1 + s)) / (2 * e));
    }
}
