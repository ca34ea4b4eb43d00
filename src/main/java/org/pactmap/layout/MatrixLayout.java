package org.pactmap.layout;

import java.util.ArrayList;
import java.util.List;
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
        return Math.min(Rows.most(frame.sizes()), (frame.plot().height() - taken) / Math.max(1, rows));
    }

    private Matrix arranged(int form, MatrixColumns columns) {
        double above = wishes.groupHeading() + wishes.heading() * (columns.staggered() ? 2 : 1);
        double top = plot.y() + above;
        Rows fitting = Rows.of(wishes.signed(), wishes.waiting(), plot.bottom() - wishes.foot() - top,
                Rows.least(sizes), Rows.most(sizes));
        return new Matrix(frame, form, fitting.heights(top), fitting.fold(top), fitting.pitch(),
                new ArrayList<>(columns.placed()), columns.staggered(), top);
    }
}
