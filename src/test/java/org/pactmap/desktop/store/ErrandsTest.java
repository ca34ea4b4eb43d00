package org.pactmap.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.pactmap.layout.force.Course;
import org.pactmap.workspace.Change;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Opening;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ErrandsTest {

    private final Store store;
    private final Errands errands;

    ErrandsTest() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        store = onFx(() -> new Store(Opening.workspace()));
        errands = onFx(() -> new Errands(store));
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work::get);
    }

    private static void doOnFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private static Change selecting(String id) {
        return new Look.Select(Optional.of(id));
    }

    private Optional<String> selected() {
        return onFx(() -> store.workspace().view().selected());
    }

    private void await() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onFx(() -> errands.running().get() == 0));
    }

    @Test
    void what_is_being_written_does_not_end_with_the_window() throws Exception {
        var writing = new AtomicBoolean();
        var reading = new AtomicBoolean();

        doOnFx(() -> errands.write("file", () -> {
            writing.set(Thread.currentThread().isDaemon());
            return selecting("lva");
        }));
        await();
        assertThat(selected()).contains("lva");
        doOnFx(() -> errands.run("other", () -> {
            reading.set(Thread.currentThread().isDaemon());
            return selecting("fin");
        }));
        await();

        assertThat(writing).isFalse();
        assertThat(reading).isTrue();
    }

    @Test
    void what_was_computed_elsewhere_comes_back_as_a_change() throws Exception {
        var thread = new AtomicReference<>("");

        doOnFx(() -> errands.compute("work", _ -> {
            thread.set(Thread.currentThread().getName());
            return Optional.of(selecting("deu"));
        }));
        await();

        assertThat(selected()).contains("deu");
        assertThat(thread.get()).startsWith("computing");
    }

    @Test
    void whoever_asks_anew_waits_for_the_new_answer_alone_and_the_old_work_is_told_to_stop() throws Exception {
        var begun = new CountDownLatch(1);
        doOnFx(() -> errands.compute("work", course -> {
            begun.countDown();
            untilStopped(course);
            return Optional.of(selecting("fra"));
        }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        doOnFx(() -> errands.compute("work", _ -> Optional.of(selecting("deu"))));
        await();

        assertThat(selected()).contains("deu");
    }

    @Test
    void work_that_is_stopped_changes_nothing() throws Exception {
        doOnFx(() -> errands.compute("work", course -> {
            untilStopped(course);
            return Optional.of(selecting("fra"));
        }));
        assertThat(onFx(() -> errands.done("work"))).isPresent();

        doOnFx(() -> errands.stop("work"));
        await();

        assertThat(selected()).isEmpty();
        assertThat(onFx(() -> errands.done("work"))).isEmpty();
    }

    @Test
    void it_can_be_asked_how_far_work_has_come() throws Exception {
        var reached = new CountDownLatch(1);
        doOnFx(() -> errands.compute("work", course -> {
            course.reached(0.25);
            reached.countDown();
            untilStopped(course);
            return Optional.empty();
        }));
        assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(List.of(onFx(() -> errands.done("work")), onFx(() -> errands.done("other"))))
                .containsExactly(Optional.of(0.25), Optional.empty());
        doOnFx(() -> errands.stop("work"));
        await();
    }

    @Test
    void work_that_fails_is_no_longer_under_way() throws Exception {
        doOnFx(() -> errands.compute("work", _ -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, _) -> {});
            throw new IllegalStateException("this test wants work to fail");
        }));
        await();

        assertThat(onFx(() -> errands.done("work"))).isEmpty();
    }

    private static void untilStopped(Course course) {
        while (!course.stopped()) {
            Thread.onSpinWait();
        }
    }
}
