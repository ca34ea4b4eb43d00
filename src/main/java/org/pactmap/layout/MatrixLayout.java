package org.pactmap.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.pactmap.layout.Matrix.Fold;
import org.pactmap.picture.Box;

/// Lays out a matrix. Headings that find no room side by side stand on two levels; where rows would come to lie too
/// close to be read, those who never sign share the last one, and then the latest with them.
public final class MatrixLayout {

    private final Frame frame;
    private final MatrixWishes wishes;
    private final Sizes sizes;
    private final Box plot;

    private MatrixLayout(Frame frame, MatrixWishes wishes) {
        this.frame = frame;
        this.wishes = wishes;
        this.sizes = frame.sizes();
        this.plot = frame.plot();
    }

    /// @param forms several wishes, the roomiest first: the first whose columns fit is met, else the last
    public static Matrix of(Frame frame, List<MatrixWishes> forms) {
        for (int form = 0; form < forms.size(); form++) {
            var layout = new MatrixLayout(frame, forms.get(form));
            for (boolean staggered : new boolean[]{false, true}) {
                MatrixColumns columns = layout.columns(staggered);
                if (columns.fit() || staggered && form == forms.size() - 1) {
                    return layout.arranged(form, columns);
                }
            }
        }
        throw new IllegalArgumentException("a matrix needs at least one form");
    }

    private MatrixColumns columns(boolean staggered) {
        double left = plot.x() + wishes.label() + sizes.between(8, 20);
        return MatrixColumns.of(wishes, sizes, left, plot.right(), staggered);
    }

    /// How far rows lie apart at most, if that much of the height is taken by what stands above and under them.
    public static double pitch(Frame frame, double taken, int rows) {
        return Math.min(frame.sizes().between(36, 60), (frame.plot().height() - taken) / Math.max(1, rows));
    }

    private Matrix arranged(int form, MatrixColumns columns) {
        double above = wishes.groupHeading() + wishes.heading() * (columns.staggered() ? 2 : 1);
        double top = plot.y() + above;
        int most = (int) Math.floor((plot.bottom() - wishes.foot() - top) / leastPitch());
        int signed = wishes.signed().size();
        int all = signed + wishes.waiting().size();
        int alone = all <= most ? all : Math.min(signed, most - 1);
        List<String> ids = Stream.concat(wishes.signed().stream(), wishes.waiting().stream()).toList();
        int shown = alone + (alone < all ? 1 : 0);
        double pitch = pitch(frame, above + wishes.foot(), shown);
        SequencedMap<String, Double> rows = new LinkedHashMap<>();
        ids.subList(0, alone).forEach(id -> rows.put(id, top + pitch * (rows.size() + 0.5)));
        Optional<Fold> fold = alone == all
                ? Optional.empty()
                : Optional.of(new Fold(ids.subList(alone, all), top + pitch * (alone + 0.5)));
        return new Matrix(frame, form, rows, fold, pitch, new ArrayList<>(columns.placed()), columns.staggered(), top);
    }

    /// The least distance of rows at which names of the least size can be told apart.
    private double leastPitch() {
        return Sizes.LEAST_TYPE * sizes.between(1.16, 1.55);
    }
}
