package org.pactmap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.BaseMaps;
import org.pactmap.dataset.Reading;
import org.pactmap.export.Colophon;
import org.pactmap.export.FileFormat;
import org.pactmap.export.Finish;
import org.pactmap.export.Pixels;
import org.pactmap.export.Plate;
import org.pactmap.export.Provenance;
import org.pactmap.layout.Force;
import org.pactmap.layout.ForceLayout;
import org.pactmap.layout.Page;
import org.pactmap.layout.Pins;
import org.pactmap.layout.force.Course;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Typeface;
import org.pactmap.plot.BeforeAfter;
import org.pactmap.plot.ForceMap;
import org.pactmap.plot.Globe;
import org.pactmap.plot.Known;
import org.pactmap.plot.MapPicture;
import org.pactmap.plot.Palette;
import org.pactmap.plot.Version;
import org.pactmap.project.Snapshot;
import org.pactmap.report.Exhibit;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// Makes the files that are asked for, of one dataset. What serves several pictures is made once. Any thread may ask.
final class Studio {

    private final Facts facts;
    private final String checksum;
    private final Page page;
    private final Finish finish;
    private final Known known = Known.of(new Globe(BaseMaps::bundled));
    private final Map<Arranged, Force> arranged = new ConcurrentHashMap<>();

    /// What a layout by forces depends on.
    private record Arranged(String system, int seed, Pins pins) {}

    Studio(Reading.Read read, Page page, Finish finish) {
        this.facts = read.facts();
        this.checksum = read.checksum().hex();
        this.page = page;
        this.finish = finish;
    }

    /// Gets ready what any picture needs, for which there is time while the facts are read.
    static void prepare(FileFormat format, List<Theme> themes, List<Language> languages) {
        if (format == FileFormat.PNG) {
            Pixels.prepare();
        }
        Typeface.bundled();
        languages.forEach(Words::in);
        themes.forEach(Palette::of);
    }

    /// A file with its bytes, to be written.
    record Made(Path file, byte[] bytes) {}

    /// All files of an order.
    List<Made> make(Order order) {
        var plates = new ArrayList<Plate>();
        for (Shot shot : order.shots()) {
            plates.add(plate(shot, order.format() == FileFormat.PPTX));
        }
        Colophon colophon = Exhibit.colophon(facts, plates.getFirst().picture());
        return order.formats().stream()
                .map(format -> new Made(order.file(format), finish.bytes(format, plates, colophon))).toList();
    }

    private Plate plate(Shot shot, boolean spoken) {
        Exhibit exhibit = Exhibit.of(facts, shot.scenario(), shot.view());
        Picture after = picture(exhibit, shot);
        Picture picture = shot.beside()
                ? BeforeAfter.beside(picture(Exhibit.of(facts, Optional.empty(), shot.before().view()), shot.before()),
                        after, exhibit.network(), shot.view())
                : after;
        var shown = new Snapshot(shot.view(), shot.scenario(), shot.pins().spots());
        return exhibit.plate(picture, new Provenance(checksum, shown.viewText(), shown.scenarioText(),
                Version.program()), spoken);
    }

    private Picture picture(Exhibit exhibit, Shot shot) {
        return MapPicture.sifted(exhibit.network(), exhibit.findings(), shot.view(), page, known.with(force(shot)))
                .picture();
    }

    private Optional<Force> force(Shot shot) {
        if (shot.view().layout() != Layout.FORCE) {
            return Optional.empty();
        }
        var asked = new Arranged(shot.view().system(), shot.view().seed(), shot.pins());
        return Optional.of(arranged.computeIfAbsent(asked, one -> ForceLayout.of(
                ForceMap.wishes(facts, one.system(), page), one.pins(), one.seed(), new Course()).orElseThrow()));
    }
}
