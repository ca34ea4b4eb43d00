package org.pactmap.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.pactmap.layout.Page;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Picture;
import org.pactmap.plot.MapPicture;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;

/// What is printed are the marks of the map, as lines and shapes.
class PrintPictureTest {

    private static final Picture MAP = MapPicture.of(Opening.facts(),
            View.of(Opening.facts().header(), Theme.LIGHT, Language.ENGLISH), new Page(1600, 1000));

    /// A sheet of paper that is printed on by nobody.
    private record Sheet(double width, double height) implements Press {
        @Override
        public boolean ask(Window over, boolean wide) {
            return true;
        }

        @Override
        public boolean print(Node page) {
            return true;
        }
    }

    @Test
    void each_mark_is_a_shape_in_its_inks() {
        List<Node> shapes = Shapes.of(MAP).getChildren();

        assertThat(shapes).hasSameSizeAs(MAP.marks()).allMatch(Path.class::isInstance);
        for (int i = 0; i < shapes.size(); i++) {
            Path shape = (Path) shapes.get(i);
            assertThat(Optional.ofNullable((Color) shape.getFill()).map(Color::toString))
                    .isEqualTo(fill(MAP.marks().get(i)));
            assertThat(Optional.ofNullable(shape.getStroke()).map(_ -> shape.getStrokeWidth()))
                    .isEqualTo(edge(MAP.marks().get(i)).map(Pen::width));
            assertThat(shape.getStrokeDashArray())
                    .isEqualTo(edge(MAP.marks().get(i)).map(Pen::dash).orElse(List.of()));
        }
    }

    private static Optional<String> fill(Mark mark) {
        Optional<Ink> fill = switch (mark) {
            case Mark.Disc disc -> disc.fill();
            case Mark.Line _ -> Optional.empty();
            case Mark.Area area -> area.fill();
            case Mark.Words words -> Optional.of(words.ink());
        };
        return fill.map(ink -> Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity()).toString());
    }

    private static Optional<Pen> edge(Mark mark) {
        return switch (mark) {
            case Mark.Disc disc -> disc.edge();
            case Mark.Line line -> Optional.of(line.pen());
            case Mark.Area area -> area.edge();
            case Mark.Words _ -> Optional.empty();
        };
    }

    @Test
    void the_page_is_as_large_as_the_paper_allows() {
        Bounds page = PrintPicture.page(MAP, new Sheet(800, 700)).getBoundsInLocal();
        Bounds marks = ((Group) PrintPicture.page(MAP, new Sheet(1600, 1000))).getBoundsInLocal();

        assertThat(page.getMaxX()).isLessThanOrEqualTo(800).isCloseTo(marks.getMaxX() / 2, within(1.0));
        assertThat(page.getMaxY()).isLessThanOrEqualTo(500).isCloseTo(marks.getMaxY() / 2, within(1.0));
    }
}
