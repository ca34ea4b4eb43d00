package org.pactmap.view;

import org.pactmap.picture.Spot;

/// Where the map is looked at from: the spot of the page in the upper left corner, and the magnification.
///
/// @param zoom 1 shows the whole page, 2 a quarter of it; from [#LEAST] to [#MOST]
public record Camera(Spot corner, double zoom) {

    public static final double LEAST = 0.5;
    public static final double MOST = 16;

    /// The whole page.
    public static final Camera FIT = new Camera(new Spot(0, 0), 1);

    public Camera {
        zoom = Math.clamp(zoom, LEAST, MOST);
    }

    /// The camera after a zoom by `factor` that leaves `still` where it is on the screen.
    public Camera zoomed(double factor, Spot still) {
        double next = Math.clamp(zoom * factor, LEAST, MOST);
        double kept = zoom / next;
        return new Camera(new Spot(still.x() - (still.x() - corner.x()) * kept,
                still.y() - (still.y() - corner.y()) * kept), next);
    }

    /// The camera after the page was dragged by so many pixels.
    public Camera dragged(double dx, double dy) {
        return new Camera(corner.plus(-dx / zoom, -dy / zoom), zoom);
    }

    /// Whether it sees the whole page, as [#FIT] does.
    public boolean isFit() {
        return zoom == FIT.zoom && corner.x() == FIT.corner.x() && corner.y() == FIT.corner.y();
    }
}
