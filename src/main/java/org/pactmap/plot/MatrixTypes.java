package org.pactmap.plot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pactmap.layout.Matrix;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Weight;

/// How the texts of a matrix are set, and how high they stand.
///
/// @param pitch from one row to the next, in points
record MatrixTypes(Sheet sheet, Sizes sizes, double pitch) {

    private static final int HEADING_LINES = 2;

    Sheet.Type group() {
        return Sheet.Type.of(Weight.BOLD, sizes.between(11, 13.5), Role.INK).spaced(sizes.between(0.6, 1.1));
    }

    Sheet.Type heading() {
        return Sheet.Type.of(Weight.SEMIBOLD, sizes.between(11, 14), Role.MUTED);
    }

    Sheet.Type count(Role role) {
        return Sheet.Type.of(Weight.BOLD, sizes.between(12, 18), role);
    }

    Sheet.Type line() {
        return Sheet.Type.of(Weight.REGULAR, sizes.between(11, 13), Role.MUTED);
    }

    Sheet.Type name(boolean signed) {
        return Sheet.Type.of(signed ? Weight.SEMIBOLD : Weight.REGULAR, Matrix.nameSize(pitch, sizes),
                signed ? Role.INK : Role.MUTED);
    }

    Sheet.Type day() {
        return Sheet.Type.of(Weight.REGULAR, Math.max(Sizes.LEAST_TYPE, name(true).size() * 0.8), Role.MUTED);
    }

    Sheet.Type text() {
        return Sheet.Type.of(Weight.REGULAR, Math.min(name(true).size(), sizes.between(11, 15)), Role.INK);
    }

    double headingPitch() {
        return heading().size() * 1.2;
    }

    double headingHeight() {
        return HEADING_LINES * headingPitch() + sizes.between(3, 6);
    }

    double groupHeight() {
        return group().size() + sizes.between(7, 12);
    }

    double linePitch() {
        return line().size() * 1.3;
    }

    /// @param lines how many stand under a count
    double footHeight(int lines) {
        return sizes.between(7, 10) + count(Role.INK).size() + lines * linePitch() + sizes.between(2, 6);
    }

    /// A heading on as many lines as it may have, in the least width.
    List<String> lines(String heading) {
        List<String> words = List.of(heading.split(" ", -1));
        List<List<String>> breaks = IntStream.rangeClosed(1, words.size())
                .mapToObj(at -> at == words.size()
                        ? List.of(heading)
                        : List.of(String.join(" ", words.subList(0, at)),
                                String.join(" ", words.subList(at, words.size()))))
                .toList();
        return breaks.stream().min(Comparator.comparingDouble(this::width)).orElse(List.of(heading));
    }

    double width(List<String> lines) {
        return lines.stream().mapToDouble(line -> sheet.width(line, heading())).max().orElse(0);
    }
}
