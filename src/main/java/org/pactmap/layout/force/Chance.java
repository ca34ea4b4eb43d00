package org.pactmap.layout.force;

/// Numbers that look like chance and are the same on every run of one seed, on every machine and in every release.
///
/// - **Source.** SplitMix64: Steele, Lea, Flood 2014, Fast Splittable Pseudorandom Number Generators.
public final class Chance {

    private long state;

    public Chance(long seed) {
        state = seed;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /// From 0 up to, but not including, `bound`.
    public int below(int bound) {
        return (int) ((next() >>> 33) * bound >>> 31);
    }

    /// From 0 up to, but not including, 1.
    public double part() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /// From -0.5 up to, but not including, 0.5.
    public double around() {
        return part() - 0.5;
    }

    /// The numbers from 0 up to, but not including, `count`, in some order.
    public int[] order(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int other = below(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
