package org.pactmap.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.util.List;

/// What a file says of whence it comes. Whoever made the file: an answer, never an exception.
public sealed interface Origin {

    /// The most bytes of a file that are looked at.
    int MOST_BYTES = 256 << 20;

    /// A picture of ours.
    record Known(Provenance provenance) implements Origin {}

    /// A file that does not say it, and why.
    record Unknown(Reason reason) implements Origin {}

    /// Why a file does not say whence it comes.
    enum Reason {
        TOO_LARGE("too-large"),
        NO_PICTURE("no-picture"),
        BROKEN("broken"),
        SILENT("silent"),
        /// It says so in a way in which this program never does.
        FORGED("forged");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /// The key of the sentence that says what is the matter and what to do.
        public String key() {
            return "origin." + word;
        }
    }

    /// Reads what a PNG or an SVG says. Nothing in it is run, and nothing outside of it is read.
    static Origin of(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Unknown(Reason.TOO_LARGE);
        }
        if (!PngTexts.isPng(file)) {
            return ProvenanceXml.inSvg(new InputStreamReader(new ByteArrayInputStream(file), UTF_8));
        }
        try {
            List<String> texts = PngTexts.of(file, ProvenanceXml.KEYWORD);
            return switch (texts.size()) {
                case 0 -> new Unknown(Reason.SILENT);
                case 1 -> ProvenanceXml.alone(new StringReader(texts.getFirst()));
                default -> new Unknown(Reason.FORGED);
            };
        } catch (PngTexts.Broken _) {
            return new Unknown(Reason.BROKEN);
        }
    }
}
