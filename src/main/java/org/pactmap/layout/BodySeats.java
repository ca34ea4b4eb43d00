package org.pactmap.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.layout.LayersWishes.BodyForm;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// The third layer from the top: the place of the framework, the way of the duct to the track, the seat of the hub, and
/// the bodies.
///
/// @param duct height of the duct, where there is a track
record BodySeats(Box plot, Sizes sizes, double x, double width, Optional<Double> duct) {

    Box framework() {
        return new Box(x, plot.y() + sizes.between(19, 32), width, sizes.between(38, 66));
    }

    double hubRadius() {
        return Math.min(sizes.between(58, 84), plot.height() * 0.128);
    }

    Spot hub() {
        double above = duct.map(y -> y + sizes.between(13, 22) / 2 + sizes.between(8, 20))
                .orElse(framework().bottom() + sizes.between(14, 30));
        return new Spot(x + width / 2, above + hubRadius() * 1.172);
    }

    /// The first form in which all bodies fit below the hub; the last one if none does.
    int form(List<BodyForm> forms) {
        for (int i = 0; i < forms.size() - 1; i++) {
            if (forms.get(i).ids().size() * (forms.get(i).height() + sizes.between(4, 8)) <= plot.bottom() - top()) {
                return i;
            }
        }
        return forms.size() - 1;
    }

    SequencedMap<String, Box> bodies(List<String> ids, double height) {
        SequencedMap<String, Box> boxes = new LinkedHashMap<>();
        double room = plot.bottom() - top();
        double pitch = Math.min(height + sizes.between(12, 26), room / Math.max(1, ids.size()));
        double y = top();
        for (String id : ids) {
            boxes.put(id, new Box(x, y, width, Math.min(height, pitch - sizes.between(1.5, 3))));
            y += pitch;
        }
        return boxes;
    }

    /// Where the first body begins: between it and the hub there is room for a tie of which a source is not sure.
    private double top() {
        return hub().y() + hubRadius() * 1.172 + sizes.between(26, 46);
    }
}
