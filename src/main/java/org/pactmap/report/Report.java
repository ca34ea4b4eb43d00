package org.pactmap.report;

import java.util.List;
import org.pactmap.picture.Picture;

/// All findings of a view, to be handed in: each number with its rule, on what it rests and who says so, the map, and
/// the same in words. What it looks like in a file is up to the file.
///
/// @param title the finding in words
/// @param lead what is looked at: system, day, who backs it
/// @param parameters all that the answers depend on: a name and a value each
/// @param map the picture of the view; its description is the same in words
/// @param language two-letter code
public record Report(String title, String lead, List<Fact> parameters, Picture map, List<Section> sections,
        String language) {

    public Report {
        parameters = List.copyOf(parameters);
        sections = List.copyOf(sections);
    }

    public record Section(String heading, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /// One piece of a section.
    public sealed interface Block {}

    /// Plain sentences.
    public record Paragraph(String text) implements Block {}

    /// A number with what it is of.
    public record Fact(String name, String value) implements Block {}

    /// What a source says, and where.
    ///
    /// @param side such as "for" or "against"
    /// @param note the number of the source in the list of sources; 0 for what no source says
    public record Saying(String side, String words, String where, int note) implements Block {}

    /// @param rows each as long as the columns
    public record Table(List<String> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
