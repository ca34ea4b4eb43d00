package org.pactmap.workspace;

import java.util.Optional;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.view.Theme;
import org.pactmap.words.Language;

/// Workspaces as tests need them: the facts that come with the program, just opened.
public final class Opening {

    private Opening() {}

    public static Facts facts() {
        return facts("ukraine-security-agreements");
    }

    public static Facts facts(String id) {
        return read(id).facts();
    }

    /// The facts that come with the program first, as they were read.
    public static Reading.Read read() {
        return read("ukraine-security-agreements");
    }

    public static Reading.Read read(String id) {
        return switch (Datasets.bundled(id).orElseThrow()) {
            case Reading.Read read -> read;
            case Reading.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    public static Workspace workspace() {
        return workspace(Language.ENGLISH);
    }

    public static Workspace workspace(Language language) {
        return Workspace.opening(facts(), Theme.LIGHT, language);
    }

    public static Workspace selecting(String what) {
        return selecting(what, Language.ENGLISH);
    }

    public static Workspace selecting(String what, Language language) {
        return new Look.Select(Optional.of(what)).after(workspace(language));
    }
}
