package org.pactmap.desktop.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.pactmap.desktop.inspector.Card.Figured;
import org.pactmap.desktop.inspector.Card.Folded;
import org.pactmap.desktop.inspector.Card.Row;
import org.pactmap.desktop.inspector.Card.Section;
import org.pactmap.desktop.inspector.Card.Text;
import org.pactmap.gaps.Coverage;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.Reversal;
import org.pactmap.gaps.Study;
import org.pactmap.gaps.Sureness;
import org.pactmap.gaps.Sureness.Rest;
import org.pactmap.gaps.Sureness.Sourcing;
import org.pactmap.plot.CoveragePicture;
import org.pactmap.plot.StripPicture;
import org.pactmap.report.ReversalText;
import org.pactmap.report.SurenessText;
import org.pactmap.words.Words;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// What stands behind a finding, after its rule and its grounds: what would change it, how sure it is, who coordinates
/// what, and the numbers with their meaning.
final class GapStudy {

    /// How wide the pictures are, in points.
    private static final double WIDTH = 282;

    private final Workspace workspace;
    private final GapId gap;
    private final Study study;
    private final Words words;

    GapStudy(Workspace workspace, GapId gap, Study study) {
        this.workspace = workspace;
        this.gap = gap;
        this.study = study;
        this.words = workspace.words();
    }

    Stream<Section> sections() {
        Optional<Rest> rest = study.sureness().rests().stream().filter(one -> one.about().equals(gap.about()))
                .findFirst();
        boolean hub = gap.equals(workspace.hub());
        return Stream.of(
                new Section(words.say("study.reversal"), "", reversal()),
                new Section(words.say("study.sureness"), "", sureness(rest)),
                new Section(words.say("study.coverage"), "", hub ? coverage() : List.of()),
                new Section(words.say("study.numbers"), "", new Numbers(workspace, study).of(gap, rest)))
                .filter(section -> !section.rows().isEmpty());
    }

    private List<Row> reversal() {
        Optional<Reversal> reversal = study.reversals().stream().filter(one -> one.about().equals(gap.about()))
                .findFirst();
        if (reversal.isEmpty()) {
            return List.of();
        }
        List<String> lines = ReversalText.lines(reversal.get(), workspace.network(), workspace.findings().question(),
                workspace.view().language());
        var rows = new ArrayList<Row>(lines.stream().map(Text::new).toList());
        if (!study.strip().stretches().isEmpty()) {
            rows.add(strip());
        }
        return rows;
    }

    /// Choosing a place of the strip goes to its first day, counted from its strength.
    private Figured strip() {
        StripPicture strip = StripPicture.of(study.strip(), gap, workspace.view(), WIDTH);
        SequencedMap<String, List<Look>> chosen = new LinkedHashMap<>();
        strip.cells().forEach((id, cell) -> chosen.put(id, List.of(new Look.GoTo(cell.from()),
                new Look.Ask(workspace.view().function(), cell.least()))));
        return new Figured(strip.picture(), chosen);
    }

    private List<Row> sureness(Optional<Rest> rest) {
        Sureness sureness = study.sureness();
        var rows = new ArrayList<Row>();
        rest.ifPresent(one -> rows.add(new Text(said(one))));
        Sourcing sourcing = sureness.sourcing();
        if (sourcing.of() > 0) {
            rows.add(new Text(sourcing(sourcing)));
        }
        List<String> disputed = SurenessText.contradictions(sureness, workspace.network(),
                workspace.findings().question(), workspace.view().language());
        rows.add(disputed.isEmpty()
                ? new Text(words.say("study.disputed.none"))
                : new Folded(words.count("study.disputed", disputed.size()),
                        disputed.stream().<Row>map(Text::new).toList()));
        return rows;
    }

    /// On what the finding rests, with those counts that are not zero.
    private String said(Rest rest) {
        int all = workspace.findings().signed().size();
        String counts = String.join("; ", Stream.of(part("study.have", rest.have(), all),
                part("study.denied", rest.denied(), all), part("study.sought", rest.sought(), all),
                part("study.unsought", rest.unsought(), all)).filter(part -> !part.isEmpty()).toList());
        return words.say("study.rests." + rest.support().word(), counts);
    }

    private String part(String key, int part, int all) {
        return part == 0 ? "" : words.say(key, words.say("of", part, all));
    }

    private String sourcing(Sourcing sourcing) {
        String shares = words.say("study.sources", sourcing.of(), sourcing.one(), share(sourcing.one(), sourcing.of()),
                sourcing.more(), share(sourcing.more(), sourcing.of()));
        String none = sourcing.none() == 0 ? "" : " " + words.count("study.sources.none", sourcing.none());
        String supposed =
                sourcing.supposed() == 0 ? "" : " " + words.count("study.sources.supposed", sourcing.supposed());
        return shares + none + supposed;
    }

    private static long share(int part, int all) {
        return Math.round(100.0 * part / all);
    }

    private List<Row> coverage() {
        Coverage coverage = study.coverage();
        List<String> nobody = coverage.rows().stream().filter(row -> row.cells().isEmpty())
                .map(row -> workspace.names().function(row.function())).toList();
        var rows = new ArrayList<Row>();
        if (!coverage.bodies().isEmpty()) {
            CoveragePicture matrix = CoveragePicture.of(coverage, workspace.names(), workspace.view(), WIDTH);
            SequencedMap<String, List<Look>> chosen = new LinkedHashMap<>();
            matrix.bodies().forEach((id, body) -> chosen.put(id, List.of(new Look.Select(Optional.of(body)))));
            rows.add(new Figured(matrix.picture(), chosen));
        }
        if (!nobody.isEmpty()) {
            rows.add(new Text(words.say("study.nobody", words.list(nobody))));
        }
        return rows;
    }
}
