package org.pactmap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.picture.Spot;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;
import org.pactmap.project.SavedView;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.view.Camera;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;

/// A project of three saved views, as a user has one: of two days, in two layouts, and one under a scenario.
final class Views {

    private static final Facts FACTS = Opening.facts();
    private static final View OPENING = View.of(FACTS.header(), Theme.LIGHT, Language.ENGLISH);

    static final Scenario WHAT_IF = Scenario.of("ramstein", Label.of("Ramstein coordinates"),
            Supposition.coordinates("udcg", FACTS.header().system(), "execution"));

    static final View ARTICLE = OPENING.from(new Camera(new Spot(100, 50), 2));
    static final View LATER = OPENING.on(LocalDate.of(2025, 2, 1)).in(Layout.MATRIX);
    static final View SUPPOSED = OPENING.supposing(Optional.of(WHAT_IF.id()));

    private Views() {}

    static Path file(Path folder) throws IOException {
        Project project = Project.EMPTY.with(WHAT_IF)
                .with(new SavedView("article", Label.of("The article"), ARTICLE))
                .with(new SavedView("later", Label.of("Later"), LATER))
                .with(new SavedView("what-if", Label.of("What if"), SUPPOSED));
        return Files.write(folder.resolve("views.pactmap"), ProjectFile.bytes(project));
    }
}
