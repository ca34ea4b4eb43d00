package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Text that is broken into lines. Kerning is off everywhere, so that a line is as wide as its words and spaces
/// together, and each word is measured once.
final class Paragraph {

    /// Half of a point more or less cannot be seen in how even lines are.
    private static final double EVEN_ENOUGH = 1;

    private final List<List<String>> parts = new ArrayList<>();
    private final ToDoubleFunction<String> width;
    private final double space;

    /// @param width of a word, in points
    Paragraph(String text, ToDoubleFunction<String> width) {
        for (String part : text.split("\\|", -1)) {
            parts.add(List.of(part.split(" ", -1)));
        }
        this.width = width;
        this.space = width.applyAsDouble(" ");
    }

    List<String> lines(double most) {
        var lines = new ArrayList<String>();
        for (List<String> words : parts) {
            var line = new StringBuilder();
            double used = 0;
            for (String word : words) {
                double wide = width.applyAsDouble(word);
                if (!line.isEmpty() && used + space + wide > most) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                used += wide + (line.isEmpty() ? 0 : space);
                line.append(line.isEmpty() ? "" : " ").append(word);
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
        double least = parts.stream().flatMap(List::stream).mapToDouble(width).max().orElse(0);
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
