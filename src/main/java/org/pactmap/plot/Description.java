package org.pactmap.plot;

import java.util.ArrayList;
import org.pactmap.gaps.Findings;

/// What a picture shows, in sentences, for who cannot see it.
final class Description {

    private Description() {}

    static String of(Draft draft, String subtitle) {
        var sentences = new ArrayList<String>();
        sentences.add(subtitle);
        Findings findings = draft.findings();
        if (draft.signed() > 1) {
            for (String gap : new String[]{draft.hubGap(), draft.frameworkGap(), draft.accessionGap()}) {
                String said = draft.sheet().says().get(gap);
                if (said != null) {
                    sentences.add(said);
                }
            }
        }
        sentences.add(draft.words().list(findings.signed().stream()
                .flatMap(agreement -> draft.network().provider(agreement).stream()).map(draft::name).toList()));
        return String.join(". ", sentences.stream().filter(text -> !text.isEmpty()).toList()) + ".";
    }
}
