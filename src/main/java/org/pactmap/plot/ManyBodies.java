package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity;
import org.pactmap.gaps.HubGap;
import org.pactmap.picture.Spot;
import org.pactmap.words.Words;

/// Many bodies that each coordinate some of the agreements, counted in one capsule: to name a few of them would say
/// that these matter more.
record ManyBodies(Subject subject, List<Entity> bodies) {

    void draw(CapsuleMarks capsules, Spot middle, double most) {
        capsules.draw(subject.hubGap(), titles(), seconds(), middle, most);
    }

    private List<String> titles() {
        Words words = subject.words();
        String counted = words.count("bodies." + form(), bodies.size());
        return isOneEach()
                ? List.of(words.say("bodies.one-each", counted), counted)
                : List.of(words.say("bodies.for", counted, covered()), counted);
    }

    /// What they coordinate, and the most that one of them does.
    private List<String> seconds() {
        Words words = subject.words();
        String best = words.say("bodies.best",
                subject.of(coordinators().stream().mapToInt(one -> one.agreements().size()).max().orElse(0)));
        String covered = words.say("bodies.covered", subject.of(covered()));
        return List.of(covered + " · " + best, best);
    }

    private boolean isOneEach() {
        List<HubGap.Coordinator> coordinators = coordinators();
        return coordinators.size() == bodies.size() && covered() == bodies.size()
                && coordinators.stream().allMatch(one -> one.agreements().size() == 1);
    }

    /// What each of them coordinates. One that sits in the seat of the hub is none of them.
    private List<HubGap.Coordinator> coordinators() {
        List<String> ids = bodies.stream().map(Entity::id).toList();
        return subject.findings().hub().coordinators().stream().filter(one -> ids.contains(one.body())).toList();
    }

    private int covered() {
        return (int) coordinators().stream().flatMap(one -> one.agreements().stream()).distinct().count();
    }

    /// What kind of body all of them are, if it is one that the program has a word for.
    private String form() {
        List<Optional<String>> forms = bodies.stream().map(body -> body.code("form")).distinct().toList();
        Words words = subject.words();
        return forms.size() == 1
                ? forms.getFirst().filter(form -> words.knows("bodies." + form + ".one")).orElse("any")
                : "any";
    }
}
