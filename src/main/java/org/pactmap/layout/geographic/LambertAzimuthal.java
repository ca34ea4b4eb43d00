package org.pactmap.layout.geographic;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.agreement.Coordinates;

/// Lambert's azimuthal equal-area projection, as EPSG:3035 uses it for Europe. From its middle, directions are true.
///
/// - **Source.** Snyder, J. P. 1987, Map Projections: A Working Manual, USGS Professional Paper 1395, page 187,
///   formulas 24-17 to 24-20.
/// - **Error.** Against EPSG's own values below 1 cm.
final class LambertAzimuthal implements Projection {

    /// Cosine of the distance from the middle past which nothing is drawn, 126 degrees. The plane is torn at 180.
    private static final double EDGE = -0.6;

    private final Coordinates middle;
    private final Ellipsoid ellipsoid;
    private final double sine;
    private final double cosine;
    private final double radius;
    private final double stretch;

    LambertAzimuthal(Coordinates middle, Ellipsoid ellipsoid) {
        this.middle = middle;
        this.ellipsoid = ellipsoid;
        double latitude = Math.toRadians(middle.latitude());
        this.sine = ellipsoid.authalicSine(StrictMath.sin(latitude));
        this.cosine = Math.sqrt(1 - sine * sine);
        this.radius = ellipsoid.authalicRadius();
        double s = StrictMath.sin(latitude);
        this.stretch = cosine == 0
                ? 1
                : ellipsoid.axis() * StrictMath.cos(latitude)
                        / Math.sqrt(1 - ellipsoid.squaredEccentricity() * s * s) / (radius * cosine);
    }

    Coordinates middle() {
        return middle;
    }

    @Override
    public Metres of(Coordinates place) {
        double turn = Math.toRadians(place.longitude() - middle.longitude());
        double sineHere = ellipsoid.authalicSine(StrictMath.sin(Math.toRadians(place.latitude())));
        double cosineHere = Math.sqrt(1 - sineHere * sineHere);
        double ahead = cosineHere * StrictMath.cos(turn);
        double b = radius * Math.sqrt(2 / Math.max(1e-9, 1 + sine * sineHere + cosine * ahead));
        return new Metres(b * stretch * cosineHere * StrictMath.sin(turn),
                b / stretch * (cosine * sineHere - sine * ahead));
    }

    @Override
    public double northmost() {
        return 2 * radius;
    }

    @Override
    public boolean tearsBetween(Coordinates one, Coordinates other) {
        return Bearing.cosine(middle, one) < EDGE || Bearing.cosine(middle, other) < EDGE;
    }

    @Override
    public List<List<Coordinates>> untorn(List<Coordinates> ring) {
        var kept = new ArrayList<Coordinates>();
        for (int i = 0; i < ring.size(); i++) {
            Coordinates from = ring.get(i);
            Coordinates to = ring.get((i + 1) % ring.size());
            double here = Bearing.cosine(middle, from) - EDGE;
            double there = Bearing.cosine(middle, to) - EDGE;
            if (here >= 0) {
                kept.add(from);
            }
            if (here >= 0 != there >= 0) {
                kept.add(Bearing.between(from, to, here / (here - there)));
            }
        }
        return kept.size() < 3 ? List.of() : List.of(kept);
    }
}
