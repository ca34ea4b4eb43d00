package org.pactmap.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Source;
import org.pactmap.search.Entry.Kind;
import org.pactmap.search.Entry.Role;
import org.pactmap.search.Entry.Text;
import org.pactmap.words.Language;

/// What can be found in facts: things by their names in all languages, codes, other and former names and the quotes
/// about them; sources by title and publisher.
public final class Entries {

    private final Facts facts;
    private final Language language;
    private final SequencedMap<String, String> codes = twoLetterCodes();
    private final SequencedMap<String, SequencedSet<Text>> quotes = new LinkedHashMap<>();

    private Entries(Facts facts, Language language) {
        this.facts = facts;
        this.language = language;
        facts.entities().values().forEach(entity -> quote(entity.id(), entity.evidence().toList()));
        facts.relations().forEach(relation -> quote(relation));
    }

    /// @param language in which the names of matches are shown; what is typed may be in any
    public static List<Entry> of(Facts facts, Language language) {
        var entries = new Entries(facts, language);
        return Stream.concat(facts.entities().values().stream().map(entries::thing),
                facts.sources().values().stream().map(entries::source)).toList();
    }

    private void quote(Relation relation) {
        relation.from().or(relation::to).ifPresent(id -> quote(id, relation.evidence()));
    }

    private void quote(String id, List<Evidence> evidence) {
        evidence.stream().filter(one -> !one.quote().isEmpty()).forEach(one -> quotes
                .computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(new Text(Role.QUOTE, one.quote())));
    }

    private Entry thing(Entity entity) {
        var texts = new ArrayList<Text>();
        names(entity.label()).forEach(name -> texts.add(new Text(Role.NAME, name)));
        entity.about().shortLabel().ifPresent(label -> names(label)
                .forEach(name -> texts.add(new Text(Role.NAME, name))));
        texts.add(new Text(Role.CODE, entity.id()));
        if (entity instanceof Entity.State) {
            Optional.ofNullable(codes.get(entity.id())).ifPresent(code -> texts.add(new Text(Role.CODE, code)));
        }
        entity.about().aliases().forEach(alias -> texts.add(new Text(Role.ALIAS, alias)));
        texts.addAll(quotes.getOrDefault(entity.id(), new LinkedHashSet<>()));
        return new Entry(entity.id(), Kind.THING, entity.label().in(language), texts);
    }

    private Entry source(Source source) {
        return new Entry(source.id(), Kind.SOURCE, source.title(), List.of(new Text(Role.TITLE, source.title()),
                new Text(Role.TITLE, source.shortTitle()), new Text(Role.TITLE, source.publisher())));
    }

    private static List<String> names(Label label) {
        return List.copyOf(new LinkedHashSet<>(label.texts().values()));
    }

    /// ISO 3166-1 alpha-2 by alpha-3, which is the id of a state.
    private static SequencedMap<String, String> twoLetterCodes() {
        SequencedMap<String, String> codes = new LinkedHashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getISO3Country().toLowerCase(Locale.ROOT), code);
        }
        return codes;
    }
}
