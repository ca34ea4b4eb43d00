package org.pactmap.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pactmap.desktop.inspector.Card.Measure;
import org.pactmap.desktop.inspector.Card.Row;
import org.pactmap.gaps.AccessionTie;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.HubGap;
import org.pactmap.gaps.Pieces;
import org.pactmap.gaps.Study;
import org.pactmap.gaps.Sureness.Rest;
import org.pactmap.gaps.Tally;
import org.pactmap.words.Words;
import org.pactmap.workspace.Workspace;

/// The numbers of a finding, each with what it says, its unit and its bounds, and the part of the description of the
/// measures that tells how it is computed.
final class Numbers {

    private final Workspace workspace;
    private final Study study;
    private final Findings findings;
    private final Words words;

    Numbers(Workspace workspace, Study study) {
        this.workspace = workspace;
        this.study = study;
        this.findings = workspace.findings();
        this.words = workspace.words();
    }

    /// @param rest on what the finding rests, where it is one of those that rest on something
    List<Row> of(GapId gap, Optional<Rest> rest) {
        return switch (gap.about()) {
            case GapId.FRAMEWORK -> framework(rest);
            case GapId.ACCESSION -> accession(findings.accession());
            case GapId.PIECES -> pieces(findings.pieces());
            default -> hub(findings.hub(), rest);
        };
    }

    private List<Row> hub(HubGap hub, Optional<Rest> rest) {
        String function = workspace.names().function(findings.question().function());
        Tally channels = findings.channels();
        var rows = new ArrayList<Row>();
        rows.add(count("best", hub.best(), "hub", function));
        rows.add(count("covered", hub.covered().size(), "coverage", function));
        rest.ifPresent(one -> rows.add(unknown(one.sought() + one.unsought())));
        rows.add(count("channels", channels.yes(), "counts", channels.partly(), channels.unknown()));
        return rows;
    }

    private List<Row> framework(Optional<Rest> rest) {
        var rows = new ArrayList<Row>();
        rows.add(count("framed", findings.framework().framed().size(), "framework"));
        rest.ifPresent(one -> rows.add(unknown(one.sought() + one.unsought())));
        return rows;
    }

    private List<Row> accession(AccessionTie tie) {
        return List.of(count("serve", tie.serve().size(), "accession", tie.unknown().serve()),
                count("end", tie.endWith().size(), "accession", tie.unknown().endWith()),
                count("mention", tie.mention().size(), "accession", tie.unknown().mention()));
    }

    private List<Row> pieces(Pieces without) {
        String centre = workspace.facts().header().centre().map(at -> workspace.names().name(at.id())).orElse("");
        String bounds = words.say("measure.scale.pieces", findings.signed().size());
        String share = words.say("measure.scale.fragmentation");
        if (centre.isEmpty()) {
            return List.of(measure("pieces.plain", pieces(without.components()), bounds, "pieces"),
                    measure("fragmentation.plain", number(without.fragmentation()), share, "fragmentation"));
        }
        return List.of(measure("pieces", pieces(without.components()), bounds, "pieces", centre),
                measure("pieces.whole", pieces(study.whole().components()), bounds, "pieces", centre),
                measure("fragmentation", number(without.fragmentation()), share, "fragmentation", centre),
                measure("fragmentation.whole", number(study.whole().fragmentation()), share, "fragmentation",
                        centre));
    }

    private static String pieces(List<List<String>> components) {
        return Integer.toString(components.size());
    }

    /// How many agreements no source settles.
    private Measure unknown(int agreements) {
        return count("unknown", agreements, "counts");
    }

    private Measure count(String key, int agreements, String more, Object... given) {
        int all = findings.signed().size();
        return measure(key, words.say("of", agreements, all), words.say("measure.scale.agreements", all), more, given);
    }

    private Measure measure(String key, String number, String scale, String more, Object... given) {
        return new Measure(words.say("measure." + key + ".name"), number, words.say("measure." + key, given), scale,
                words.say("measure.more." + more));
    }

    private String number(OptionalDouble value) {
        return value.isEmpty() ? "–" : words.decimal(value.getAsDouble(), 3);
    }
}
