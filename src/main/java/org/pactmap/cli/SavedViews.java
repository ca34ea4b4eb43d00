package org.pactmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Reading;
import org.pactmap.layout.Pins;
import org.pactmap.project.Project;
import org.pactmap.project.SavedView;
import org.pactmap.project.Snapshot;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.Camera;

/// The saved views of `.pactmap` files that a command draws.
final class SavedViews {

    private final Usage usage;
    private final Supplier<List<String>> asked;

    SavedViews(Usage usage) {
        this.usage = usage;
        asked = usage.several("--view", "FILE[#NAME]",
                "draw the saved views of a .pactmap file, or the one of that id or name, with what each supposes; may be there several times");
    }

    boolean none() {
        return asked.get().isEmpty();
    }

    /// The views in the order of the command and of their files, whole and from no camera; or nothing after it was said
    /// on standard error what keeps a file from being used. Where a file was saved over other facts, that is said too.
    ///
    /// @throws Misuse.Wrong if a file has no such view, or these facts can't answer it
    Optional<List<Shot>> of(Reading.Read over) {
        var shots = new ArrayList<Shot>();
        for (String text : asked.get()) {
            InProject in = InProject.of(usage, text);
            Optional<Project> project = in.read(usage);
            if (project.isEmpty()) {
                return Optional.empty();
            }
            for (SavedView saved : meant(in, project.get())) {
                shots.add(shot(in, project.get(), saved, over.facts()));
            }
            in.compare(usage, project.get(), over);
        }
        return Optional.of(shots);
    }

    private List<SavedView> meant(InProject in, Project project) {
        List<SavedView> all = project.views();
        if (all.isEmpty()) {
            throw usage.wrong("cli.view.none", in.file());
        }
        return in.name().map(name -> List.of(project.view(name).orElseThrow(() -> usage.wrong("cli.view.unknown", name,
                in.file(), Misuse.WORDS.list(all.stream().map(SavedView::id).toList()))))).orElse(all);
    }

    private Shot shot(InProject in, Project project, SavedView saved, Facts facts) {
        if (!Snapshot.fits(saved.view(), facts)) {
            throw usage.wrong("cli.view.foreign", saved.id(), in.file(), facts.header().id());
        }
        Optional<Scenario> scenario = saved.view().scenario().map(id -> project.scenario(id)
                .orElseThrow(() -> usage.wrong("cli.view.scenario", saved.id(), in.file(), id)));
        return new Shot(Optional.of(saved.id()), saved.view().from(Camera.FIT), scenario, new Pins(project.pins()));
    }
}
