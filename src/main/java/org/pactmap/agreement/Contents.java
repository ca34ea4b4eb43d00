package org.pactmap.agreement;

import java.math.BigDecimal;
import org.pactmap.words.Words;

/// What values of attributes say, in words. What the program has no word for is said as the dataset writes it.
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

    private String amount(BigDecimal number, String unit) {
        Words words = names.words();
        BigDecimal plain = number.stripTrailingZeros();
        boolean whole = plain.scale() <= 0;
        String digits = whole
                ? grouped(plain.toBigInteger().toString())
                : plain.toPlainString().replace(".", words.say("decimal.point"));
        String key = "unit." + unit;
        if (words.knows(key)) {
            return words.say(key, digits);
        }
        return words.knows(key + ".other") || words.knows(key + ".many")
                ? words.count(key, whole ? plain.intValue() : 2, digits)
                : digits + " " + plainly(unit);
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
        return names.words().knows(key) ? names.words().say(key) : names.words().capital(plainly(word));
    }

    private static String plainly(String word) {
        return word.replace('-', ' ');
    }
}
