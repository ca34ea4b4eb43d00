package org.pactmap.agreement;

import java.math.BigDecimal;
import org.pactmap.words.Words;

/// What values of attributes say, in words(). What the program has no word for is said as the dataset writes it.
public record Contents(Names names) {

    /// What an attribute is called.
    public String attribute(String key) {
        return known("attribute." + key, key);
    }

    public String of(Value.Content content) {
        return switch (content) {
            case Value.Code(var code) -> known("code." + code, code);
            case Value.Text(var label) -> label.in(names.language());
            case Value.Quantity(var number, var unit) -> amount(number, unit);
        };
    }

    /// What a quantity of many is counted in, such as "years".
    public String unit(String unit) {
        return words().knows("unit." + unit + ".one") ? words().count("unit." + unit, 5, "").strip() : plainly(unit);
    }

    private String amount(BigDecimal number, String unit) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean whole = plain.scale() <= 0;
        String digits = digits(plain, whole);
        String key = "unit." + unit;
        if (words().knows(key)) {
            return words().say(key, digits);
        }
        return words().knows(key + ".other") || words().knows(key + ".many")
                ? words().count(key, whole ? plain.intValue() : 2, digits)
                : digits + " " + plainly(unit);
    }

    /// A number without its unit.
    public String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return digits(plain, plain.scale() <= 0);
    }

    private String digits(BigDecimal plain, boolean whole) {
        return whole
                ? (plain.signum() < 0 ? "−" : "") + grouped(plain.abs().toBigInteger().toString())
                : plain.toPlainString().replace("-", "−").replace(".", words().say("decimal.point"));
    }

    /// Digits in threes, a narrow space between them.
    private static String grouped(String digits) {
        var grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, '\u202f');
        }
        return grouped.toString();
    }

    private String known(String key, String word) {
        return words().knows(key) ? words().say(key) : words().capital(plainly(word));
    }

    private static String plainly(String word) {
        return word.replace('-', ' ');
    }

    private Words words() {
        return names.words();
    }
}
