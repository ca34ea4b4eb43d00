package org.pactmap.plot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Body;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.Candidate;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// The bodies, as capsules: what each does, and how many of those who signed belong to it.
final class CapsuleMarks {

    private final Subject subject;
    private final double height;

    CapsuleMarks(Subject subject, double height) {
        this.subject = subject;
        this.height = height;
    }

    /// Draws a body around a spot and tells where it came to lie.
    Box draw(Entity body, List<String> seconds, Spot centre, double most) {
        Role fill = subject.network().isSupposed(body.id()) ? Role.SUPPOSED : Role.BODY;
        return draw(body.id(), titles(body), seconds, centre, most, Look.filled(fill), 0);
    }

    /// Draws a body as wide as a box.
    void fill(Entity body, List<String> seconds, Box box) {
        Role fill = subject.network().isSupposed(body.id()) ? Role.SUPPOSED : Role.BODY;
        draw(body.id(), titles(body), seconds, box.centre(), box.width(), Look.filled(fill), box.width());
    }

    /// Draws the line from the hub to its parts.
    ///
    /// @param heights of the middles of all that are shown
    void drawStem(List<Bodies.Shown> shown, Spot hub, double radius, List<Double> heights) {
        Sheet sheet = subject.sheet();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).reason() == Bodies.Reason.PART) {
                double from = i == 0 ? hub.y() + radius : heights.get(i - 1);
                sheet.line(Outline.through(new Spot(hub.x(), from), new Spot(hub.x(), heights.get(i))),
                        Pen.solid(sheet.ink(Role.BODY), subject.sizes().between(2, 3.3)), shown.get(i).body().id());
            }
        }
    }

    /// Draws a capsule that is no wider than `most`, with the first title and the first second line that fit.
    Box draw(String about, List<String> titles, List<String> seconds, Spot centre, double most) {
        return draw(about, titles, seconds, centre, most, Look.filled(Role.BODY), 0);
    }

    /// Draws the place of a body that has gone to sit in the seat of the hub.
    Box drawVacated(Entity body, Spot centre, double most) {
        Sizes sizes = subject.sizes();
        Pen edge = Pen.dashed(subject.sheet().ink(Role.PLANNED), sizes.between(1.4, 2), sizes.between(4, 6),
                sizes.between(3, 4.5));
        Words words = subject.words();
        return draw(body.id(), titles(body), List.of(words.say("capsule.seated"), words.say("capsule.seated.short")),
                centre, most, new Look(Role.GROUND, Optional.of(edge), Weight.REGULAR, Role.MUTED, Role.MUTED), 0);
    }

    /// How a capsule looks.
    private record Look(Role fill, Optional<Pen> edge, Weight weight, Role name, Role second) {

        static Look filled(Role fill) {
            return new Look(fill, Optional.empty(), Weight.BOLD, Role.ON_BODY,
                    fill == Role.BODY ? Role.ON_BODY_MUTED : Role.ON_BODY);
        }
    }

    private List<String> titles(Entity body) {
        Language language = subject.view().language();
        return List.of(body.label().in(language), body.shortLabel().in(language));
    }

    private Box draw(String about, List<String> titles, List<String> seconds, Spot centre, double most, Look look,
            double least) {
        Sheet sheet = subject.sheet();
        Sizes sizes = subject.sizes();
        double padding = height * 0.46;
        double room = most - height * 0.72;
        Sheet.Type large = Sheet.Type.of(look.weight(), Math.min(sizes.name(), height * 0.4), look.name());
        Sheet.Type second = Sheet.Type.of(Weight.REGULAR, Math.max(Sizes.LEAST_TYPE,
                Math.min(sizes.small(), height * 0.32)), look.second());
        String chosen = sheet.fitting(titles, large, room);
        Sheet.Type name = Sheet.Type.of(look.weight(), Math.max(Sizes.LEAST_TYPE,
                large.size() * Math.min(1, room / sheet.width(chosen, large))), look.name());
        String title = sheet.cut(chosen, name, room);
        String below = sheet.cut(sheet.fitting(seconds, second, room), second, room);
        double width = Math.max(least, Math.min(most,
                Math.max(sheet.width(title, name), sheet.width(below, second)) + 2 * padding));
        Outline capsule =
                Outline.rectangle(centre.x() - width / 2, centre.y() - height / 2, width, height, height / 2);
        look.edge().ifPresentOrElse(edge -> sheet.area(capsule, look.fill(), edge, about),
                () -> sheet.area(capsule, look.fill(), about));
        sheet.textAround(centre.plus(0, -height * 0.09), title, name, about);
        sheet.textAround(centre.plus(0, height * 0.305), below, second, about);
        sheet.say(about, subject.words().say("says.is", titles.getFirst(), seconds.getFirst()));
        return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    /// What stands under the name of a body, longest wording first.
    List<String> seconds(Bodies.Shown shown) {
        String share = subject.of(reach(shown.body()));
        return switch (shown.reason()) {
            case CHANNEL -> channel(shown.body());
            case COORDINATES -> coordinating(shown.body(), share);
            case ISSUED -> issued(shown.body(), share);
            case PROPOSES -> reported(shown.body());
            case PART -> parts(shown.body());
        };
    }

    private int reach(Entity body) {
        return subject.findings().candidates().stream().filter(candidate -> candidate.body().equals(body.id()))
                .findFirst().map(Candidate::reach).orElse(0);
    }

    /// The parts of a part of the hub.
    private List<String> parts(Entity body) {
        Words words = subject.words();
        List<String> parts = new Bodies(subject).parts(body.id()).stream()
                .map(part -> part.label().in(words.language())).toList();
        return parts.isEmpty()
                ? List.of(words.say("capsule.part"))
                : List.of(words.say("capsule.parts", words.list(parts)), words.list(parts), words.say("capsule.part"));
    }

    private List<String> coordinating(Entity body, String share) {
        Words words = subject.words();
        String functions = words.list(functions(body.id()));
        boolean known = !subject.network().members(body.id()).isEmpty();
        if (functions.isEmpty()) {
            return List.of(known ? words.say("capsule.members", share) : words.say("capsule.may"));
        }
        return known
                ? List.of(words.say("capsule.coordinates", functions, share),
                        words.say("capsule.coordinates.short", functions, share), functions)
                : List.of(words.say("capsule.functions", functions), functions);
    }

    /// What a channel is or does, then since when it has been at work if that is later than its founding, else by
    /// what it is named.
    private List<String> channel(Entity body) {
        Words words = subject.words();
        String functions = String.join(", ", functions(body.id()));
        String is = subject.text(body, "make-up").orElse(functions);
        String channel = new Bodies(subject).channels().stream()
                .filter(tie -> tie.endsAt(body.id())).flatMap(tie -> tie.from().stream()).findFirst()
                .map(document -> words.say("capsule.channel", subject.inSentence(document))).orElse("");
        Optional<String> since = atWork(body).map(day -> words.say("capsule.since", words.shortMonthOf(day)));
        String more = since.orElse(channel);
        return is.isEmpty() ? List.of(channel) : List.of(is + " · " + more, is, more);
    }

    /// The month in which a body took up its work, where that was after its founding.
    private Optional<LocalDate> atWork(Entity body) {
        return coordinated(body.id()).flatMap(tie -> tie.holds().from().stream()).map(Dating::latest)
                .min(Comparator.naturalOrder())
                .filter(work -> body.about().exists().from().filter(founded -> founded.latest().isBefore(work))
                        .isPresent());
    }

    private Stream<Relation> coordinated(String body) {
        return subject.network().relations(RelationKind.COORDINATES).stream()
                .filter(relation -> relation.exists() && relation.startsAt(body)
                        && relation.strength() == Strength.ASSERTED);
    }

    private List<String> functions(String body) {
        return coordinated(body).flatMap(relation -> relation.function().stream()).distinct()
                .map(subject::function).toList();
    }

    private List<String> issued(Entity body, String share) {
        Words words = subject.words();
        return Headline.declaration(subject.network(), subject.view().system()).map(document -> {
            String noun = subject.text(document, "noun").orElse("");
            String year = Texts.day(document).map(day -> Integer.toString(day.getYear())).orElse("");
            return List.of(words.say("capsule.issued", year, noun, share),
                    words.say("capsule.issued.short", year, noun, share), share);
        }).orElse(List.of(share));
    }

    private List<String> reported(Entity body) {
        Words words = subject.words();
        Optional<Entity> report = report(body.id());
        String makeUp = subject.text(body, "make-up").orElse("");
        return report.map(document -> {
            String noun = subject.text(document, "noun").orElse("");
            Optional<LocalDate> day = Texts.day(document);
            String when = day.map(words::day).orElse("");
            return List.of(words.say("capsule.report", makeUp, noun, when),
                    words.say("capsule.report.short", makeUp, noun, when),
                    words.say("capsule.report.short", makeUp, noun, day.map(words::dayOfYear).orElse("")), noun);
        }).orElse(List.of(makeUp));
    }

    /// The latest document that a body has issued by the day.
    Optional<Entity> report(String body) {
        return subject.network().relations(RelationKind.ISSUES).stream()
                .filter(relation -> relation.exists() && relation.startsAt(body))
                .flatMap(relation -> relation.to().flatMap(subject.facts()::entity).stream())
                .filter(document -> subject.network().exists(document.id()))
                .max(Comparator.comparing(document -> Texts.day(document).orElse(LocalDate.MIN)));
    }

    /// Those who lead a body, by name.
    List<String> leaders(Body body) {
        return subject.network().relations(RelationKind.LEADS).stream()
                .filter(relation -> relation.exists() && relation.endsAt(body.id()))
                .flatMap(relation -> relation.from().flatMap(subject.facts()::entity).stream())
                .map(person -> person.shortLabel().in(subject.view().language())).distinct().toList();
    }
}
