package org.pactmap.project;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Label;
import org.pactmap.json.Fields;
import org.pactmap.json.Form;
import org.pactmap.json.Written;
import org.pactmap.words.Language;

/// What a user calls things: a text that serves in every language, or one for each.
final class Names {

    private static final Label UNNAMED = Label.of("");

    private Names() {}

    static Label read(Fields of, String field, String at, Keeping keeping) {
        of.need(field);
        return maybe(of, field, at, keeping).orElse(UNNAMED);
    }

    static Optional<Label> maybe(Fields of, String field, String at, Keeping keeping) {
        if (of.any(field) instanceof Written.Group group) {
            return Optional.of(label(new Fields(group, of.notes()), at + "/" + field, keeping));
        }
        return Optional.ofNullable(of.maybeText(field, Form.PHRASE)).map(text -> Label.of(text.text()));
    }

    private static Label label(Fields names, String at, Keeping keeping) {
        names.need(Language.ENGLISH.code());
        var texts = new EnumMap<Language, String>(Language.class);
        texts.put(Language.ENGLISH, "");
        for (Language language : Language.values()) {
            Written.@Nullable Text text = names.maybeText(language.code(), Form.PHRASE);
            if (text != null) {
                texts.put(language, text.text());
            }
        }
        keeping.keep(at, names);
        return new Label(texts, Optional.empty());
    }

    static Written written(Label label, SequencedMap<String, Written> kept) {
        if (label.texts().size() == 1 && kept.isEmpty()) {
            return Written.text(label.in(Language.ENGLISH));
        }
        var fields = new LinkedHashMap<String, Written>();
        for (Map.Entry<Language, String> text : label.texts().entrySet()) {
            fields.put(text.getKey().code(), Written.text(text.getValue()));
        }
        fields.putAll(kept);
        return Written.group(fields);
    }
}
