package org.pactmap.desktop.since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Names;
import org.pactmap.network.Difference;
import org.pactmap.network.Happening;
import org.pactmap.network.HappeningLines;
import org.pactmap.words.Words;
import org.pactmap.workspace.Workspace;

/// The words of the panel, worked out without a toolkit.
///
/// @param heading such as "Since 13 May 2024"
/// @param remark what is said where there is nothing to list; else empty
record Changes(String heading, String remark, List<Section> sections) {

    Changes {
        sections = List.copyOf(sections);
    }

    /// What was added, what ended, or what changed.
    record Section(String heading, List<Row> rows) {}

    /// @param detail all names of what a row stands for, where it stands for many; else empty
    /// @param opens id of the thing that it is about, if the facts know one
    record Row(String when, String said, String detail, Optional<String> opens) {}

    /// None where the day is compared with none.
    static Optional<Changes> of(Workspace workspace) {
        return workspace.view().since().map(since -> of(workspace, since));
    }

    private static Changes of(Workspace workspace, LocalDate since) {
        Words words = workspace.words();
        String heading = words.say("changes", words.day(since));
        Difference difference = Difference.between(workspace.facts(), since, workspace.view().day());
        if (!since.isBefore(workspace.view().day())) {
            return new Changes(heading, words.say("changes.later"), List.of());
        }
        if (difference.isEmpty()) {
            return new Changes(heading, words.say("report.since.none", words.day(since)), List.of());
        }
        var sections = new ArrayList<Section>();
        add("changes.added", difference.added(), workspace, sections);
        add("changes.ended", difference.ended(), workspace, sections);
        add("changes.changed", difference.changed(), workspace, sections);
        return new Changes(heading, "", sections);
    }

    private static void add(String key, List<Happening> happenings, Workspace workspace, List<Section> sections) {
        if (!happenings.isEmpty()) {
            Names names = workspace.names();
            sections.add(new Section(workspace.words().say(key, happenings.size()),
                    HappeningLines.of(happenings, names).stream().map(line -> row(line, names)).toList()));
        }
    }

    private static Row row(HappeningLines.Line line, Names names) {
        return new Row(names.when(line.when()), line.said(), String.join(", ", line.names()), line.about().stream()
                .flatMap(id -> entity(id, names)).findFirst());
    }

    /// The thing itself; of a tie, where it starts or where it ends.
    private static Stream<String> entity(String id, Names names) {
        return names.facts().entity(id).isPresent()
                ? Stream.of(id)
                : names.facts().relation(id).stream()
                        .flatMap(tie -> Stream.concat(tie.from().stream(), tie.to().stream()));
    }
}
