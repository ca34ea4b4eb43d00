package org.pactmap.export;

import java.util.Optional;
import org.pactmap.picture.Picture;

/// A picture on its way into a file, and what the file says besides.
///
/// @param notes what a speaker says to it; only slides have a place for it
public record Plate(Picture picture, Optional<Provenance> provenance, String notes) {

    /// A picture, and nothing besides.
    public static Plate of(Picture picture) {
        return new Plate(picture, Optional.empty(), "");
    }

    public Plate from(Provenance whence) {
        return new Plate(picture, Optional.of(whence), notes);
    }

    public Plate saying(String words) {
        return new Plate(picture, provenance, words);
    }
}
