package org.pactmap.json;

import java.util.regex.Pattern;

/// The ways in which texts have to be written.
///
/// - **Source.** Patterns and lengths are those of `data/schema/dataset.schema.json`. Only dates are looser here,
///   so that a day that does not exist is told from what is no date at all.
public enum Form {
    ID("form.id", "[a-z0-9]+(-[a-z0-9]+)*", 80),
    /// What starts with `supposed:` or `gap:` is no fact.
    RELATION_ID("form.relation-id", "(?!supposed:|gap:)[a-z0-9]([a-z0-9:-]*[a-z0-9])?", 200),
    /// The id of a body that a scenario supposes.
    SUPPOSED_ID("form.supposed-id", "supposed:[a-z0-9]+(-[a-z0-9]+)*", 80),
    /// The id of an entity, of facts or supposed.
    THING("form.thing", "(supposed:)?[a-z0-9]+(-[a-z0-9]+)*", 80),
    WORD("form.word", "[a-z0-9]+(-[a-z0-9]+)*", 60),
    PHRASE("form.phrase", "\\S([^\\r\\n]*\\S)?", 500),
    LOCATOR("form.phrase", "\\S([^\\r\\n]*\\S)?", 60),
    QUOTE("form.phrase", "\\S([^\\r\\n]*\\S)?", 400),
    EDITION("form.edition", "[0-9A-Za-z]+([.-][0-9A-Za-z]+)*", 40),
    ADDRESS("form.address", "https?://\\S+", 500),
    /// A checksum.
    SHA256("form.sha256", "[0-9a-f]{64}", 64),
    COLOUR("form.colour", "#[0-9A-Fa-f]{6}", 7),
    DAY("form.day", "\\d{4}-\\d{2}-\\d{2}", 10),
    /// A day, a month, a year, or two days as bounds, one of which may be `..`.
    DATE("form.date", "\\d{4}(-\\d{2}(-\\d{2})?)?|<day>/(<day>|\\.\\.)|\\.\\./<day>", 21);

    private final String key;
    private final Pattern pattern;
    private final int most;

    Form(String key, String pattern, int most) {
        this.key = key;
        this.pattern = Pattern.compile(pattern.replace("<day>", "\\d{4}-\\d{2}-\\d{2}"));
        this.most = most;
    }

    public boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= most && isWritten(text);
    }

    /// What nearly all texts of a file are is asked without a pattern, which takes thrice as long in a program that
    /// has just started.
    private boolean isWritten(String text) {
        return switch (this) {
            case ID, WORD -> isHyphenated(text);
            case PHRASE, LOCATOR, QUOTE -> isPhrase(text);
            case RELATION_ID, SUPPOSED_ID, THING, EDITION, ADDRESS, SHA256, COLOUR, DAY, DATE ->
                pattern.matcher(text).matches();
        };
    }

    private static boolean isHyphenated(String text) {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isWithin = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!isWithin && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    private static boolean isPhrase(String text) {
        return !text.isEmpty() && !isSpace(text.charAt(0)) && !isSpace(text.charAt(text.length() - 1))
                && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /// The key of the sentence that says how it is written; [#most] is filled in.
    public String key() {
        return key;
    }

    public String pattern() {
        return pattern.pattern();
    }

    /// The most characters that it may have.
    public int most() {
        return most;
    }
}
