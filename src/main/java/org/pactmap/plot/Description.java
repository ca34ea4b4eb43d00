package org.pactmap.plot;

import java.util.ArrayList;
import org.pactmap.network.Standing;

/// What a picture shows, in sentences, for who cannot see it.
final class Description {

    private Description() {}

    static String of(Subject subject, String subtitle) {
        var sentences = new ArrayList<String>();
        sentences.add(subtitle);
        if (subject.signed() > 1) {
            for (String gap : new String[]{subject.hubGap(), subject.frameworkGap(), subject.accessionGap()}) {
                String said = subject.sheet().says().get(gap);
                if (said != null) {
                    sentences.add(said);
                }
            }
        }
        sentences.add(subject.words().list(subject.parties().stream()
                .filter(party -> subject.standing(party) == Standing.SIGNED)
                .map(party -> subject.name(party.entity())).toList()));
        return String.join(". ", sentences.stream().filter(text -> !text.isEmpty()).toList()) + ".";
    }
}
