package org.pactmap.dataset;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.Label;
import org.pactmap.json.Fields;
import org.pactmap.json.Form;
import org.pactmap.json.ShapeProblem;
import org.pactmap.json.Written;

/// Reads what a dataset says of itself.
final class HeaderReader {

    private static final List<String> ANY_KIND = List.of();

    private final Ids ids;
    private final Statements statements;

    HeaderReader(Ids ids, Statements statements) {
        this.ids = ids;
        this.statements = statements;
    }

    Header read(Fields of) {
        var header = new Header(
                of.text("id", Form.ID), of.text("edition", Form.EDITION), statements.label(of, "title"),
                of.day("defaultDay"), of.day("dataUntil"),
                named(of, Realm.ENTITY, "system", List.of("system")), functions(of),
                named(of, Realm.FUNCTION, "defaultFunction", ANY_KIND), centre(of.group("centre")), alliance(of),
                steps(of));
        of.end();
        return header;
    }

    private SequencedMap<String, Label> functions(Fields header) {
        header.need("functions");
        header.ofLength("functions", 1, -1);
        var functions = new LinkedHashMap<String, Label>();
        for (Fields of : header.groups("functions")) {
            Written.Text id = of.neededText("id", Form.ID);
            Label label = statements.label(of, "label");
            of.end();
            if (id != null) {
                ids.give(Realm.FUNCTION, id.text(), id, null);
                functions.putIfAbsent(id.text(), label);
            }
        }
        return functions;
    }

    private String named(Fields of, Realm realm, String field, List<String> kinds) {
        Written.Text id = of.neededText(field, Form.ID);
        if (id == null) {
            return "";
        }
        ids.name(realm, field, id, kinds);
        return id.text();
    }

    private Optional<Header.Centre> centre(@Nullable Fields of) {
        if (of == null) {
            return Optional.empty();
        }
        String id = named(of, Realm.ENTITY, "id", ANY_KIND);
        List<String> colours = Written.texts(of.texts("colours", Form.COLOUR));
        of.ofLength("colours", 0, 2);
        of.end();
        return Optional.of(new Header.Centre(id, colours));
    }

    private Optional<String> alliance(Fields of) {
        Written.Text id = of.maybeText("alliance", Form.ID);
        if (id == null) {
            return Optional.empty();
        }
        ids.name(Realm.ENTITY, "alliance", id, List.of("body"));
        return Optional.of(id.text());
    }

    private List<String> steps(Fields of) {
        Set<String> before = new HashSet<>();
        List<Written.Text> steps = of.texts("steps", Form.ID);
        for (Written.Text step : steps) {
            ids.name(Realm.ENTITY, "steps", step, List.of("step"));
            if (!before.add(step.text())) {
                of.notes().note(new ShapeProblem.ItemTwice(of.notes().at(step), "steps", step.text()));
            }
        }
        return Written.texts(steps);
    }
}
