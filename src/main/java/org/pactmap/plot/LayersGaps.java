package org.pactmap.plot;

import java.util.List;
import org.pactmap.gaps.AccessionTie;
import org.pactmap.layout.Layers;
import org.pactmap.layout.Route;
import org.pactmap.layout.Sizes;
import org.pactmap.layout.Station;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The places in the third layer at which something may be missing: the framework, the seat of the hub, and the duct to
/// the track. Nothing is called missing before two agreements are signed.
record LayersGaps(Subject subject, Layers layers) {

    void draw() {
        new HubMarks(subject, layers.hub(), layers.hubRadius()).draw();
        if (subject.signed() < 2) {
            return;
        }
        drawFramework();
        layers.station().ifPresent(this::drawDuct);
        new Sayings(subject).gaps();
    }

    private void drawFramework() {
        Box box = layers.framework();
        Sheet sheet = subject.sheet();
        Sizes sizes = subject.sizes();
        boolean supposed = !subject.findings().supposed().framed().isEmpty();
        DuctForm form = subject.findings().framework().framed().isEmpty()
                ? DuctForm.of(subject.findings().framework().basis(), supposed)
                : supposed ? DuctForm.SUPPOSED : DuctForm.FILLED;
        sheet.area(Outline.rectangle(box.x(), box.y(), box.width(), box.height(), sizes.between(5, 8)),
                form.fill().orElse(Role.GROUND), form.wall(sheet, sizes), subject.frameworkGap());
        FrameworkWords words = new FrameworkWords(subject);
        double room = box.width() - sizes.between(10, 20);
        Sheet.Type type = Sheet.Type.of(Weight.BOLD, sizes.remark(), words.role());
        Sheet.Type second = Sheet.Type.of(Weight.REGULAR, sizes.second(), Role.MUTED);
        List<String> outside = words.outside().stream().filter(text -> sheet.width(text, second) <= room).limit(1)
                .toList();
        double y = box.centre().y() + type.size() * (outside.isEmpty() ? 0.355 : -0.2);
        sheet.textAround(new Spot(box.centre().x(), y), sheet.fitting(words.wordings(), type, room), type,
                subject.frameworkGap());
        outside.forEach(text -> sheet.textAround(new Spot(box.centre().x(), y + second.size() * 1.4), text, second,
                subject.frameworkGap()));
    }

    private void drawDuct(Station station) {
        Sheet sheet = subject.sheet();
        double left = layers.framework().x();
        double end = station.trackX() - subject.sizes().between(14.6, 24.5);
        Route way = new Route(List.of(new Spot(left, station.goalY()), new Spot(end, station.goalY())));
        DuctForm form = DuctForm.of(subject.findings().accession().basis(),
                !subject.findings().supposed().serving().isEmpty());
        Duct.draw(List.of(new Duct(way, layers.ductWidth(), form, subject.accessionGap(), false, false)), sheet,
                subject.sizes());
        DuctMarks.drawArrow(subject, new Spot(end + subject.sizes().mark(2), station.goalY()), form);
        drawLanes(station, left);
        double right = layers.lanes().stream().findFirst().orElse(station.place().x()) - subject.sizes().mark(10);
        new AccessionLabel(subject).draw(new Spot(left, station.goalY() - layers.ductWidth() / 2), right - left);
    }

    /// What ends with a step, and what is mentioned where that is lit, runs on through the duct that stays empty.
    private void drawLanes(Station station, double left) {
        AccessionTie tie = subject.findings().accession();
        double off = layers.ductWidth() * 0.22;
        double end = station.place().x() - subject.sizes().mark(6);
        if (!tie.endWith().isEmpty()) {
            lane(left, end, station.goalY() + off,
                    Pen.solid(subject.sheet().ink(Role.STEP), subject.sizes().between(1.8, 2.8)));
        }
        if (!tie.mention().isEmpty() && subject.view().tiesLit()) {
            lane(left, end, station.goalY() - off, TieRings.mentionPen(subject.sheet(), subject.sizes()));
        }
    }

    private void lane(double left, double end, double y, Pen pen) {
        subject.sheet().line(Outline.through(new Spot(left, y), new Spot(end, y)), pen, subject.accessionGap());
    }
}
