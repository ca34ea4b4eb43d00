package org.pactmap.dataset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.Search;
import org.pactmap.agreement.Source;
import org.pactmap.dataset.RelationReader.Placed;
import org.pactmap.json.Fields;
import org.pactmap.json.FileProblem;
import org.pactmap.json.Notes;
import org.pactmap.json.Shape;
import org.pactmap.json.ShapeProblem;
import org.pactmap.json.Written;

/// Makes facts of a whole file, or notes what keeps it from being facts.
final class FactsReader {

    /// The newest format that is read.
    static final int FORMAT = 1;

    private final Notes problems;
    private final Notes warnings;

    FactsReader(Notes problems, Notes warnings) {
        this.problems = problems;
        this.warnings = warnings;
    }

    /// Null where a problem was noted.
    @Nullable
    Facts read(Written written) {
        if (!(written instanceof Written.Group group)) {
            problems.note(new ShapeProblem.WrongShape(problems.at(written), "", Shape.GROUP, written.shape()));
            return null;
        }
        var file = new Fields(group, problems);
        file.need("format");
        int format = file.count("format");
        if (format != FORMAT && file.any("format") instanceof Written.Number given) {
            problems.note(new FileProblem.UnknownFormat(problems.at(given), format, FORMAT));
        }
        return format > FORMAT ? null : facts(file);
    }

    private @Nullable Facts facts(Fields of) {
        of.ofShape("$schema", Shape.TEXT);
        var ids = new Ids(problems);
        var statements = new Statements(ids, warnings);
        of.need("header");
        Fields said = of.group("header");
        Header header = said == null ? null : new HeaderReader(ids, statements).read(said);
        var reader = new SourceReader(ids, statements);
        List<Source> sources = sources(of, reader);
        List<Entity> entities = entities(of, new EntityReader(ids, statements));
        List<Placed> relations = relations(of, new RelationReader(ids, statements));
        List<Search> searches = searches(of, reader);
        of.end();
        ids.check();
        Circles.note(relations, problems);
        new Times(entities).note(relations, problems, warnings);
        if (header == null || !problems.isEmpty()) {
            return null;
        }
        return new Facts(header, sources, entities, relations.stream().map(Placed::relation).toList(), searches);
    }

    private static List<Source> sources(Fields of, SourceReader reader) {
        of.need("sources");
        var sources = new ArrayList<Source>();
        for (Fields one : of.groups("sources")) {
            Source source = reader.read(one);
            if (source != null) {
                sources.add(source);
            }
        }
        return sources;
    }

    private static List<Entity> entities(Fields of, EntityReader reader) {
        of.need("entities");
        var entities = new ArrayList<Entity>();
        for (Fields one : of.groups("entities")) {
            Entity entity = reader.read(one);
            if (entity != null) {
                entities.add(entity);
            }
        }
        return entities;
    }

    private static List<Placed> relations(Fields of, RelationReader reader) {
        of.need("relations");
        var relations = new ArrayList<Placed>();
        for (Fields one : of.groups("relations")) {
            Placed relation = reader.read(one);
            if (relation != null) {
                relations.add(relation);
            }
        }
        return relations;
    }

    private static List<Search> searches(Fields of, SourceReader reader) {
        var searches = new ArrayList<Search>();
        for (Fields one : of.groups("searched")) {
            Search search = reader.search(one);
            if (search != null) {
                searches.add(search);
            }
        }
        return searches;
    }
}
