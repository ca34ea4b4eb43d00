package org.pactmap.export;

/// Text and numbers as XML files have them.
final class Xml {

    private Xml() {}

    /// `text` for between tags or in quotes; what XML cannot hold at all becomes the sign for a lost character.
    static String text(String text) {
        var safe = new StringBuilder();
        held(text).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    /// `text` for a library that writes XML itself: what XML cannot hold becomes the sign for a lost character.
    static String held(String text) {
        return text.codePoints().map(character -> isAllowed(character) ? character : '\ufffd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// At most two digits after the point, and none that say nothing.
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        String whole = sign + size / 100;
        long rest = size % 100;
        if (rest == 0) {
            return whole;
        }
        return whole + "." + rest / 10 + (rest % 10 == 0 ? "" : rest % 10);
    }

    private static boolean isAllowed(int character) {
        return character == '\t' || character == '\n' || character == '\r'
                || character >= 0x20 && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character < 0xfffe
                || character > 0xffff;
    }
}
