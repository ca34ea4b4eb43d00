package org.pactmap.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.StepStatus;
import org.pactmap.layout.Force;
import org.pactmap.layout.ForceWishes.NodeWish;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.layout.force.Slot;
import org.pactmap.network.Standing;
import org.pactmap.picture.Box;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;

/// The things of a layout by forces that are there on the day, each in its form, with their names.
final class ForceNodes {

    private final Subject subject;
    private final ForceMap map;
    private final Force force;
    private final NodeForms forms;
    private final Sheet sheet;
    private final Sizes sizes;
    private final Symbols symbols;
    private final SequencedMap<String, Party> parties = new LinkedHashMap<>();

    ForceNodes(Subject subject, ForceMap map, Force force) {
        this.subject = subject;
        this.map = map;
        this.force = force;
        this.forms = map.forms();
        this.sheet = subject.sheet();
        this.sizes = subject.sizes();
        this.symbols = new Symbols(subject);
        subject.parties().forEach(party -> parties.put(party.id(), party));
    }

    void draw() {
        List<Entity> shown = shown();
        drawNames(shown);
        shown.forEach(entity -> force.spot(entity.id()).ifPresent(spot -> drawSymbol(entity, spot)));
        shown.forEach(entity -> drawPin(entity.id()));
        new ForceSayings(subject, this::party).say(shown);
    }

    /// The sign of a pin, where a thing or the seat of the hub is pinned; it is about nothing, so that a click through
    /// it finds what it sticks in.
    void drawPin(String id) {
        force.spot(id).filter(_ -> force.isPinned(id)).ifPresent(spot -> {
            NodeWish node = forms.node(id);
            PinSign.draw(sheet, sizes, spot.plus(node.width() * 0.36, -node.height() * 0.36), "");
        });
    }

    List<Entity> shown() {
        Stream<Entity> known = map.net().ids().stream().filter(id -> !map.net().isSeat(id))
                .filter(subject.network()::exists).flatMap(id -> subject.facts().entity(id).stream());
        return Stream.concat(known, new ForceSupposed(subject, map).bodies().stream()).toList();
    }

    /// A state or a body as a party, also one that is party to nothing.
    Party party(Entity entity) {
        Party known = parties.get(entity.id());
        return known != null && known.entity().equals(entity)
                ? known
                : new Party(entity, List.of(), Optional.empty());
    }

    Standing standing(Entity entity) {
        return switch (entity) {
            case Entity.Agreement agreement -> subject.network().signed(agreement) ? Standing.SIGNED : Standing.BACKS;
            case Entity.State _,Entity.Body _ -> subject.network().standing(entity.id(), subject.view().system());
            case Entity.AgreementSystem _,Entity.Document _,Entity.Event _,Entity.Step _,Entity.Recommendation _,Entity.Person _ ->
                Standing.NEITHER;
        };
    }

    /// A body that is drawn as such: one that is party to agreements is drawn as a party.
    boolean isCapsule(Entity entity) {
        return entity instanceof Entity.Body && !map.net().isParty(entity.id());
    }

    private void drawSymbol(Entity entity, Spot spot) {
        if (forms.isCentre(entity.id())) {
            new CentreMarks(subject).drawDisc(spot, forms.centre());
        } else if (forms.isLarge() && !forms.isPill(entity.id())
                && !subject.network().isSupposed(entity.id())) {
            drawDot(entity, spot);
        } else if (forms.isPill(entity.id())) {
            drawPill(entity, spot);
        } else {
            switch (entity) {
                case Entity.Body _ when subject.network().isSupposed(entity.id()) -> drawCapsule(entity, spot,
                        Role.SUPPOSED, Role.SUPPOSED, Role.ON_BODY);
                case Entity.Body _ when isCapsule(entity) -> drawCapsule(entity, spot, Role.BODY, Role.BODY,
                        Role.ON_BODY);
                case Entity.Agreement agreement -> symbols.agreement(agreement.id(), spot, standing(agreement));
                case Entity.Document document -> drawDocument(document, spot);
                case Entity.Step step -> symbols.step(step, spot, Role.GROUND);
                case Entity.State _,Entity.Body _ -> symbols.party(party(entity), spot, standing(entity));
                case Entity.AgreementSystem _,Entity.Event _,Entity.Recommendation _,Entity.Person _ -> {}
            }
        }
    }

