package org.pactmap.desktop.recovery;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.json.FileBytes;
import org.pactmap.project.Project;
import org.pactmap.words.Words;

/// A copy that was left behind, in words: of what, how old, and how it differs from the file.
///
/// @param warnings why one would rather not take it; empty where it is the best there is
record Offer(String heading, List<String> lines, List<String> warnings) {

    /// @param now when it is offered
    /// @param zone in which hours are told
    static Offer of(Found found, Instant now, ZoneId zone, Words words) {
        var lines = new ArrayList<String>();
        String age = age(Duration.between(found.copy().at(), now), words);
        String name = found.copy().file().map(FileBytes::name).orElse("");
        lines.add(name.isEmpty()
                ? words.say("recovery.of-nothing", age, time(found.copy().at(), now, zone, words))
                : words.say("recovery.of", name, age, time(found.copy().at(), now, zone, words)));
        Optional<String> written = found.file().map(file -> time(file.written(), now, zone, words));
        Difference difference = Difference.between(found.saved(), found.copy().project());
        written.ifPresentOrElse(time -> lines.addAll(difference.lines(words, time)), () -> {
            String things = difference.things(words, Difference.Counts::more);
            lines.add(things.isEmpty() ? words.say("recovery.nothing") : words.say("recovery.holds", things));
            if (!name.isEmpty()) {
                lines.add(words.say("recovery.file-gone", name));
            }
        });
        return new Offer(words.say("recovery"), List.copyOf(lines), warnings(found, written, words));
    }

    private static List<String> warnings(Found found, Optional<String> written, Words words) {
        var warnings = new ArrayList<String>();
        if (found.isOlder()) {
            warnings.add(words.say("recovery.older", written.orElseThrow()));
        }
        if (found.isEmpty() && !found.saved().holdsSameAs(Project.EMPTY)) {
            warnings.add(words.say("recovery.empty"));
        } else if (found.isMuchSmaller()) {
            warnings.add(words.say("recovery.smaller"));
        }
        return List.copyOf(warnings);
    }

    private static String age(Duration age, Words words) {
        if (age.compareTo(Duration.ofMinutes(1)) < 0) {
            return words.say("age.now");
        }
        if (age.compareTo(Duration.ofHours(1)) < 0) {
            return words.count("age.minutes", (int) age.toMinutes());
        }
        return age.compareTo(Duration.ofDays(1)) < 0
                ? words.count("age.hours", (int) age.toHours())
                : words.count("age.days", (int) age.toDays());
    }

    /// "14:02", with its day where that is not today.
    private static String time(Instant at, Instant now, ZoneId zone, Words words) {
        ZonedDateTime there = at.atZone(zone);
        String hours = there.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        return there.toLocalDate().equals(now.atZone(zone).toLocalDate())
                ? hours
                : words.say("time.on", hours, words.day(there.toLocalDate()));
    }
}
