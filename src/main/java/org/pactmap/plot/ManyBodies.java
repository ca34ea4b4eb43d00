package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity;
import org.pactmap.gaps.HubGap;
import org.pactmap.layout.Briefing;
import org.pactmap.picture.Spot;
import org.pactmap.words.Words;

/// Many bodies that each coordinate some of the agreements, counted in one capsule: to name a few of them would say
/// that these matter more.
record ManyBodies(Draft draft, List<Entity> bodies) {

    void draw(CapsuleMarks capsules, double most) {
        Briefing briefing = draft.briefing();
        capsules.draw(draft.hubGap(), titles(), seconds(), new Spot(briefing.hub().x(),
                briefing.capsuleY().getFirst()), most);
    }

    private List<String> titles() {
        Words words = draft.words();
        String counted = words.count("bodies." + form(), bodies.size());
        return isOneEach()
                ? List.of(words.say("bodies.one-each", counted), counted)
                : List.of(words.say("bodies.for", counted, draft.findings().hub().covered().size()), counted);
    }

    /// What they coordinate, and the most that one of them does.
    private List<String> seconds() {
        Words words = draft.words();
        HubGap hub = draft.findings().hub();
        String best = words.say("bodies.best", draft.of(hub.best()));
        String covered = words.say("bodies.covered", draft.of(hub.covered().size()));
        return List.of(covered + " · " + best, best);
    }

    private boolean isOneEach() {
        List<HubGap.Coordinator> coordinators = draft.findings().hub().coordinators();
        return coordinators.size() == bodies.size() && draft.findings().hub().covered().size() == bodies.size()
                && coordinators.stream().allMatch(one -> one.agreements().size() == 1);
    }

    /// What kind of body all of them are, if it is one that the program has a word for.
    private String form() {
        List<Optional<String>> forms = bodies.stream().map(body -> body.code("form")).distinct().toList();
        Words words = draft.words();
        return forms.size() == 1
                ? forms.getFirst().filter(form -> words.knows("bodies." + form + ".one")).orElse("any")
                : "any";
    }
}
