package org.pactmap.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Sight;

/// What a reader sees and hears of a node.
final class Seen {

    private Seen() {}

    /// A node and all within it, in the order of the children.
    static Stream<Node> within(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Seen::within)
                : Stream.empty());
    }

    static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.getOpacity() == 0) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0;
    }

    /// What a screen reader calls a node; empty where nobody said.
    static String name(Node node) {
        return Stream.of(Optional.ofNullable(node.getAccessibleText()),
                Optional.of(node).filter(Labeled.class::isInstance).map(one -> ((Labeled) one).getText()))
                .flatMap(Optional::stream).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    /// The names within a node that are seen and have no room to be read to their end.
    static List<String> cut(Node node) {
        return within(node).filter(Labeled.class::isInstance).map(Labeled.class::cast).filter(Seen::isSeen)
                .filter(one -> one.lookup(".text") instanceof Text shown && isSeen(shown)
                        && !shown.getText().replace("\n", "").equals(one.getText().replace("\n", "")))
                .map(Labeled::getText).toList();
    }

    /// The colour that lies under a node: the nearest fills of what it stands in, laid over each other.
    static Color ground(Node node) {
        Deque<Color> over = new ArrayDeque<>();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills().reversed()) {
                    Optional<Color> colour = colour(fill.getFill());
                    colour.ifPresent(over::push);
                    if (colour.filter(Color::isOpaque).isPresent()) {
                        return blended(over);
                    }
                }
            }
        }
        over.push(Color.WHITE);
        return blended(over);
    }

    private static Color blended(Deque<Color> over) {
        Color below = over.pop();
        while (!over.isEmpty()) {
            Color above = over.pop();
            below = below.interpolate(Color.color(above.getRed(), above.getGreen(), above.getBlue()),
                    above.getOpacity());
        }
        return below;
    }

    static Optional<Color> colour(Paint paint) {
        return paint instanceof Color colour && colour.getOpacity() > 0 ? Optional.of(colour) : Optional.empty();
    }

    static double contrast(Color one, Color other) {
        return Sight.contrast(ink(one), ink(other));
    }

    private static Ink ink(Color colour) {
        return Ink.of("#%02X%02X%02X".formatted((int) Math.round(255 * colour.getRed()),
                (int) Math.round(255 * colour.getGreen()), (int) Math.round(255 * colour.getBlue())));
    }
}
