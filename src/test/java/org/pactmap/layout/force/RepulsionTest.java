package org.pactmap.layout.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RepulsionTest {

    @Test
    void two_nodes_push_each_other_with_their_mass_over_the_distance() {
        Cloud cloud = new Cloud(2);
        cloud.x[1] = 3;
        cloud.y[1] = 4;
        double[] pushX = new double[2];
        double[] pushY = new double[2];

        new Repulsion(2).push(cloud, new double[]{1, 10}, 0.5, pushX, pushY);

        assertThat(pushX).containsExactly(new double[]{-0.5 * 10 * 3 / 25, 0.5 * 3 / 25}, within(1e-6));
        assertThat(pushY).containsExactly(new double[]{-0.5 * 10 * 4 / 25, 0.5 * 4 / 25}, within(1e-6));
    }

    @Test
    void taking_far_nodes_together_changes_the_push_by_a_quarter_of_the_mean_at_the_most_and_by_little_on_the_whole() {
        var random = new Random(5);
        Cloud cloud = new Cloud(3000);
        for (int i = 0; i < 3000; i++) {
            cloud.x[i] = random.nextGaussian() * (i % 3 == 0 ? 1 : 20);
            cloud.y[i] = random.nextGaussian() * (i % 3 == 0 ? 1 : 30);
        }
        double[] mass = random.doubles(3000, 1, 4).toArray();
        double[] pushX = new double[3000];
        double[] pushY = new double[3000];

        new Repulsion(3000).push(cloud, mass, 0.2, pushX, pushY);

        double worst = 0;
        double off = 0;
        double all = 0;
        for (int i = 0; i < 3000; i++) {
            double[] exact = exact(cloud, mass, i);
            double apart = Math.hypot(pushX[i] - exact[0], pushY[i] - exact[1]);
            worst = Math.max(worst, apart);
            off += apart;
            all += Math.hypot(exact[0], exact[1]);
        }
        double mean = all / 3000;
        assertThat(worst / mean).isLessThan(0.25);
        assertThat(off / all).isLessThan(0.02);
    }

    @Test
    void nodes_in_one_and_the_same_place_do_no_harm() {
        Cloud cloud = new Cloud(100);
        double[] mass = new double[100];
        Arrays.fill(mass, 1);
        double[] pushX = new double[100];
        double[] pushY = new double[100];
        Arrays.fill(pushX, 1);
        Arrays.fill(pushY, 1);

        new Repulsion(100).push(cloud, mass, 0.2, pushX, pushY);

        assertThat(pushX).containsOnly(0);
        assertThat(pushY).containsOnly(0);
    }

    private static double[] exact(Cloud cloud, double[] mass, int node) {
        double x = 0;
        double y = 0;
        for (int other = 0; other < cloud.nodes(); other++) {
            double dx = cloud.x[node] - cloud.x[other];
            double dy = cloud.y[node] - cloud.y[other];
            if (other != node) {
                x += 0.2 * mass[other] * dx / (dx * dx + dy * dy);
                y += 0.2 * mass[other] * dy / (dx * dx + dy * dy);
            }
        }
        return new double[]{x, y};
    }
}
