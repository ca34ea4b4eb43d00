package org.pactmap.plot;

import java.util.List;
import org.pactmap.agreement.Entity.Step;
import org.pactmap.layout.Route;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The tie to accession where a map has no track: a duct from an agreement to the next step, and above it how many
/// agreements are tied to it. It stands at the foot of a box.
record AccessionBlock(Subject subject, Box box) {

    void draw() {
        subject.findings().accession().nextStep().flatMap(subject.facts()::entity)
                .filter(Step.class::isInstance).map(Step.class::cast).ifPresent(this::draw);
    }

    private void draw(Step goal) {
        Sheet sheet = subject.sheet();
        Sizes sizes = subject.sizes();
        String about = subject.accessionGap();
        double y = box.bottom() - sizes.between(12, 20);
        double width = sizes.between(10.7, 18);
        DuctForm form = DuctForm.of(subject.findings().accession().basis(),
                !subject.findings().supposed().serving().isEmpty());
        Sheet.Type name = Sheet.Type.of(Weight.SEMIBOLD, sizes.name(), Role.INK);
        double x = box.right() - sheet.width(subject.name(goal), name) - sizes.between(20, 36);
        Route way = new Route(List.of(new Spot(box.x() + sizes.between(14, 24), y),
                new Spot(x - sizes.between(14.6, 24.5), y)));
        Duct.draw(List.of(new Duct(way, width, form, about, false, false)), sheet, sizes);
        sheet.area(Outline.diamond(new Spot(box.x() + sizes.between(6, 9), y), sizes.between(5.4, 8.6)), Role.SIGNED,
                about);
        double reach = sizes.between(7.2, 11);
        Spot tip = new Spot(x - sizes.between(12, 20), y);
        sheet.line(Outline.through(tip.plus(-reach, -reach), tip, tip.plus(-reach, reach)),
                Pen.solid(sheet.ink(new AccessionWords(subject).role()), sizes.mark(3)).round(),
                about);
        new Symbols(subject).step(goal, new Spot(x, y), Role.GROUND);
        new Sayings(subject).step(goal);
        sheet.text(new Spot(x + sizes.between(13, 22), y + name.size() * 0.355), subject.name(goal), name, goal.id());
        drawWords(y - width / 2 - sizes.between(9, 16));
    }

    /// @param lowest the baseline of the last line
    private void drawWords(double lowest) {
        AccessionWords words = new AccessionWords(subject);
        Sizes sizes = subject.sizes();
        double y = drawLines(words.mention(), Sheet.Type.of(Weight.REGULAR, sizes.remark(), Role.MUTED), lowest);
        drawLines(words.tied(), Sheet.Type.of(Weight.BOLD, sizes.callOut(), words.role()), y);
    }

    /// @return the baseline of a line above these
    private double drawLines(String text, Sheet.Type type, double lowest) {
        double y = lowest;
        for (String line : subject.sheet().lines(text, type, box.width()).reversed()) {
            subject.sheet().text(new Spot(box.x(), y), line, type, subject.accessionGap());
            y -= type.size() * 1.25;
        }
        return y;
    }
}
