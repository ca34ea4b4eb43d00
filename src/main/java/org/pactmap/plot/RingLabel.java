package org.pactmap.plot;

import java.util.List;
import org.pactmap.layout.Briefing;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// What is written at the ring: how many agreements share a framework, and how many stand outside it, or what was
/// proposed as one and given up.
record RingLabel(Draft draft) {

    void draw() {
        Briefing briefing = draft.briefing();
        Sheet sheet = draft.sheet();
        FrameworkWords words = new FrameworkWords(draft);
        double x = briefing.exitX() + draft.sizes().between(8, 14.5);
        double end = briefing.place().isPresent()
                ? briefing.riserX() - briefing.riserWidth() / 2
                : briefing.hub().x() - briefing.hubRadius();
        double room = end - x - draft.sizes().mark(8);
        double wall = briefing.hub().y() - briefing.ductWidth() / 2;
        Sheet.Type type = Sheet.Type.of(Weight.BOLD, draft.sizes().remark(), words.role());
        sheet.text(new Spot(x, wall - draft.sizes().between(6.5, 13)), sheet.fitting(words.wordings(), type, room),
                type, draft.frameworkGap());
        drawBelow(words.outside().isEmpty() ? words.givenUp() : words.outside(), x, room);
    }

    /// Below the duct, on as many lines as there is room for down to the next seat.
    private void drawBelow(List<String> wordings, double x, double room) {
        Briefing briefing = draft.briefing();
        Sheet sheet = draft.sheet();
        Sheet.Type type = Sheet.Type.of(Weight.REGULAR, draft.sizes().remark(), Role.MUTED);
        double pitch = type.size() * 1.25;
        double first = briefing.hub().y() + briefing.ductWidth() / 2 + draft.sizes().between(15, 25);
        double next = briefing.seats().values().stream().filter(Briefing.Seat::right).map(seat -> seat.spot().y())
                .filter(y -> y > briefing.hub().y()).min(Double::compare).orElse(first);
        double most = Math.max(1, Math.floor((next - type.size() * 1.2 - first) / pitch) + 1);
        wordings.stream().map(text -> sheet.evenLines(text, type, room))
                .filter(lines -> lines.size() <= most
                        && lines.stream().allMatch(line -> sheet.width(line, type) <= room))
                .findFirst().ifPresent(lines -> {
                    for (int i = 0; i < lines.size(); i++) {
                        sheet.text(new Spot(x, first + i * pitch), lines.get(i), type, draft.frameworkGap());
                    }
                });
    }
}
