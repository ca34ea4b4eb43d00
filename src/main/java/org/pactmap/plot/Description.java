package org.pactmap.plot;

import java.util.ArrayList;
import org.pactmap.network.Standing;

/// What a picture shows, in sentences, for who cannot see it.
final class Description {

    private Description() {}

    static String of(Draft draft, String subtitle) {
        var sentences = new ArrayList<String>();
        sentences.add(subtitle);
        if (draft.signed() > 1) {
            for (String gap : new String[]{draft.hubGap(), draft.frameworkGap(), draft.accessionGap()}) {
                String said = draft.sheet().says().get(gap);
                if (said != null) {
                    sentences.add(said);
                }
            }
        }
        sentences.add(draft.words().list(draft.parties().stream()
                .filter(party -> draft.standing(party) == Standing.SIGNED)
                .map(party -> draft.name(party.entity())).toList()));
        return String.join(". ", sentences.stream().filter(text -> !text.isEmpty()).toList()) + ".";
    }
}
