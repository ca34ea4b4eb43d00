package org.pactmap.desktop.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pactmap.desktop.look.Leaflet;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.export.Extent;
import org.pactmap.export.FileFormat;
import org.pactmap.words.Words;

/// Asks over the map what picture is wished for, and shows it meanwhile.
final class ExportPane extends Leaflet {

    private static final double CENTIMETRES = 2.54;

    private final Store store;
    private final SavePicture save;
    private final CopyPicture copy;
    private final Supplier<Optional<Composer>> composers;
    private final WishForm form = new WishForm();
    private final Preview preview;
    private final Label size = wrapped("");
    private Wish last = Wish.FIRST;

    /// @param composers makes pictures of what is on the screen now
    ExportPane(Store store, Errands errands, Supplier<Optional<Composer>> composers, SavePicture save,
            CopyPicture copy) {
        this.store = store;
        this.save = save;
        this.copy = copy;
        this.composers = composers;
        this.preview = new Preview(errands);
        getStyleClass().add("export");
        size.getStyleClass().add("aside");
        size.setId("take-pixels");
        form.onChanged(this::show);
        store.watchSubject(_ -> {
            if (isVisible()) {
                show();
            }
        });
        store.watch(workspace -> workspace.view().language(), _ -> {
            if (isVisible()) {
                open();
            }
        });
    }

    /// Shows itself with what was wished for last.
    void open() {
        composers.get().ifPresent(composer -> {
            Words words = store.workspace().words();
            var parts = new ArrayList<>(List.of(Part.WHOLE, Part.SEEN));
            if (composer.selects()) {
                parts.add(Part.SELECTED);
            }
            Part part = parts.contains(last.part()) ? last.part() : Part.WHOLE;
            form.show(last.of(part), parts, words);
            var side = new VBox(preview, size);
            side.getStyleClass().add("side");
            var content = new HBox(side, form);
            content.getStyleClass().add("content-row");
            ask(words.say("take"), content, List.of(
                    new Answer(words.say("take.save"), ButtonData.OK_DONE, () -> form.wish().ifPresent(this::save)),
                    new Answer(words.say("take.copy"), ButtonData.OTHER, copy::copy),
                    new Answer(words.say("close"), ButtonData.CANCEL_CLOSE, this::putAway)));
            show();
        });
    }

    private void save(Wish wish) {
        putAway();
        save.save(wish);
    }

    private void show() {
        Optional<Wish> wish = form.wish();
        Optional<Composer> composer = composers.get();
        boolean fits = wish.isPresent() && composer.isPresent() && fits(wish.get(), composer.get());
        button(0).setDisable(!fits);
        wish.ifPresent(one -> {
            last = one;
            composer.ifPresent(maker -> preview.show(maker, one));
        });
        size.setText(wish.flatMap(one -> composer.map(maker -> said(one, maker)))
                .orElseGet(() -> store.workspace().words().say("take.number")));
    }

    private static boolean fits(Wish wish, Composer composer) {
        return wish.format() != FileFormat.PNG || composer.extent(wish) instanceof Extent.Fits;
    }

    /// How large it comes out.
    private String said(Wish wish, Composer composer) {
        Words words = store.workspace().words();
        if (wish.format() != FileFormat.PNG) {
            return words.say("take.grows");
        }
        return switch (composer.extent(wish)) {
            case Extent.Fits(var framing) -> wish.dpi()
                    .map(dpi -> words.say("take.pixels.paper", framing.width(), framing.height(),
                            centimetres(framing.width() / dpi), centimetres(framing.height() / dpi)))
                    .orElseGet(() -> words.say("take.pixels", framing.width(), framing.height()));
            case Extent.TooLarge large -> words.say("take.too-large", Math.round(large.width()),
                    Math.round(large.height()), Extent.MOST);
        };
    }

    /// Of inches, to a millimetre.
    private static String centimetres(double inches) {
        return BigDecimal.valueOf(inches * CENTIMETRES).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    protected void putAway() {
        setVisible(false);
    }
}
