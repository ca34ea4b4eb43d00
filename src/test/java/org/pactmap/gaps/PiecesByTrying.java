package org.pactmap.gaps;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;

/// What hangs together, a second time: by asking of every two whether one can reach the other.
///
/// @param whole whether the centre is among it
record PiecesByTrying(ByTrying tried, boolean whole) {

    PiecesByTrying(ByTrying tried) {
        this(tried, false);
    }

    /// Borgatti's F as one less the share of ordered pairs that can reach one another.
    OptionalDouble fragmentation() {
        List<String> vertices = List.copyOf(vertices());
        if (vertices.isEmpty()) {
            return OptionalDouble.empty();
        }
        boolean[][] reach = reachability(vertices);
        double joined = 0;
        double pairs = 0;
        for (int i = 0; i < reach.length; i++) {
            for (int j = 0; j < reach.length; j++) {
                joined += i != j && reach[i][j] ? 1 : 0;
                pairs += i != j ? 1 : 0;
            }
        }
        return OptionalDouble.of(pairs == 0 ? 0 : 1 - joined / pairs);
    }

    Set<Set<String>> components() {
        List<String> vertices = List.copyOf(vertices());
        boolean[][] reach = reachability(vertices);
        Set<Set<String>> components = new LinkedHashSet<>();
        for (int i = 0; i < reach.length; i++) {
            Set<String> piece = new TreeSet<>(List.of(vertices.get(i)));
            for (int j = 0; j < reach.length; j++) {
                if (reach[i][j]) {
                    piece.add(vertices.get(j));
                }
            }
            components.add(piece);
        }
        return components;
    }

    private Set<String> vertices() {
        Set<String> vertices = new TreeSet<>(tried.signed());
        tried.signed().forEach(agreement -> tried.facts().entities().keySet().stream()
                .filter(id -> adjacent(id, agreement)).forEach(vertices::add));
        tried.facts().header().centre().filter(_ -> !whole).ifPresent(centre -> vertices.remove(centre.id()));
        return vertices;
    }

    private boolean adjacent(String id, String agreement) {
        return tried.coordinates(id, agreement) || tried.holding(RelationKind.PARTY).anyMatch(
                tie -> tie.strength() == Strength.ASSERTED && tie.startsAt(id) && tie.endsAt(agreement));
    }

    private boolean[][] reachability(List<String> vertices) {
        List<String> signed = tried.signed();
        var reach = new boolean[vertices.size()][vertices.size()];
        for (int i = 0; i < reach.length; i++) {
            for (int j = 0; j < reach.length; j++) {
                String one = vertices.get(i);
                String other = vertices.get(j);
                reach[i][j] = signed.contains(other) && adjacent(one, other)
                        || signed.contains(one) && adjacent(other, one);
            }
        }
        for (int k = 0; k < reach.length; k++) {
            for (int i = 0; i < reach.length; i++) {
                for (int j = 0; j < reach.length; j++) {
                    reach[i][j] |= reach[i][k] && reach[k][j];
                }
            }
        }
        return reach;
    }
}
