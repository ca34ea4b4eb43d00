package org.pactmap.desktop.canvas;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.pactmap.export.Pixels;
import org.pactmap.picture.Framing;
import org.pactmap.plot.Globe;
import org.pactmap.plot.Known;
import org.pactmap.view.Camera;
import org.pactmap.workspace.Workspace;

/// A map as [MapPane] will show it, painted before there is a toolkit. It can be made on any thread.
public final class Still {

    private static final int OPAQUE = 0xff000000;

    private final int width;
    private final int height;
    private final int[] pixels;

    private Still(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /// @param width of the room for it, in pixels
    /// @param height of the room for it, in pixels
    public static Still of(Workspace workspace, Globe globe, int width, int height) {
        Projection map = Projection.of(workspace.network(), workspace.findings(), workspace.view(), Known.of(globe),
                width, height);
        Framing framing = map.framing(Camera.FIT);
        return new Still(width, height, Pixels.of(map.picture(), framing));
    }

    /// The pixels as an image of the toolkit.
    public Image image() {
        var image = new WritableImage(width, height);
        int[] opaque = pixels.clone();
        for (int i = 0; i < opaque.length; i++) {
            opaque[i] |= OPAQUE;
        }
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), opaque, 0, width);
        return image;
    }
}
