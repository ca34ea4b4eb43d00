package org.pactmap.desktop.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.pactmap.desktop.canvas.Seen;
import org.pactmap.export.Extent;
import org.pactmap.export.FileFormat;
import org.pactmap.export.Plate;
import org.pactmap.export.PngFile;
import org.pactmap.export.PngOptions;
import org.pactmap.export.Provenance;
import org.pactmap.layout.Captions;
import org.pactmap.layout.Force;
import org.pactmap.layout.ForceLayout;
import org.pactmap.layout.Page;
import org.pactmap.layout.Pins;
import org.pactmap.layout.force.Course;
import org.pactmap.picture.Box;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Places;
import org.pactmap.plot.ForceMap;
import org.pactmap.plot.Globe;
import org.pactmap.plot.Known;
import org.pactmap.plot.MapPicture;
import org.pactmap.plot.Version;
import org.pactmap.project.Snapshot;
import org.pactmap.report.Exhibit;
import org.pactmap.view.Camera;
import org.pactmap.view.Layout;
import org.pactmap.view.View;
import org.pactmap.workspace.Ties;
import org.pactmap.workspace.Whence;
import org.pactmap.workspace.Workspace;

/// Makes pictures of what a window shows, as they are wished for. Any thread may ask it.
///
/// @param seen what is on the screen
/// @param density the screen's own pixels for each of the window's
record Composer(Workspace workspace, Seen seen, double density, Globe globe) {

    /// Left free around what is selected, in points.
    private static final double AROUND = 28;

    /// The picture, or nothing where it was told to stop.
    Optional<Picture> picture(Wish wish, Course course) {
        return switch (wish.part()) {
            case WHOLE -> whole(wish, course);
            case SEEN, SELECTED -> Optional.of(seen.picture().part(box(wish.part())));
        };
    }

    /// How many pixels the picture takes as a PNG, or that these are too many.
    Extent extent(Wish wish) {
        Page page = page(wish);
        return switch (wish.part()) {
            case WHOLE -> Extent.of(page.width(), page.height(), wish.scale());
            case SEEN, SELECTED -> {
                Box box = box(wish.part());
                yield Extent.of(box.width(), box.height(), pixels(wish));
            }
        };
    }

    /// Whether there is something selected that the picture has.
    boolean selects() {
        return workspace.view().selected().flatMap(new Places(seen.picture())::box).isPresent();
    }

    /// The bytes of a file.
    byte[] bytes(Wish wish, FileFormat format, Picture picture) {
        var exhibit = new Exhibit(workspace.network(), workspace.findings(), workspace.view());
        Plate plate = exhibit.plate(picture, provenance(), format == FileFormat.PPTX);
        return wish.finish(pixels(wish)).bytes(format, List.of(plate),
                Exhibit.colophon(workspace.facts(), picture));
    }

    /// A PNG of exactly what is seen.
    byte[] seenPng() {
        return PngFile.of(Plate.of(seen.picture()).from(provenance()), seen.framing(), PngOptions.PLAIN);
    }

    /// Whence a picture of what is seen comes.
    Provenance provenance() {
        var shown = new Snapshot(workspace.view(), workspace.network().scenario(), workspace.project().pins());
        return new Provenance(workspace.desk().facts().map(Whence::checksum).map(sum -> sum.hex()).orElse(""),
                shown.viewText(), shown.scenarioText(), Version.program());
    }

    private double pixels(Wish wish) {
        return wish.part() == Part.WHOLE ? wish.scale() : wish.scale() * seen.framing().scale() / density;
    }

    private Page page(Wish wish) {
        return wish.preset().map(preset -> new Page(preset.width(), preset.height(), wish.captions()))
                .orElseGet(() -> new Page(seen.picture().width(), seen.picture().height(), wish.captions()));
    }

    private Optional<Picture> whole(Wish wish, Course course) {
        if (wish.preset().isEmpty() && wish.captions().equals(Captions.ALL)) {
            return Optional.of(seen.picture());
        }
        View view = workspace.view().from(Camera.FIT).selecting(Optional.empty());
        Page page = page(wish);
        Optional<Force> force = view.layout() == Layout.FORCE ? force(view, page, course) : Optional.empty();
        return course.stopped()
                ? Optional.empty()
                : Optional.of(MapPicture.sifted(workspace.network(), workspace.findings(), view, page,
                        Known.of(globe).with(force)).picture());
    }

    private Optional<Force> force(View view, Page page, Course course) {
        return ForceLayout.of(ForceMap.wishes(workspace.facts(), view.system(), page),
                new Pins(workspace.project().pins()), view.seed(), course);
    }

    private Box box(Part part) {
        Framing framing = seen.framing();
        Box view = within(new Box(framing.corner().x(), framing.corner().y(), framing.width() / framing.scale(),
                framing.height() / framing.scale()));
        return part == Part.SELECTED ? selected().orElse(view) : view;
    }

    /// Around what is selected and all that it is tied to.
    private Optional<Box> selected() {
        return workspace.view().selected().flatMap(id -> {
            var places = new Places(seen.picture());
            SequencedSet<String> ids = new LinkedHashSet<>(Ties.of(workspace, id));
            ids.addFirst(id);
            return ids.stream().flatMap(one -> places.box(one).stream()).reduce(Composer::both)
                    .map(box -> within(box.grown(AROUND)));
        });
    }

    private static Box both(Box one, Box other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Box(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }

    /// What of a box is on the page.
    private Box within(Box box) {
        double left = Math.clamp(box.x(), 0, seen.picture().width() - 1);
        double top = Math.clamp(box.y(), 0, seen.picture().height() - 1);
        return new Box(left, top, Math.clamp(box.right(), left + 1, seen.picture().width()) - left,
                Math.clamp(box.bottom(), top + 1, seen.picture().height()) - top);
    }
}
