package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Text that is broken into lines. Kerning is off everywhere, so that a line is as wide as its words and spaces
/// together, and each word is measured once.
final class Paragraph {

    /// Half of a point more or less cannot be seen in how even lines are.
    private static final double EVEN_ENOUGH = 1;

    private final List<List<Word>> parts = new ArrayList<>();
    private final double space;

    private record Word(String text, double width) {}

    /// @param width of a word, in points
    Paragraph(String text, ToDoubleFunction<String> width) {
        for (String part : text.split("\\|", -1)) {
            parts.add(Stream.of(part.split(" ", -1)).map(word -> new Word(word, width.applyAsDouble(word))).toList());
        }
        this.space = width.applyAsDouble(" ");
    }

    List<String> lines(double most) {
        var lines = new ArrayList<String>();
        for (List<Word> words : parts) {
            var line = new StringBuilder();
            double used = 0;
            for (Word word : words) {
                if (!line.isEmpty() && used + space + word.width() > most) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                used += word.width() + (line.isEmpty() ? 0 : space);
                line.append(line.isEmpty() ? "" : " ").append(word.text());
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /// As many lines as [#lines] has, in the least width that keeps to that number.
    List<String> evenLines(double most) {
        List<String> lines = lines(most);
        if (lines.size() < 2) {
            return lines;
        }
        double least = parts.stream().flatMap(List::stream).mapToDouble(Word::width).max().orElse(0);
        double enough = most;
        while (enough - least > EVEN_ENOUGH) {
            double middle = (least + enough) / 2;
            boolean fits = lines(middle).size() <= lines.size();
            least = fits ? least : middle;
            enough = fits ? middle : enough;
        }
        return lines(enough);
    }
}
