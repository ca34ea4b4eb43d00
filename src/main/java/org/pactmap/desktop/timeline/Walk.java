package org.pactmap.desktop.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Facts;
import org.pactmap.desktop.store.Store;
import org.pactmap.plot.Timeline;
import org.pactmap.words.Language;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// Goes from day to day.
final class Walk {

    private final Store store;
    private @Nullable Timeline timeline;
    private @Nullable Subject subject;

    /// What a timeline is made from.
    private record Subject(Facts facts, String system, Language language) {}

    Walk(Store store) {
        this.store = store;
    }

    /// The timeline of the facts that are shown.
    Timeline timeline() {
        Workspace workspace = store.workspace();
        var next = new Subject(workspace.facts(), workspace.view().system(), workspace.view().language());
        Timeline known = timeline;
        if (known == null || subject == null || subject.facts() != next.facts() || !subject.equals(next)) {
            known = Timeline.of(next.facts(), next.system(), next.language());
            timeline = known;
            subject = next;
        }
        return known;
    }

    LocalDate day() {
        return store.workspace().view().day();
    }

    /// The last day that the facts speak of.
    LocalDate dataUntil() {
        return store.workspace().facts().header().dataUntil();
    }

    void go(LocalDate day) {
        if (!day.equals(day())) {
            store.apply(new Look.GoTo(day));
        }
    }

    /// So many days on, or back, as far as the timeline goes.
    void by(long days) {
        LocalDate next = day().plusDays(days);
        LocalDate first = timeline().first();
        LocalDate last = timeline().last();
        go(next.isBefore(first) ? first : next.isAfter(last) ? last : next);
    }

    void first() {
        go(timeline().first());
    }

    void last() {
        go(dataUntil());
    }

    /// The next day on which the map changes.
    void next() {
        timeline().chronicle().next(day()).ifPresent(this::go);
    }

    void previous() {
        timeline().chronicle().previous(day()).ifPresent(this::go);
    }
}
