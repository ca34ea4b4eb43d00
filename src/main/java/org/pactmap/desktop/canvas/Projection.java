package org.pactmap.desktop.canvas;

import java.util.Optional;
import org.pactmap.gaps.Findings;
import org.pactmap.layout.Page;
import org.pactmap.network.Network;
import org.pactmap.picture.Box;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Places;
import org.pactmap.picture.Spot;
import org.pactmap.plot.Counts;
import org.pactmap.plot.Known;
import org.pactmap.plot.MapPicture;
import org.pactmap.plot.Sifted;
import org.pactmap.view.Camera;
import org.pactmap.view.View;

/// The map laid out for the room that there is, and where each thing of it lies.
///
/// A map needs a page of a certain size at least; in less room, the page is that large and is shown smaller.
///
/// @param counts how many things of it pass the filter
/// @param fit pixels per point at which the whole page fills the room
/// @param width of the room, in pixels
/// @param height of the room, in pixels
record Projection(Picture picture, Counts counts, Places places, double fit, int width, int height) {

    static Projection of(Network network, Findings findings, View view, Known known, int width, int height) {
        Sifted sifted = MapPicture.sifted(network, findings, view, page(width, height), known);
        Picture picture = sifted.picture();
        return new Projection(picture, sifted.counts(), new Places(picture), 1 / larger(width, height), width, height);
    }

    /// The page for a room.
    static Page page(int width, int height) {
        double larger = larger(width, height);
        return new Page(Math.max(Page.LEAST_WIDTH, width * larger), Math.max(Page.LEAST_HEIGHT, height * larger));
    }

    private static double larger(int width, int height) {
        return Math.max(1, Math.max(Page.LEAST_WIDTH / width, Page.LEAST_HEIGHT / height));
    }

    Framing framing(Camera camera) {
        return new Framing(camera.corner(), fit * camera.zoom(), width, height);
    }

    /// Where a thing lies in the room, in pixels, if the map has it.
    Optional<Box> place(String id, Camera camera) {
        Framing framing = framing(camera);
        return places.box(id).map(box -> new Box((box.x() - framing.corner().x()) * framing.scale(),
                (box.y() - framing.corner().y()) * framing.scale(), box.width() * framing.scale(),
                box.height() * framing.scale()));
    }

    Spot middle(Camera camera) {
        return framing(camera).under(width / 2.0, height / 2.0);
    }

    /// The camera moved so little that the middle of what it sees is on the page.
    Camera kept(Camera camera) {
        Spot middle = middle(camera);
        double dx = Math.clamp(middle.x(), 0, picture.width()) - middle.x();
        double dy = Math.clamp(middle.y(), 0, picture.height()) - middle.y();
        return new Camera(camera.corner().plus(dx, dy), camera.zoom());
    }
}
