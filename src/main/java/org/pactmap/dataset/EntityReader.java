package org.pactmap.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.About;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.Value;
import org.pactmap.json.Fields;
import org.pactmap.json.Form;
import org.pactmap.json.Place;
import org.pactmap.json.Print;
import org.pactmap.json.ShapeProblem;
import org.pactmap.json.Written;
import org.pactmap.json.Written.Member;

/// Reads entities.
final class EntityReader {

    private final Ids ids;
    private final Statements statements;

    EntityReader(Ids ids, Statements statements) {
        this.ids = ids;
        this.statements = statements;
    }

    /// Null where even its kind is not known.
    @Nullable
    Entity read(Fields of) {
        Written.Text id = of.neededText("id", Form.ID);
        EntityKind kind = of.neededOneOf("kind", Vocabularies.ENTITIES);
        String title = id == null ? "" : id.text();
        if (id != null) {
            ids.give(Realm.ENTITY, title, id, kind);
        }
        Label label = statements.label(of, "label");
        Optional<Label> shortLabel = statements.maybeLabel(of, "short");
        List<String> aliases = Written.texts(of.texts("aliases", Form.PHRASE));
        Span exists = statements.holds(of, title);
        var attributes = attributes(of, title);
        List<Evidence> evidence = statements.evidence(of);
        if (kind == null) {
            return null;
        }
        Entity entity = entity(kind, new About(title, label, shortLabel, aliases, exists, attributes, evidence), of);
        of.end();
        return entity;
    }

    private Entity entity(EntityKind kind, About about, Fields of) {
        return switch (kind) {
            case STATE -> new Entity.State(about);
            case BODY -> new Entity.Body(about);
            case AGREEMENT -> new Entity.Agreement(about, statements.history(of, Vocabularies.AGREEMENT_STATUSES));
            case SYSTEM -> new Entity.AgreementSystem(about);
            case DOCUMENT -> new Entity.Document(about);
            case EVENT -> new Entity.Event(about);
            case STEP -> new Entity.Step(about, statements.history(of, Vocabularies.STEP_STATUSES));
            case RECOMMENDATION -> new Entity.Recommendation(about);
            case PERSON -> new Entity.Person(about);
        };
    }

    private SequencedMap<String, List<Value>> attributes(Fields entity, String title) {
        var attributes = new LinkedHashMap<String, List<Value>>();
        Fields of = entity.group("attributes");
        if (of != null) {
            for (Map.Entry<String, Member> entry : of.written().members().entrySet()) {
                String name = entry.getKey();
                if (!Form.WORD.fits(name)) {
                    Place at = of.notes().at(entry.getValue().line(), entry.getValue().column());
                    of.notes().note(new ShapeProblem.WrongForm(at, "attributes", Print.brief(name), Form.WORD));
                }
                attributes.put(name, statements.values(of, name, title));
                of.ofLength(name, 1, -1);
            }
        }
        return attributes;
    }
}
