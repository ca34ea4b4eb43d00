package org.pactmap.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Relation;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.Candidate;
import org.pactmap.gaps.Coverage;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.gaps.Reversal;
import org.pactmap.gaps.Strip;
import org.pactmap.gaps.Sureness;
import org.pactmap.network.Difference;
import org.pactmap.network.Network;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Findings as JSON, for programs. The numbers are those that the map shows.
public final class FindingsJson {

    private FindingsJson() {}

    /// One object, indented, with a line feed at the end whatever the system.
    public static String of(Network network, Findings findings) {
        return Json.text(whole(network, findings));
    }

    /// The same, and how the day differs from an earlier one.
    public static String of(Network network, Findings findings, Difference difference, Names names) {
        ObjectNode object = whole(network, findings);
        DifferenceJson.put(difference, names, object.putObject("since"));
        return Json.text(object);
    }

    private static ObjectNode whole(Network network, Findings findings) {
        ObjectNode object = object(findings);
        Question question = findings.question();
        AnalysisJson.scenario(network, object);
        AnalysisJson.coverage(Coverage.of(network, question), object.putArray("coverage"));
        AnalysisJson.reversals(Reversal.of(network, question), object.putArray("wouldChange"));
        AnalysisJson.sureness(Sureness.of(network, question), object.putObject("howSure"));
        AnalysisJson.strip(Strip.of(network.facts(), network.scenario(), question.system(), question.function()),
                object.putArray("overTime"));
        return object;
    }

    private static ObjectNode object(Findings findings) {
        ObjectNode object = Json.object();
        object.put("asOf", findings.asOf().toString());
        object.put("system", findings.question().system());
        object.put("function", findings.question().function());
        object.put("strength", findings.question().strength().word());
        object.put("signed", findings.signed().size());
        object.put("covered", findings.hub().covered().size());
        object.put("best", findings.hub().best());
        object.put("hub", findings.hub().hub().orElse(null));
        object.put("basis", word(findings.hub().basis()));
        object.put("framedBasis", word(findings.framework().basis()));
        object.put("serveBasis", word(findings.accession().basis()));
        object.put("framed", findings.framework().framed().size());
        object.put("components", findings.pieces().components().size());
        if (findings.pieces().fragmentation().isPresent()) {
            object.put("fragmentation", findings.pieces().fragmentation().getAsDouble());
        } else {
            object.putNull("fragmentation");
        }
        object.put("serve", findings.accession().serve().size());
        object.put("endWith", findings.accession().endWith().size());
        object.put("mention", findings.accession().mention().size());
        object.put("nextStep", findings.accession().nextStep().orElse(null));
        unknown(findings, object.putObject("unknown"));
        ArrayNode candidates = object.putArray("candidates");
        findings.candidates().forEach(candidate -> candidate(candidate, candidates.addObject()));
        ArrayNode sets = object.putArray("smallestSets");
        findings.smallestSets().forEach(set -> AnalysisJson.words(set, sets.addArray()));
        object.put("allSmallestSets", findings.allSets());
        return object;
    }

    private static void unknown(Findings findings, ObjectNode object) {
        object.put("serve", findings.accession().unknown().serve());
        object.put("endWith", findings.accession().unknown().endWith());
        object.put("mention", findings.accession().unknown().mention());
        object.put("namesChannel", findings.accession().unknown().namesChannel());
    }

    private static void candidate(Candidate candidate, ObjectNode object) {
        object.put("body", candidate.body());
        object.put("reach", candidate.reach());
        object.put("of", candidate.of());
        AnalysisJson.words(candidate.functions(), object.putArray("functions"));
        object.put("insideAlliance", candidate.insideAlliance());
        AnalysisJson.words(candidate.reached(), object.putArray("reached"));
        AnalysisJson.words(candidate.missed(), object.putArray("missed"));
        AnalysisJson.words(candidate.restsOn().stream().map(Relation::id).toList(), object.putArray("restsOn"));
    }

    private static @Nullable String word(Optional<Basis> basis) {
        return basis.map(Basis::word).orElse(null);
    }
}
