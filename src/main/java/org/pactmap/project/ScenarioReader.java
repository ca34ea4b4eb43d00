package org.pactmap.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.RelationKind;
import org.pactmap.json.Fields;
import org.pactmap.json.Form;
import org.pactmap.json.Written;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;

/// Reads scenarios.
final class ScenarioReader {

    /// The most suppositions that one scenario has: more than anyone can look through.
    static final int MOST_SUPPOSITIONS = 500;

    private static final Label UNNAMED = Label.of("");

    private final Keeping keeping;

    ScenarioReader(Keeping keeping) {
        this.keeping = keeping;
    }

    /// Null where even its id is not known.
    @Nullable
    Scenario read(Fields of) {
        Written.Text id = of.neededText("id", Form.ID);
        var paths = new ScenarioPaths(id == null ? "" : id.text());
        Label name = Names.read(of, "name", paths.whole(), keeping);
        Optional<Label> note = Names.maybe(of, "note", paths.whole(), keeping);
        of.need("suppositions");
        of.ofLength("suppositions", 0, MOST_SUPPOSITIONS);
        var suppositions = new ArrayList<Supposition>();
        for (Fields one : of.groups("suppositions")) {
            Supposition supposition = supposition(one, paths);
            if (supposition != null) {
                suppositions.add(supposition);
            }
        }
        keeping.keep(paths.whole(), of);
        return id == null ? null : new Scenario(id.text(), name, note, List.copyOf(suppositions));
    }

    /// Null where it is not known what is supposed, or of what.
    private @Nullable Supposition supposition(Fields of, ScenarioPaths paths) {
        Sort sort = of.neededOneOf("suppose", Sort.ALL);
        if (sort == null) {
            return null;
        }
        Supposition bare = bare(of, sort);
        String at = bare == null ? "" : paths.next(bare);
        Label name = sort == Sort.BODY ? Names.read(of, "name", at, keeping) : UNNAMED;
        LocalDate since = of.maybeDay("since");
        Terms terms = new Terms(Optional.ofNullable(since), Names.maybe(of, "reason", at, keeping));
        keeping.keep(at, of);
        return switch (bare) {
            case null -> null;
            case Supposition.NewBody body -> new Supposition.NewBody(body.id(), name, terms);
            case Supposition.Tie _,Supposition.Reached _,Supposition.Ended _ -> bare.under(terms);
        };
    }

    /// What is supposed, without its name, day and reason.
    private static @Nullable Supposition bare(Fields of, Sort sort) {
        return switch (sort) {
            case BODY -> {
                Written.Text id = of.neededText("id", Form.SUPPOSED_ID);
                yield id == null ? null : new Supposition.NewBody(id.text(), UNNAMED, Terms.NONE);
            }
            case COORDINATES, SERVES, MEMBER, FRAMES -> tie(of, sort.tie().orElseThrow());
            case REACHED -> {
                Written.Text step = of.neededText("step", Form.ID);
                yield step == null ? null : new Supposition.Reached(step.text(), Terms.NONE);
            }
            case ENDED -> {
                Written.Text what = of.neededText("what", Form.RELATION_ID);
                yield what == null ? null : new Supposition.Ended(what.text(), Terms.NONE);
            }
        };
    }

    private static @Nullable Supposition tie(Fields of, RelationKind kind) {
        Written.Text from = of.neededText("from", Form.THING);
        Written.Text to = of.neededText("to", Form.THING);
        boolean coordinates = kind == RelationKind.COORDINATES;
        Written.Text function = coordinates ? of.neededText("function", Form.ID) : null;
        return from == null || to == null || coordinates && function == null
                ? null
                : new Supposition.Tie(kind, from.text(), to.text(),
                        Optional.ofNullable(function).map(Written.Text::text), Terms.NONE);
    }
}
