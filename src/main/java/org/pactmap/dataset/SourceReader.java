package org.pactmap.dataset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Search;
import org.pactmap.agreement.Source;
import org.pactmap.json.Fields;
import org.pactmap.json.Form;
import org.pactmap.json.Written;

/// Reads sources, and the searches that were made in them.
final class SourceReader {

    private final Ids ids;
    private final Statements statements;

    SourceReader(Ids ids, Statements statements) {
        this.ids = ids;
        this.statements = statements;
    }

    /// Null where it has no id.
    @Nullable
    Source read(Fields of) {
        Written.Text id = of.neededText("id", Form.ID);
        String title = of.text("title", Form.PHRASE);
        Written.Text shortTitle = of.maybeText("short", Form.PHRASE);
        Written.Text publisher = of.maybeText("publisher", Form.PHRASE);
        Dating date = of.dating("date");
        Written.Text url = of.maybeText("url", Form.ADDRESS);
        Dating retrieved = of.dating("retrieved");
        of.end();
        if (id == null) {
            return null;
        }
        ids.give(Realm.SOURCE, id.text(), id, null);
        return new Source(id.text(), title, shortTitle == null ? shortTitle(title, publisher, date) : shortTitle.text(),
                publisher == null ? "" : publisher.text(), Optional.ofNullable(date), url == null ? "" : url.text(),
                Optional.ofNullable(retrieved));
    }

    /// How a source line names a source without a short title: by publisher and date.
    private static String shortTitle(String title, Written.@Nullable Text publisher, @Nullable Dating date) {
        String name = publisher == null ? title : publisher.text();
        return date == null ? name : String.join(", ", name, date.text());
    }

    /// Null where what was looked for, or when, is not known.
    @Nullable
    Search search(Fields of) {
        Written.Text id = of.neededText("id", Form.ID);
        if (id != null) {
            ids.giveSearch(id.text(), id);
        }
        String sought = sought(of);
        List<String> about = named(of, "about", Realm.ENTITY);
        of.ofLength("about", 1, -1);
        List<String> sources = named(of, "sources", Realm.SOURCE);
        Label extent = statements.label(of, "extent");
        of.need("when");
        Dating when = of.dating("when");
        of.need("found");
        int found = of.count("found");
        of.end();
        return id == null || sought == null || when == null
                ? null
                : new Search(id.text(), sought, about, sources, extent, when, found);
    }

    /// A kind of relation or, in its stead, an attribute.
    private @Nullable String sought(Fields of) {
        Written.Text attribute = of.maybeText("attribute", Form.WORD);
        if (attribute != null) {
            return attribute.text();
        }
        RelationKind kind = of.neededOneOf("kind", Vocabularies.RELATIONS);
        return kind == null ? null : kind.word();
    }

    private List<String> named(Fields of, String field, Realm realm) {
        of.need(field);
        List<Written.Text> named = of.texts(field, Form.ID);
        for (Written.Text id : named) {
            ids.name(realm, field, id, List.of());
        }
        return Written.texts(named);
    }
}
