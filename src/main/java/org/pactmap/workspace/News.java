package org.pactmap.workspace;

import java.nio.file.Path;
import java.util.List;
import org.pactmap.json.Problem;

/// Something that a window has to tell, until it is dismissed.
public sealed interface News {

    /// A file was not opened; what was shown before is still shown.
    ///
    /// @param file its name without folders
    record Refused(String file, List<Problem> problems) implements News {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// A project was saved over another edition of the facts than it is now laid over.
    ///
    /// @param file of the project, its name without folders
    /// @param then the edition that it was saved over, as it called itself
    record OtherEdition(String file, String then, String now) implements News {}

    /// The facts that a project was saved over were not found; it is laid over those that are shown.
    ///
    /// @param file of the project, its name without folders
    /// @param facts what was not found: a file, or an id
    record OtherFacts(String file, String facts) implements News {}

    /// What was looked at when a project was saved is not shown as it was.
    ///
    /// @param file of the project, its name without folders
    /// @param lost ids of what it names and is not there
    /// @param shown whether the rest of it is shown
    record LostView(String file, List<String> lost, boolean shown) implements News {
        public LostView {
            lost = List.copyOf(lost);
        }
    }

    /// A picture does not show again what it shows.
    ///
    /// @param file its name without folders
    /// @param key of the sentence that says why, with the name filled in
    record NoView(String file, String key) implements News {}

    /// Something was done, or can't be, of which there is nothing more to say.
    record Done(Deed deed) implements News {}

    /// What can be done without a file.
    enum Deed {
        COPIED("copied"),
        /// A footnote was put on the clipboard.
        CITED("cited"),
        PRINTED("printed"),
        NOT_PRINTED("not-printed"),
        NO_PRINTER("no-printer");

        private final String word;

        Deed(String word) {
            this.word = word;
        }

        /// The key of what is told; the key of how it goes on is that and `.more`.
        public String key() {
            return "taken." + word;
        }
    }

    /// The picture was written.
    record Saved(Path file) implements News {}

    /// The project could not be written; it stays as it is in the window.
    ///
    /// @param reason what the system says, as it says it
    record ProjectNotSaved(Path file, Unwritten cause, String reason) implements News {}

    /// Another program has changed the file of the project since it was read; it was not written over.
    record ProjectChanged(Path file) implements News {}

    /// The picture could not be written.
    ///
    /// @param reason what the system says, as it says it
    record NotSaved(Path file, String reason) implements News {}

    /// A table was written.
    record TableSaved(Path file) implements News {}

    /// A table could not be written.
    ///
    /// @param reason what the system says, as it says it
    record TableNotSaved(Path file, String reason) implements News {}
}
