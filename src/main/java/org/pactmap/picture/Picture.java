package org.pactmap.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// A page and all that is drawn on it, back to front. The same facts and view give an equal picture.
///
/// @param width of the page, in points
/// @param height of the page, in points
/// @param title one line that says what the picture shows
/// @param description the same in a few sentences, for who cannot see it
/// @param says what each thing that marks are about is, in words, by its id
/// @param language two-letter code of the language of all its words
public record Picture(
        double width,
        double height,
        Ink ground,
        String title,
        String description,
        String language,
        List<Mark> marks,
        SequencedMap<String, String> says) {

    public Picture {
        marks = List.copyOf(marks);
        says = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(says));
    }

    /// The same picture with every mark about something else than what is `kept` faded towards the ground. Marks about
    /// nothing, such as a title, stay as they are.
    ///
    /// @param presence how much of a faded mark's ink stays, from 0 to 1
    public Picture keeping(SequencedSet<String> kept, double presence) {
        List<Mark> some = marks.stream()
                .map(mark -> mark.about().isEmpty() || kept.contains(mark.about())
                        ? mark
                        : mark.faded(ground, presence))
                .toList();
        return new Picture(width, height, ground, title, description, language, some, says);
    }

    /// What of the picture lies in a box, as a page of its own; marks that reach over its edge run off the page.
    public Picture part(Box box) {
        return new Cropping(box).of(this);
    }

    /// The same picture without the marks about anything else than what is `kept`, and without what they say.
    public Picture only(SequencedSet<String> kept) {
        SequencedMap<String, String> told = new LinkedHashMap<>(says);
        told.keySet().retainAll(kept);
        return new Picture(width, height, ground, title, description, language,
                marks.stream().filter(mark -> mark.about().isEmpty() || kept.contains(mark.about())).toList(), told);
    }
}
