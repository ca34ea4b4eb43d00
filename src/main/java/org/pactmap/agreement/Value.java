package org.pactmap.agreement;

import java.math.BigDecimal;
import java.util.List;

/// One value of an attribute, with the days on which it holds and who says so.
///
/// Two values that no evidence reconciles both stand in the list of their attribute.
public record Value(Content content, Span holds, Strength strength, List<Evidence> evidence) {

    public Value {
        evidence = List.copyOf(evidence);
    }

    /// What a value says: a code that the program may reason with, words for people, or an amount.
    public sealed interface Content {}

    /// A word from a fixed list, such as `political` or `not-found`.
    public record Code(String code) implements Content {}

    /// Words shown as they are.
    public record Text(Label label) implements Content {}

    /// An amount and its unit, such as 0.25 `percent-of-gdp` or 300000000000 `usd`.
    public record Quantity(BigDecimal number, String unit) implements Content {}
}