    private void drawDot(Entity entity, Spot spot) {
        Role role = role(entity);
        double radius = forms.dot();
        if (entity instanceof Entity.Agreement) {
            sheet.area(Outline.diamond(spot, radius), role, entity.id());
        } else {
            sheet.disc(spot, radius, role, entity.id());
        }
    }

    private void drawPill(Entity entity, Spot spot) {
        if (isCapsule(entity)) {
            drawCapsule(entity, spot, Role.BODY, Role.BODY, Role.ON_BODY);
        } else if (role(entity) == Role.PLANNED) {
            drawCapsule(entity, spot, Role.GROUND, Role.PLANNED, Role.INK);
        } else {
            drawCapsule(entity, spot, role(entity), role(entity), Role.GROUND);
        }
    }

    private Role role(Entity entity) {
        return switch (entity) {
            case Entity.Body _ when isCapsule(entity) -> Role.BODY;
            case Entity.Step step ->
                symbols.status(step) == StepStatus.REACHED ? Role.STEP : Role.PLANNED;
            case Entity.Document _ -> Role.MUTED;
            case Entity.State _,Entity.Body _,Entity.Agreement _,Entity.AgreementSystem _,Entity.Event _,Entity.Recommendation _,Entity.Person _ ->
                standing(entity) == Standing.SIGNED ? Role.SIGNED : Role.PLANNED;
        };
    }

    private void drawCapsule(Entity entity, Spot spot, Role fill, Role edge, Role text) {
        Sheet.Type type = Sheet.Type.of(Weight.SEMIBOLD, forms.capsuleType(), text);
        List<String> lines = forms.lines(entity, subject.view().language());
        double width = lines.stream().mapToDouble(line -> sheet.width(line, type)).max().orElse(0)
                + 2 * forms.capsulePadding();
        double height = lines.size() * forms.linePitch() + forms.capsulePadding();
        double radius = Math.min(height / 2, forms.linePitch());
        sheet.area(Outline.rectangle(spot.x() - width / 2, spot.y() - height / 2, width, height, radius), fill,
                Pen.solid(sheet.ink(edge), 1), entity.id());
        double y = spot.y() - (lines.size() - 1) * forms.linePitch() / 2 + type.size() * 0.355;
        for (String line : lines) {
            sheet.textAround(new Spot(spot.x(), y), line, type, entity.id());
            y += forms.linePitch();
        }
    }

    /// A page with a corner turned down.
    private void drawDocument(Entity entity, Spot spot) {
        DocumentSign.draw(sheet, sizes, spot, entity.id());
    }

    /// The names beside symbols, over what they hide; all grounds lie below all names, for one thing may pass another
    /// while both are on their way to other places.
    private void drawNames(List<Entity> shown) {
        var names = new ArrayList<Mark.Words>();
        for (Entity entity : shown) {
            force.slot(entity.id()).filter(_ -> force.spot(entity.id()).isPresent())
                    .ifPresent(slot -> names.add(name(entity, slot)));
        }
        for (Mark.Words name : names) {
            double top = name.baseline().y() - name.size() * 0.84;
            double width = Typeface.bundled().width(name.text(), name.weight(), name.size(), 0);
            sheet.area(Outline.rectangle(name.baseline().x() - 1, top, width + 2, name.size() * 1.1, 2), Role.GROUND,
                    "");
        }
        names.forEach(sheet::add);
    }

    private Mark.Words name(Entity entity, Slot slot) {
        boolean strong = standing(entity) == Standing.SIGNED && !(entity instanceof Entity.Agreement);
        Sheet.Type type = Sheet.Type.of(strong ? Weight.SEMIBOLD : Weight.REGULAR, forms.nameType(),
                strong ? Role.INK : Role.MUTED);
        String name = forms.name(entity.id(), subject.view().language());
        Box box = slot.box();
        double width = sheet.width(name, type);
        double x = switch (slot.side()) {
            case RIGHT -> box.x();
            case LEFT -> box.right() - width;
            case ABOVE, BELOW -> box.centre().x() - width / 2;
        };
        return new Mark.Words(new Spot(x, box.y() + type.size() * 0.84), name, type.weight(), type.size(), 0,
                sheet.ink(type.role()), entity.id());
    }
}
