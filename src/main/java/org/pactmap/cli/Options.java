package org.pactmap.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactmap.agreement.Strength;
import org.pactmap.words.Language;

/// The options that mean the same in several commands.
final class Options {

    private Options() {}

    /// @param purpose what is done with the day, as in `ask about`
    static Supplier<Optional<LocalDate>> day(Usage usage, String purpose) {
        return usage.maybe("--as-of", "DAY", new Wording.Day(),
                "the day to " + purpose + ", such as 2024-05-15; none means the dataset's own");
    }

    /// @param whose the function that is meant where none is named, as in `the dataset's own`
    static Supplier<Optional<String>> function(Usage usage, String whose) {
        return usage.maybe("--function", "ID", text -> text,
                "the function for which a hub is looked for; none means " + whose);
    }

    /// @param purpose what is done with ties that are sure enough, as in `count`
    static Supplier<Strength> strength(Usage usage, String purpose) {
        return usage.option("--strength", "WORD", new Wording.Sure(), Strength.ASSERTED,
                purpose + " ties from this strength on: proposed, planned, uncertain, asserted (default)");
    }

    /// @param what is in the language, as in `answer`
    static Supplier<Language> language(Usage usage, String what) {
        return usage.option("--lang", "CODE", new Wording.Tongue(), Language.ENGLISH,
                "language of the " + what + ": en (default) or uk");
    }

    static Supplier<Boolean> json(Usage usage) {
        return usage.flag("--json", "answer as JSON, for programs");
    }
}
