package org.pactmap.desktop.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.pactmap.layout.force.Course;
import org.pactmap.workspace.Change;

/// Runs work off the JavaFX thread, and brings what it found back to the store as a [Change]: what waits for files on
/// a virtual thread of its own, what computes on one of as many threads as there are processors, less one. Only the
/// JavaFX thread may call it.
public final class Errands {

    /// The name of the errand that lays things out.
    public static final String LAYOUT = "layout";

    private final Store store;
    private final Map<String, Course> latest = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();
    private final ExecutorService computing = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
            Thread.ofPlatform().name("computing-", 0).daemon().factory());

    public Errands(Store store) {
        this.store = store;
    }

    /// Runs `work`, which holds all values that it needs, and applies its answer on the JavaFX thread; unless another
    /// errand of that name was sent in the meantime: then nobody waits for the answer any more.
    public void run(String name, Supplier<Change> work) {
        run(name, work, store::apply);
    }

    /// The same where the answer is not simply applied: `take` decides on the JavaFX thread what comes of it.
    public <T extends Change> void run(String name, Supplier<T> work, Consumer<? super T> take) {
        run(Thread.ofVirtual(), name, work, take);
    }

    /// The same for what writes a file: it is written to its end also where the window is closed meanwhile.
    public void write(String name, Supplier<Change> work) {
        write(name, work, store::apply);
    }

    /// The same where the answer is not simply applied.
    public <T extends Change> void write(String name, Supplier<T> work, Consumer<? super T> take) {
        run(Thread.ofPlatform().daemon(false), name, work, take);
    }

    private <T extends Change> void run(Thread.Builder thread, String name, Supplier<T> work,
            Consumer<? super T> take) {
        Course course = begin(name);
        thread.name(name).start(() -> finish(name, course, () -> {
            T found = work.get();
            return () -> take.accept(found);
        }));
    }

    /// The same for long computing, which is told to stop once nobody waits for its answer any more.
    public void compute(String name, Function<Course, Optional<Change>> work) {
        Course course = begin(name);
        computing.execute(() -> finish(name, course, () -> applying(work.apply(course))));
    }

    /// The same for an answer that changes nothing, and that one panel shows.
    public <T> void find(String name, Supplier<T> work, Consumer<T> show) {
        Course course = begin(name);
        computing.execute(() -> finish(name, course, () -> {
            T found = work.get();
            return () -> show.accept(found);
        }));
    }

    private Course begin(String name) {
        stop(name);
        var course = new Course();
        latest.put(name, course);
        running.set(running.get() + 1);
        return course;
    }

    private Runnable applying(Optional<Change> answer) {
        return () -> answer.ifPresent(store::apply);
    }

    private void finish(String name, Course course, Supplier<Runnable> work) {
        Runnable answer = () -> {};
        try {
            answer = work.get();
        } finally {
            Runnable found = answer;
            Platform.runLater(() -> {
                if (latest.remove(name, course)) {
                    found.run();
                }
            });
            Platform.runLater(() -> running.set(running.get() - 1));
        }
    }

    /// Gives up an errand, if it is under way: its answer is waited for no longer.
    public void stop(String name) {
        Course course = latest.remove(name);
        if (course != null) {
            course.stop();
        }
    }

    /// How many errands are under way.
    public ReadOnlyIntegerProperty running() {
        return running.getReadOnlyProperty();
    }

    /// How much is done of the errand of that name, from 0 to 1, if it is under way.
    public Optional<Double> done(String name) {
        return Optional.ofNullable(latest.get(name)).map(Course::done);
    }
}
