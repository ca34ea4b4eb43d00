package org.pactmap.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.json.Fields;
import org.pactmap.json.Form;
import org.pactmap.json.Vocabulary;
import org.pactmap.json.Written;
import org.pactmap.picture.Spot;
import org.pactmap.view.Camera;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.view.Group;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// Reads views. Theme and language are not in a file: they are those of whoever looks.
final class ViewReader {

    static final Vocabulary<Strength> STRENGTHS = Vocabulary.of(Strength.values(), Strength::word);
    static final Vocabulary<Layout> LAYOUTS = Vocabulary.of(Layout.values(), Layout::word);
    static final Vocabulary<Filter.Manner> MANNERS = Vocabulary.of(Filter.Manner.values(), Filter.Manner::word);
    static final Vocabulary<AgreementStatus> AGREEMENT_STATUSES =
            Vocabulary.of(AgreementStatus.values(), AgreementStatus::word);
    static final Vocabulary<StepStatus> STEP_STATUSES = Vocabulary.of(StepStatus.values(), StepStatus::word);
    static final Vocabulary<Group> GROUPS = Vocabulary.of(Group.values(), Group::word);

    /// The most things of one kind that a filter lists.
    static final int MOST = 500;

    /// How far off a page a camera may be, in points.
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(100_000);

    private final Keeping keeping;

    ViewReader(Keeping keeping) {
        this.keeping = keeping;
    }

    /// Null where even its id or what it shows is not known.
    @Nullable
    SavedView read(Fields of) {
        Written.Text id = of.neededText("id", Form.ID);
        String at = "view/" + (id == null ? "" : id.text());
        var name = Names.read(of, "name", at, keeping);
        of.need("view");
        Fields shown = of.group("view");
        View view = shown == null ? null : view(shown, at);
        keeping.keep(at, of);
        return id == null || view == null ? null : new SavedView(id.text(), name, view);
    }

    /// @param at what its unknown fields stand at
    View view(Fields of, String at) {
        String system = of.text("system", Form.ID);
        String function = of.text("function", Form.ID);
        Strength strength = of.neededOneOf("strength", STRENGTHS);
        LocalDate day = of.day("day");
        LocalDate since = of.maybeDay("since");
        Written.Text scenario = of.maybeText("scenario", Form.ID);
        Written.Text selected = of.maybeText("selected", Form.PHRASE);
        Layout layout = of.neededOneOf("layout", LAYOUTS);
        int seed = of.has("seed") ? of.count("seed") : View.FIRST_SEED;
        List<String> lit = words(of, "lit", LIT);
        Fields filter = of.group("filter");
        Fields camera = of.group("camera");
        View view = new View(system, function, strength == null ? Strength.ASSERTED : strength, day,
                Optional.ofNullable(since), text(scenario), thing(selected, function),
                layout == null ? Layout.BRIEFING : layout, seed,
                filter == null ? Filter.NONE : filter(filter, function, at + "/filter"), lit.contains("ties"),
                lit.contains("shelf"), camera == null ? Camera.FIT : camera(camera, at + "/camera"), Theme.LIGHT,
                Language.ENGLISH);
        keeping.keep(at + "/view", of);
        return view;
    }

    static final Vocabulary<String> LIT = Vocabulary.of(new String[]{"ties", "shelf"}, word -> word);

    private Filter filter(Fields of, String function, String at) {
        SequencedSet<Group> without = new LinkedHashSet<>(words(of, "without", GROUPS));
        of.ofLength("conditions", 0, MOST);
        var conditions = new ArrayList<Condition>();
        for (Fields one : of.groups("conditions")) {
            Condition condition = condition(one);
            keeping.keep(at + "/" + conditions.size(), one);
            if (condition != null) {
                conditions.add(condition);
            }
        }
        of.ofLength("hidden", 0, MOST);
        SequencedSet<String> hidden = new LinkedHashSet<>();
        Written.texts(of.texts("hidden", Form.PHRASE)).forEach(id -> hidden.add(FormerIds.today(id, function)));
        Written.Text around = of.maybeText("around", Form.PHRASE);
        int depth = of.has("depth") ? of.count("depth") : 1;
        Filter.Manner manner = of.oneOf("manner", MANNERS);
        keeping.keep(at, of);
        return new Filter(without, conditions, hidden, thing(around, function).map(id -> new Filter.Focus(id, depth)),
                manner == null ? Filter.Manner.DIM : manner);
    }

    /// What a condition asks, and of what.
    private static @Nullable Condition condition(Fields of) {
        Asking asking = of.neededOneOf("ask", Asking.ALL);
        Written.Text what = of.neededText("of", Form.PHRASE);
        if (asking == null || what == null) {
            return null;
        }
        return switch (asking) {
            case MEMBER_OF -> new Condition.MemberOf(what.text());
            case AGREEMENT_IS -> {
                AgreementStatus status = of.oneOf("of", AGREEMENT_STATUSES);
                yield status == null ? null : new Condition.AgreementIs(status);
            }
            case STEP_IS -> {
                StepStatus status = of.oneOf("of", STEP_STATUSES);
                yield status == null ? null : new Condition.StepIs(status);
            }
            case COORDINATES -> new Condition.Coordinates(what.text());
            case SAID_BY -> new Condition.SaidBy(what.text());
            case ANSWERS -> new Condition.Answers(what.text());
            case ON_WAY -> {
                Written.Text to = of.neededText("to", Form.PHRASE);
                int way = of.has("way") ? of.count("way") : Condition.OnWay.ALL;
                yield to == null ? null : new Condition.OnWay(what.text(), to.text(), way);
            }
            case AT_LEAST -> {
                Strength strength = of.oneOf("of", STRENGTHS);
                yield strength == null ? null : new Condition.AtLeast(strength);
            }
        };
    }

    private Camera camera(Fields of, String at) {
        of.need("x");
        of.need("y");
        of.need("zoom");
        Camera camera = new Camera(new Spot(near(of.amount("x")), near(of.amount("y"))),
                of.amount("zoom").min(FARTHEST).doubleValue());
        keeping.keep(at, of);
        return camera;
    }

    private static double near(BigDecimal amount) {
        return amount.max(FARTHEST.negate()).min(FARTHEST).doubleValue();
    }

    private static Optional<String> text(Written.@Nullable Text written) {
        return Optional.ofNullable(written).map(Written.Text::text);
    }

    private static Optional<String> thing(Written.@Nullable Text written, String function) {
        return text(written).map(id -> FormerIds.today(id, function));
    }

    private static <M> List<M> words(Fields of, String field, Vocabulary<M> vocabulary) {
        of.ofLength(field, 0, MOST);
        return of.words(field, vocabulary);
    }
}
