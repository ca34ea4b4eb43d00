package org.pactmap.workspace;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.json.Form;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;

/// What can be supposed, and what has to be chosen for it.
public enum Supposable {
    COORDINATES("coordinates", Slot.BODY, Slot.FUNCTION, Slot.AGREEMENTS),
    SERVES("serves", Slot.AGREEMENTS, Slot.STEP),
    FRAMES("frames", Slot.DOCUMENT, Slot.AGREEMENTS),
    MEMBER("member", Slot.PARTY, Slot.BODY),
    REACHED("reached", Slot.STEP),
    ENDED("ended", Slot.ENDING),
    BODY("body", Slot.NAME);

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    /// So that a number can follow in an id of the length that files may have.
    private static final int MOST_OF_A_NAME = 60;

    private final String word;
    private final List<Slot> slots;

    Supposable(String word, Slot... slots) {
        this.word = word;
        this.slots = List.of(slots);
    }

    /// A thing that can be chosen.
    public record Choice(String id, String name) {}

    /// Something that has to be chosen, or typed.
    public enum Slot {
        BODY("body"),
        FUNCTION("function"),
        AGREEMENTS("agreements"),
        STEP("step"),
        DOCUMENT("document"),
        PARTY("party"),
        ENDING("ending"),
        /// The name of something new, which is typed.
        NAME("name");

        private final String word;

        Slot(String word) {
            this.word = word;
        }

        /// The word that keys have for it.
        public String word() {
            return word;
        }

        public boolean isTyped() {
            return this == NAME;
        }

        /// What there is to choose on the day that is looked at, what is selected first; nothing where it is typed.
        public List<Choice> choices(Workspace workspace) {
            Names names = workspace.names();
            Stream<Choice> choices = switch (this) {
                case BODY -> things(workspace, Entity.Body.class);
                case STEP -> things(workspace, Entity.Step.class);
                case DOCUMENT -> things(workspace, Entity.Document.class);
                case AGREEMENTS -> Stream.concat(
                        Stream.of(new Choice(workspace.view().system(), workspace.words().say("supposable.all"))),
                        workspace.findings().signed().stream().map(id -> new Choice(id, names.name(id))));
                case PARTY -> Stream.concat(things(workspace, Entity.State.class),
                        things(workspace, Entity.Body.class));
                case FUNCTION -> Stream.concat(Stream.of(workspace.view().function()),
                        workspace.facts().header().functions().keySet().stream()
                                .filter(one -> !one.equals(workspace.view().function())))
                        .map(id -> new Choice(id, names.function(id)));
                case ENDING -> Stream.concat(tie(workspace), Stream.concat(things(workspace, Entity.Body.class),
                        workspace.findings().signed().stream().map(id -> new Choice(id, names.name(id)))));
                case NAME -> Stream.empty();
            };
            Optional<String> selected = workspace.view().selected();
            return choices.sorted(Comparator.comparing(one -> !selected.equals(Optional.of(one.id()))))
                    .toList();
        }

        private static Stream<Choice> things(Workspace workspace, Class<? extends Entity> kind) {
            return workspace.network().all(kind).stream().map(entity -> entity.id())
                    .map(id -> new Choice(id, workspace.names().name(id)));
        }

        /// Of the ties only the one that is selected can end: there are too many to choose from a list.
        private static Stream<Choice> tie(Workspace workspace) {
            return workspace.view().selected().flatMap(id -> workspace.facts().relation(id)).stream()
                    .map(tie -> new Choice(tie.id(),
                            new Phrases(workspace.names()).clause(tie)));
        }
    }

    /// The word that keys have for it.
    public String word() {
        return word;
    }

    public List<Slot> slots() {
        return slots;
    }

    /// What is supposed by what was chosen for each slot; nothing where something was not, or what was typed has no
    /// letter or is too long for a file.
    ///
    /// @param taken the ids of what is supposed already, which something new may not have
    public Optional<Supposition> of(List<String> chosen, Collection<String> taken) {
        if (chosen.size() != slots.size() || chosen.stream().anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        return switch (this) {
            case COORDINATES -> Optional.of(Supposition.coordinates(chosen.get(0), chosen.get(2), chosen.get(1)));
            case SERVES -> Optional.of(Supposition.serves(chosen.get(0), chosen.get(1)));
            case FRAMES -> Optional.of(Supposition.frames(chosen.get(0), chosen.get(1)));
            case MEMBER -> Optional.of(Supposition.member(chosen.get(0), chosen.get(1)));
            case REACHED -> Optional.of(new Supposition.Reached(chosen.getFirst(), Terms.NONE));
            case ENDED -> Optional.of(new Supposition.Ended(chosen.getFirst(), Terms.NONE));
            case BODY -> body(chosen.getFirst().strip(), taken);
        };
    }

    private static Optional<Supposition> body(String name, Collection<String> taken) {
        return Form.PHRASE.fits(name) && LETTER.matcher(name).find()
                ? Optional.of(new Supposition.NewBody(freshId(name, taken), Label.of(name), Terms.NONE))
                : Optional.empty();
    }

    /// Of those letters and digits of a name that ids have: of a name in Cyrillic, only that it is a body.
    private static String freshId(String name, Collection<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-");
        String own = plain.chars().anyMatch(Character::isLetter) ? plain : BODY.word + "-" + plain;
        String id = Supposition.START + own.substring(0, Math.min(own.length(), MOST_OF_A_NAME))
                .replaceAll("--+", "-").replaceAll("^-|-$", "");
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> number == 1 ? id : id + "-" + number)
                .filter(one -> !taken.contains(one)).findFirst().orElseThrow();
    }
}
