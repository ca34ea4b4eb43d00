package org.pactmap.plot;

import java.util.List;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.HubGap;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;
import org.pactmap.words.Words;

/// The seat of the hub: empty and crimson where no body coordinates all agreements, with the most that any one
/// body does in it; filled with the name of the body that does. Before two agreements are signed nothing is drawn.
final class HubMarks {

    private final Draft draft;
    private final HubGap gap;

    HubMarks(Draft draft) {
        this.draft = draft;
        this.gap = draft.findings().hub();
    }

    void draw() {
        if (draft.signed() < 2 && gap.hub().isEmpty()) {
            return;
        }
        drawSeat();
        drawWords();
        draft.sheet().say(draft.hubGap(), says());
    }

    private void drawSeat() {
        Sheet sheet = draft.sheet();
        Sizes sizes = draft.sizes();
        Spot hub = draft.briefing().hub();
        double radius = draft.briefing().hubRadius();
        switch (DuctForm.of(gap.basis())) {
            case STATED -> {
                sheet.disc(hub, radius * 1.172, Role.MISSING_FILL, draft.hubGap());
                sheet.disc(hub, radius, Role.SEAT, Pen.dashed(sheet.ink(Role.MISSING), sizes.between(3.5, 6),
                        circleDash(radius, sizes, 20), circleDash(radius, sizes, 13)), draft.hubGap());
            }
            case COMPUTED -> sheet.disc(hub, radius, Role.SEAT, Pen.dashed(sheet.ink(Role.MISSING),
                    sizes.between(2.4, 4.2), 0.1, circleDash(radius, sizes, 11)).round(), draft.hubGap());
            case FILLED -> sheet.disc(hub, radius, Role.FRAME,
                    Pen.solid(sheet.ink(Role.SIGNED), sizes.between(3.5, 6)), draft.hubGap());
        }
    }

    /// A length of dash that is near `large` and, with its fellows, closes the circle.
    private static double circleDash(double radius, Sizes sizes, double large) {
        double round = 2 * StrictMath.PI * radius;
        double period = sizes.between(0.58, 1) * (large == 11 ? 11 : 33);
        double even = round / Math.rint(round / period);
        return large == 11 ? even - 0.1 : even * large / 33;
    }

    private void drawWords() {
        Sheet sheet = draft.sheet();
        double radius = draft.briefing().hubRadius();
        Spot hub = draft.briefing().hub();
        Role role = gap.missing() ? Role.MISSING : Role.SIGNED;
        Sheet.Type words = fitted(caption(), Weight.SEMIBOLD, radius * 0.2, radius * 1.62, role);
        Sheet.Type number = fitted(List.of(draft.of(gap.best())), Weight.BOLD, radius * 0.5, radius * 1.48, role);
        List<String> caption = caption();
        double y = hub.y() - radius * (caption.size() == 2 ? 0.317 : 0.2);
        for (String line : caption) {
            sheet.textAround(new Spot(hub.x(), y), line, words, draft.hubGap());
            y += words.size() * 1.24;
        }
        sheet.textAround(new Spot(hub.x(), hub.y() + radius * (caption.size() == 2 ? 0.504 : 0.35)),
                draft.of(gap.best()), number, draft.hubGap());
    }

    private Sheet.Type fitted(List<String> lines, Weight weight, double size, double most, Role role) {
        Sheet.Type type = Sheet.Type.of(weight, size, role);
        double widest = lines.stream().mapToDouble(line -> draft.sheet().width(line, type)).max().orElse(0);
        double factor = widest > most ? most / widest : 1;
        return Sheet.Type.of(weight, Math.max(Sizes.LEAST_TYPE, size * factor), role);
    }

    private List<String> caption() {
        Words words = draft.words();
        String text = gap.basis().map(basis -> words.say("hub." + basis.word()))
                .orElseGet(() -> gap.hub().map(draft::name).orElse(""));
        return List.of(text.split("\\|", -1));
    }

    private String says() {
        String function = draft.facts().header().functions().containsKey(draft.view().function())
                ? draft.facts().header().functions().get(draft.view().function()).in(draft.view().language())
                : draft.view().function();
        return gap.hub().map(body -> draft.words().say("says.hub.found", draft.name(body), draft.of(gap.best()),
                function)).orElseGet(() -> draft.words().say(
                        "says.hub."
                                + gap.basis().map(Basis::word).orElse("computed"),
                        draft.of(gap.best()), function));
    }
}
