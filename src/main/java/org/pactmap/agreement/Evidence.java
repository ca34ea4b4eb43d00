package org.pactmap.agreement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who says so, where, and in which words.
///
/// @param source the id of a [Source] of the same facts
/// @param locator paragraph or page, such as "¶6"; empty where the source has none
/// @param quote at most [#MOST_WORDS] words of the source in its own language; empty where nothing is quoted
/// @param note what the source says in our words, where a quote would not serve
/// @param bearing whether it speaks for what it is attached to, or against it
public record Evidence(String source, String locator, String quote, Optional<Label> note, Bearing bearing) {

    /// The longest quote, in words, that facts may hold.
    public static final int MOST_WORDS = 25;

    /// Which way a piece of evidence points.
    public enum Bearing {
        SUPPORTS("supports"),
        DISPUTES("disputes");

        private final String word;

        Bearing(String word) {
            this.word = word;
        }

        /// The word that files and outputs use.
        public String word() {
            return word;
        }
    }

    /// Written out, as `equals` is: one put together by Java when it is first asked costs each start 4 ms.
    @Override
    public int hashCode() {
        return 31 * (31 * source.hashCode() + locator.hashCode()) + quote.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence one && source.equals(one.source) && locator.equals(one.locator)
                && quote.equals(one.quote) && note.equals(one.note) && bearing == one.bearing;
    }

    public boolean disputes() {
        return bearing == Bearing.DISPUTES;
    }
}
