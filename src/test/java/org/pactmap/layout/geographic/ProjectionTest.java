package org.pactmap.layout.geographic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Coordinates;

class ProjectionTest {

    private static final Ellipsoid CLARKE_1866 = new Ellipsoid(6_378_206.4, 0.006_768_66);
    private static final Ellipsoid GRS80 = new Ellipsoid(6_378_137, 0.006_694_380_022_9);

    private static void lies(Projection projection, double longitude, double latitude, double east, double north,
            Offset<Double> error) {
        Metres found = projection.of(new Coordinates(longitude, latitude));
        assertThat(found.east()).isCloseTo(east, error);
        assertThat(found.north()).isCloseTo(north, error);
    }

    @Nested
    class Lambert_s_azimuthal_projection {

        @Test
        void gives_the_values_of_snyder_s_example_on_a_sphere() {
            var projection = new LambertAzimuthal(new Coordinates(-100, 40), new Ellipsoid(3, 0));

            lies(projection, 100, -20, -4.2339303, 4.0257775, within(5e-8));
        }

        @Test
        void gives_the_values_of_snyder_s_example_on_an_ellipsoid() {
            var projection = new LambertAzimuthal(new Coordinates(-100, 40), CLARKE_1866);

            lies(projection, -110, 30, -965_932.1, -1_056_814.9, within(0.05));
        }

        @Test
        void gives_the_values_that_epsg_publishes_for_europe() {
            var projection = new LambertAzimuthal(new Coordinates(10, 52), GRS80);

            lies(projection, 5, 50, 3_962_799.45 - 4_321_000, 2_999_718.85 - 3_210_000, within(0.01));
        }

        @Test
        void keeps_areas_from_the_middle_to_the_edge() {
            keepsAreas(new LambertAzimuthal(new Coordinates(15, 52), Ellipsoid.WGS84));
        }
    }

    @Nested
    class The_equal_earth_projection {

        private final Projection projection = new EqualEarth(0, Ellipsoid.WGS84);

        @Test
        void gives_the_values_that_proj_is_tested_with() {
            lies(projection, 0, 0, 0, 0, within(0.01));
            lies(projection, 180, 90, 10_216_474.79, 8_392_927.6, within(0.01));
            lies(projection, 180, 45, 14_792_474.75, 5_466_867.76, within(0.01));
            lies(projection, 180, 0, 17_243_959.06, 0, within(0.01));
            lies(projection, -70, -31.2, -6_241_081.64, -3_907_019.16, within(0.01));
        }

        @Test
        void keeps_areas_from_the_middle_to_the_edge() {
            keepsAreas(projection);
            keepsAreas(new EqualEarth(-170, Ellipsoid.WGS84));
        }
    }

    /// Cells of one degree all over the globe are as large in the plane as they are on the ellipsoid.
    private static void keepsAreas(Projection projection) {
        int cells = 0;
        for (int longitude = -175; longitude < 180; longitude += 25) {
            for (int latitude = -80; latitude < 80; latitude += 10) {
                if (Bearing.degrees(new Coordinates(15, 52), new Coordinates(longitude, latitude)) < 120) {
                    double there = inPlane(projection, longitude, latitude);
                    double here = onEllipsoid(latitude);
                    assertThat(there / here).as("%s east, %s north", longitude, latitude).isCloseTo(1, within(0.001));
                    cells++;
                }
            }
        }
        assertThat(cells).isGreaterThan(100);
    }

    /// From the formula for the area of a zone, by adding narrow strips up.
    private static double onEllipsoid(double latitude) {
        double e2 = Ellipsoid.WGS84.squaredEccentricity();
        double a = Ellipsoid.WGS84.axis();
        double sum = 0;
        for (int i = 0; i < 1000; i++) {
            double phi = Math.toRadians(latitude + (i + 0.5) / 1000);
            double w = 1 - e2 * Math.sin(phi) * Math.sin(phi);
            sum += a * a * (1 - e2) * Math.cos(phi) / (w * w) * Math.toRadians(0.001);
        }
        return sum * Math.toRadians(1);
    }

    private static double inPlane(Projection projection, double longitude, double latitude) {
        var around = new ArrayList<Metres>();
        for (double[] edge : List.of(new double[]{0, 0, 1, 0}, new double[]{1, 0, 0, 1}, new double[]{1, 1, -1, 0},
                new double[]{0, 1, 0, -1})) {
            for (int i = 0; i < 20; i++) {
                around.add(projection.of(new Coordinates(longitude + edge[0] + edge[2] * i / 20,
                        latitude + edge[1] + edge[3] * i / 20)));
            }
        }
        double twice = 0;
        for (int i = 0; i < around.size(); i++) {
            Metres from = around.get(i);
            Metres to = around.get((i + 1) % around.size());
            twice += from.east() * to.north() - to.east() * from.north();
        }
        return Math.abs(twice) / 2;
    }
}
