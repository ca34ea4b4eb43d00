package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity.Step;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.BriefingLayout;
import org.pactmap.layout.Page;
import org.pactmap.layout.SeatOrder;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.layout.Wishes;
import org.pactmap.layout.Wishes.StepWish;
import org.pactmap.network.Network;
import org.pactmap.network.Standing;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;
import org.pactmap.view.View;
import org.pactmap.words.Words;

/// The map of a view of facts, as a picture. The same facts, view and page always give an equal picture.
public final class MapPicture {

    private final View view;
    private final Page page;
    private final Network network;
    private final Findings findings;
    private final Words words;
    private final Sizes sizes;
    private final Sheet sheet;
    private final List<Party> parties;

    private MapPicture(Network network, Findings findings, View view, Page page) {
        this.view = view;
        this.page = page;
        this.network = network;
        this.findings = findings;
        this.words = Words.in(view.language());
        this.sizes = Sizes.of(page);
        this.sheet = new Sheet(Typeface.bundled(), Palette.of(view.theme()));
        this.parties = SeatOrder.of(network.facts(), view.system());
    }

    public static Picture of(Facts facts, View view, Page page) {
        Network network = Network.on(facts, view.day());
        Question question = new Question(view.system(), view.function(), view.strength());
        return of(network, Findings.of(network, question), view, page);
    }

    /// The same, from answers that are known already.
    public static Picture of(Network network, Findings findings, View view, Page page) {
        return new MapPicture(network, findings, view, page).drawn();
    }

    private Picture drawn() {
        Foot foot = new Foot();
        SeatLabels labels = new SeatLabels(parties, words, sizes,
                BriefingLayout.nameSize(page, parties.size(), foot.height()));
        Briefing briefing = BriefingLayout.of(page, wishes(labels, foot));
        Draft draft = new Draft(network, findings, view, words, briefing, parties, sheet);
        Optional<ShelfMarks> shelf = view.shelfOpen() ? ShelfMarks.of(draft) : Optional.empty();
        draw(draft, labels, shelf);
        List<String> headline = shelf.map(ShelfMarks::headline).orElse(List.of());
        String title = headline.isEmpty() ? Headline.title(findings, words) : headline.getFirst();
        List<String> subtitles = headline.isEmpty()
                ? Headline.subtitles(network, findings, words)
                : headline.subList(1, headline.size());
        new TitleMarks(draft, title, subtitles).draw();
        foot.draw(draft);
        return new Picture(page.width(), page.height(), sheet.ink(Role.GROUND), title,
                Description.of(draft, subtitles.getFirst()), view.language().code(), sheet.marks(), sheet.says());
    }

    private void draw(Draft draft, SeatLabels labels, Optional<ShelfMarks> shelf) {
        TrackMarks track = new TrackMarks(draft);
        DuctMarks ducts = new DuctMarks(draft);
        SpokeMarks spokes = new SpokeMarks(draft);
        track.drawPlace();
        ducts.draw();
        new HubMarks(draft).draw();
        spokes.drawLines(Standing.BACKS);
        spokes.drawLines(Standing.SIGNED);
        track.drawTrack();
        shelf.ifPresentOrElse(ShelfMarks::draw, () -> new BodyMarks(draft).draw());
        spokes.drawDiamonds();
        new TieLayers(draft).draw();
        spokes.drawCentre();
        new SeatMarks(draft, labels).draw();
        ducts.label();
        track.drawHeadings();
    }

    private Wishes wishes(SeatLabels labels, Foot foot) {
        StepWords stepWords = new StepWords(network.facts(), words, sizes);
        var steps = new ArrayList<StepWish>();
        if (network.facts().header().alliance().isPresent()) {
            network.facts().header().steps().forEach(id -> network.facts().entity(id)
                    .filter(Step.class::isInstance).ifPresent(step -> steps.add(new StepWish(id,
                            TrackMarks.mostLines(stepWords, (Step) step, sheet, sizes)))));
        }
        return new Wishes(labels.wishes(Typeface.bundled()), steps, goal(), Bodies.MOST, foot.height());
    }

    /// The step to which the duct leads on every day: the first after the last that is ever reached.
    private Optional<String> goal() {
        List<Step> steps = network.facts().header().steps().stream().flatMap(id -> network.facts().entity(id).stream())
                .filter(Step.class::isInstance).map(Step.class::cast).toList();
        int after = 0;
        for (int i = 0; i < steps.size(); i++) {
            after = steps.get(i).history().stream().anyMatch(change -> change.status() == StepStatus.REACHED
                    && change.strength() == Strength.ASSERTED) ? i + 1 : after;
        }
        return steps.stream().skip(after).map(Step::id).findFirst();
    }

    /// Legend and source line. Their height is that of the fullest day, so that nothing moves in time.
    private final class Foot {

        private final double margin = sizes.between(19, 64);
        private final double width = page.width() - 2 * margin;
        private final LegendMarks legend = new LegendMarks(sheet, sizes, margin, width);
        private final Sheet.Type type = Sheet.Type.of(Weight.REGULAR, sizes.source(), Role.MUTED);
        private final int rows = legend.fewestRows(Legend.all(network, view.system(), words));

        double height() {
            return sizes.between(12, 16) + sourceLines() * linePitch() + rows * legend.rowPitch()
                    + sizes.between(12, 32);
        }

        void draw(Draft draft) {
            List<String> lines = sheet.lines(new SourceWords(draft, parties).line(), type, width);
            double last = page.height() - sizes.between(10, 16);
            for (int i = 0; i < lines.size(); i++) {
                sheet.text(new Spot(margin, last - (lines.size() - 1 - i) * linePitch()), lines.get(i), type, "");
            }
            legend.draw(Legend.of(draft), last - sourceLines() * linePitch() - sizes.between(6, 13));
        }

        private double linePitch() {
            return type.size() * 1.35;
        }

        private int sourceLines() {
            return (int) Math.min(2, Math.ceil(1650 / page.width()));
        }
    }
}
