package org.pactmap.desktop.missing;

import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Names;
import org.pactmap.gaps.AccessionTie;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.FrameworkGap;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.Ground;
import org.pactmap.gaps.HubGap;
import org.pactmap.gaps.Pieces;
import org.pactmap.words.Words;
import org.pactmap.workspace.Round;
import org.pactmap.workspace.Workspace;

/// One line of the panel "What is missing".
///
/// @param id of the gap that it opens
/// @param brief the name where there is no room for the detail: it says too whether the number is only supposed
/// @param detail what it rests on, or what stands beside it: a number is never alone
/// @param number such as "0 of 9"
/// @param missing whether something is missing; false too where there is nothing to count yet
/// @param supposed whether the number is what it is only because a scenario supposes it
record Shortfall(String id, String name, String brief, String detail, String number, boolean missing,
        boolean supposed) {

    /// The four lines, worked out without a toolkit; three where there is no track to accession.
    static List<Shortfall> of(Workspace workspace) {
        var lines = new Lines(workspace, workspace.findings(), workspace.names(), workspace.words());
        return Round.gaps(workspace).stream().map(gap -> switch (gap.about()) {
            case GapId.FRAMEWORK -> lines.framework();
            case GapId.ACCESSION -> lines.accession();
            case GapId.PIECES -> lines.pieces();
            default -> lines.hub();
        }).toList();
    }

    private record Lines(Workspace workspace, Findings findings, Names names, Words words) {

        Shortfall hub() {
            HubGap hub = findings.hub();
            String detail = hub.hub().map(body -> words.say("missing.hub.found", names.name(body)))
                    .orElseGet(() -> basis(hub.basis(), hub.speaksFor()));
            return line(workspace.hub(), words.say("missing.hub"), detail, of(hub.best()), hub.missing(),
                    findings.supposed().hub());
        }

        Shortfall framework() {
            FrameworkGap gap = findings.framework();
            String documents = words.list(gap.documents().stream().map(names::shortName).toList());
            String detail = gap.documents().isEmpty() ? basis(gap.basis(), gap.speaksFor()) : documents;
            return line(workspace.gap(GapId.FRAMEWORK), words.say("missing.framework"), detail,
                    of(gap.framed().size()), gap.basis().isPresent(), !findings.supposed().framed().isEmpty());
        }

        Shortfall accession() {
            AccessionTie tie = findings.accession();
            String last = workspace.facts().header().steps().reversed().stream().findFirst().map(names::inSentence)
                    .orElse("");
            String step = tie.nextStep().map(names::inSentence).orElse(last);
            int unknown = tie.unknown().mention();
            String detail = unknown == 0
                    ? words.say("missing.mention", of(tie.mention().size()), last)
                    : words.say("missing.mention.open", tie.mention().size(), last, unknown);
            return line(workspace.gap(GapId.ACCESSION), words.say("missing.accession", step), detail,
                    of(tie.serve().size()), tie.basis().isPresent(), !findings.supposed().serving().isEmpty());
        }

        Shortfall pieces() {
            Pieces pieces = findings.pieces();
            int count = pieces.components().size();
            String centre = workspace.facts().header().centre().map(at -> names.name(at.id())).orElse("");
            String name = centre.isEmpty() ? words.say("missing.pieces.plain") : words.say("missing.pieces", centre);
            String all = count == findings.signed().size() ? words.say("missing.pieces.alone") + ", " : "";
            String detail = all + pieces.fragmentation().stream().mapToObj(this::fragmentation).findFirst().orElse("");
            return line(workspace.gap(GapId.PIECES), name, detail, Integer.toString(count), count > 1,
                    !findings.supposed().covered().isEmpty());
        }

        private String fragmentation(double f) {
            return words.say("missing.pieces.fragmentation", words.decimal(f, 2));
        }

        private Shortfall line(GapId gap, String name, String detail, String number, boolean missing,
                boolean supposed) {
            return findings.signed().isEmpty()
                    ? new Shortfall(gap.text(), name, name, words.say("title.none"), "–", false, false)
                    : new Shortfall(gap.text(), name, supposing(supposed, name), supposing(supposed, detail), number,
                            missing, supposed);
        }

        private String supposing(boolean supposed, String text) {
            return supposed ? words.say("missing.supposed", text) : text;
        }

        private String basis(Optional<Basis> basis, List<Ground> grounds) {
            if (basis.isEmpty()) {
                return words.say("missing.single");
            }
            return switch (basis.get()) {
                case STATED -> grounds.stream().filter(Ground.Said.class::isInstance).map(Ground.Said.class::cast)
                        .map(said -> words.say("missing.stated", names.place(said.evidence()))).findFirst()
                        .orElseGet(() -> words.say("missing.stated.plain"));
                case COMPUTED -> words.say("missing.computed");
            };
        }

        private String of(int part) {
            return words.say("of", part, findings.signed().size());
        }
    }
}
