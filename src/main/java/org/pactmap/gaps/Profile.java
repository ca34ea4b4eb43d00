package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;

/// What can be counted of one thing in the whole network on a day, as an undirected simple graph of all ties that
/// count; what is merely mentioned is no tie.
///
/// @param memberships how many bodies it is a member of, as sources assert
/// @param agreements how many signed agreements it is party to
/// @param degree how many things it is tied to
/// @param component how many things hang together with it, itself included
/// @param articulation whether what hangs together with it falls apart without it.
///         Hopcroft, J., Tarjan, R. (1973). Algorithm 447. Communications of the ACM 16(6), 372-378.
public record Profile(Entity entity, int memberships, int agreements, int degree, int component,
        boolean articulation) {

    /// One for each thing that exists on the day, in the order of the file; what is supposed comes last.
    public static List<Profile> of(Network network, Strength least) {
        Graph<String, DefaultEdge> graph = network.simple(relation -> relation.strength().atLeast(least));
        SequencedMap<String, Integer> components = new LinkedHashMap<>();
        new ConnectivityInspector<>(graph).connectedSets()
                .forEach(piece -> piece.forEach(id -> components.put(id, piece.size())));
        Set<String> cuts = new BiconnectivityInspector<>(graph).getCutpoints();
        var profiles = new ArrayList<Profile>();
        for (Entity entity : network.all(Entity.class)) {
            profiles.add(new Profile(entity, memberships(network, entity.id()), agreements(network, entity.id()),
                    graph.degreeOf(entity.id()), components.getOrDefault(entity.id(), 1), cuts.contains(entity.id())));
        }
        return profiles;
    }

    /// The measures that take longer, of the same graph: degree centralization, betweenness and constraint.
    public static Measures more(Network network, Strength least) {
        return Measures.of(network.simple(relation -> relation.strength().atLeast(least)));
    }

    private static int memberships(Network network, String id) {
        SequencedSet<String> bodies = new LinkedHashSet<>();
        network.ties(id).stream()
                .filter(tie -> tie.kind() == RelationKind.MEMBER && tie.exists() && tie.strength() == Strength.ASSERTED
                        && tie.startsAt(id))
                .forEach(tie -> tie.to().filter(body -> !body.equals(id)).ifPresent(bodies::add));
        return bodies.size();
    }

    private static int agreements(Network network, String id) {
        SequencedSet<String> signed = new LinkedHashSet<>();
        network.ties(id).stream()
                .filter(tie -> tie.kind() == RelationKind.PARTY && tie.exists() && tie.strength() == Strength.ASSERTED
                        && tie.startsAt(id))
                .flatMap(tie -> tie.to().flatMap(network.facts()::entity).stream())
                .filter(Entity.Agreement.class::isInstance).map(Entity.Agreement.class::cast)
                .filter(network::signed).forEach(agreement -> signed.add(agreement.id()));
        return signed.size();
    }
}
