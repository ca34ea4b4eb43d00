package org.pactmap.desktop.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/// Takes a number, and shows when what is typed is none. A comma is as good as a point.
final class NumberField extends TextField {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}([.,]\\d{1,6})?");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int DIGITS = 4;

    private final double least;
    private final double most;

    NumberField(double least, double most) {
        this.least = least;
        this.most = most;
        getStyleClass().add("number");
        setPrefColumnCount(DIGITS + 1);
        textProperty().subscribe(() -> pseudoClassStateChanged(WRONG, !isEmptyOrNumber()));
    }

    void show(Optional<Double> number) {
        setText(number.map(one -> BigDecimal.valueOf(one)
                .setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()).orElse(""));
    }

    /// What is typed, where it is a number that is allowed.
    Optional<Double> number() {
        return Optional.of(getText().strip()).filter(text -> NUMBER.matcher(text).matches())
                .map(text -> Double.parseDouble(text.replace(',', '.')))
                .filter(number -> number >= least && number <= most);
    }

    boolean isEmptyOrNumber() {
        return getText().isBlank() || number().isPresent();
    }
}
