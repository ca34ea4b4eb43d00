package org.pactmap.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactmap.agreement.Facts;
import org.pactmap.view.View;

/// Names files by what is in them: words in braces stand for it, such as `{day}`.
final class Naming {

    /// Stands for `before` or `after` what is supposed.
    private static final String STATE = "{state}";

    /// The words, as help lists them.
    static final List<String> WORDS = List.of("{day}", "{view}", "{lang}", "{theme}", "{layout}", "{dataset}", STATE);

    private static final Pattern WORD = Pattern.compile("\\{\\w*}");

    private final Usage usage;
    private final Path template;
    private final Facts facts;

    /// @throws Misuse.Wrong if a word in braces stands for nothing
    Naming(Usage usage, Path template, Facts facts) {
        this.usage = usage;
        this.template = template;
        this.facts = facts;
        Matcher words = WORD.matcher(template.toString());
        while (words.find()) {
            if (!WORDS.contains(words.group())) {
                throw usage.wrong("cli.names.word", words.group(), Misuse.WORDS.list(WORDS));
            }
        }
    }

    /// Whether the facts alone go into a file of their own.
    static boolean tellsStates(Path template) {
        return template.toString().contains(STATE);
    }

    /// The file for a picture.
    ///
    /// @throws Misuse.Wrong if its name asks for a saved view and there is none
    Path of(Shot shot) {
        String name = template.toString();
        for (var word : meant(shot).entrySet()) {
            name = name.replace(word.getKey(), word.getValue());
        }
        if (name.contains("{view}")) {
            throw usage.wrong("cli.names.view");
        }
        return template.getFileSystem().getPath(name);
    }

    /// What the pictures differ in that no name says.
    List<String> unsaid(List<Shot> shots) {
        var differing = new LinkedHashSet<String>();
        SequencedMap<String, String> first = meant(shots.getFirst());
        for (Shot shot : shots) {
            meant(shot).forEach((word, meaning) -> {
                if (!meaning.equals(first.get(word)) && !template.toString().contains(word)) {
                    differing.add(word);
                }
            });
        }
        return List.copyOf(differing);
    }

    private SequencedMap<String, String> meant(Shot shot) {
        View view = shot.view();
        var meant = new LinkedHashMap<String, String>();
        meant.put("{day}", view.day().toString());
        shot.saved().ifPresent(id -> meant.put("{view}", id));
        meant.put("{lang}", view.language().code());
        meant.put("{theme}", view.theme().word());
        meant.put("{layout}", view.layout().word());
        meant.put("{dataset}", facts.header().id());
        meant.put(STATE, shot.state());
        return meant;
    }
}
