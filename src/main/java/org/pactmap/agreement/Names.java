package org.pactmap.agreement;

import java.util.List;
import java.util.Optional;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// What things are called in a language, for all who speak of them.
///
/// @param supposed what has a name beside the facts, because a scenario supposes that it is there
public record Names(Facts facts, List<? extends Entity> supposed, Language language) {

    public Names {
        supposed = List.copyOf(supposed);
    }

    /// The names of the facts alone.
    public Names(Facts facts, Language language) {
        this(facts, List.of(), language);
    }

    public Words words() {
        return Words.in(language);
    }

    /// A thing's name; its id where the facts do not know it.
    public String name(String id) {
        return entity(id).map(entity -> entity.label().in(language)).orElse(id);
    }

    public String shortName(String id) {
        return entity(id).map(entity -> entity.shortLabel().in(language)).orElse(id);
    }

    /// A thing as a sentence has it, such as "an invitation", where the facts say so; else its name.
    public String inSentence(String id) {
        return entity(id).map(entity -> entity.inSentence(language)).orElse(id);
    }

    /// What a function is called; its id where the dataset does not name it.
    public String function(String id) {
        Label label = facts.header().functions().get(id);
        return label == null ? id : label.in(language);
    }

    /// Where a piece of evidence stands, such as "Eurasia Daily Monitor 21 (76), ¶6".
    public String place(Evidence evidence) {
        Source source = facts.sources().get(evidence.source());
        String title = source == null ? evidence.source() : source.shortTitle();
        return evidence.locator().isEmpty() ? title : title + ", " + evidence.locator();
    }

    /// When something happened, as precisely as its source says.
    public String when(Dating dating) {
        return new When(words()).full(dating);
    }

    private Optional<? extends Entity> entity(String id) {
        Optional<Entity> known = facts.entity(id);
        return known.isPresent() ? known : supposed.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
