package org.pactmap.layout.geographic;

import java.util.Arrays;
import java.util.List;
import org.pactmap.picture.Box;

/// How much land lies where, looked up in squares so that many boxes can be tried.
final class Terrain {

    private static final double SQUARE = 8;

    private final Box room;
    private final boolean[][] land;

    /// @param coasts areas of land
    Terrain(Box room, List<List<Point>> coasts) {
        this.room = room;
        this.land = new boolean[count(room.height())][count(room.width())];
        coasts.forEach(this::fill);
    }

    /// How much of a box is land, from 0 to 1; what lies outside the room is none.
    double share(Box box) {
        int hits = 0;
        int tries = 0;
        for (double y = box.y() + SQUARE / 2; y < box.bottom(); y += SQUARE) {
            for (double x = box.x() + SQUARE / 2; x < box.right(); x += SQUARE) {
                int row = (int) Math.floor((y - room.y()) / SQUARE);
                int column = (int) Math.floor((x - room.x()) / SQUARE);
                hits += row >= 0 && row < land.length && column >= 0 && column < land[row].length && land[row][column]
                        ? 1
                        : 0;
                tries++;
            }
        }
        return tries == 0 ? 0 : (double) hits / tries;
    }

    private static int count(double length) {
        return (int) Math.ceil(length / SQUARE);
    }

    private void fill(List<Point> coast) {
        for (int row = 0; row < land.length; row++) {
            double y = room.y() + (row + 0.5) * SQUARE;
            double[] crossings = crossings(coast, y);
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                int from = (int) Math.ceil((crossings[i] - room.x()) / SQUARE - 0.5);
                int to = (int) Math.floor((crossings[i + 1] - room.x()) / SQUARE - 0.5);
                for (int column = Math.max(0, from); column <= Math.min(to, land[row].length - 1); column++) {
                    land[row][column] = true;
                }
            }
        }
    }

    /// Where the coast crosses a height, from left to right.
    private static double[] crossings(List<Point> coast, double y) {
        var crossings = new double[coast.size()];
        int count = 0;
        for (int i = 0, j = coast.size() - 1; i < coast.size(); j = i++) {
            Point a = coast.get(i);
            Point b = coast.get(j);
            if (a.y() > y != b.y() > y) {
                crossings[count++] = a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y());
            }
        }
        double[] sorted = Arrays.copyOf(crossings, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
