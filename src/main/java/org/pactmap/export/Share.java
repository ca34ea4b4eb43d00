package org.pactmap.export;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// A share of some work, done once by whoever comes to it first: the caller, or one of its helpers.
///
/// The caller takes what no helper has begun, so that it never waits for helpers that are busy with callers like itself.
final class Share<T> implements Runnable {

    private final Supplier<T> work;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CompletableFuture<T> done = new CompletableFuture<>();

    private Share(Supplier<T> work) {
        this.work = work;
    }

    /// What comes of all shares, in their order.
    ///
    /// @param helpers where other shares than the caller's may be done meanwhile
    static <T> List<T> all(List<Supplier<T>> work, Executor helpers) {
        List<Share<T>> shares = work.stream().map(Share::new).toList();
        shares.stream().skip(1).forEach(helpers::execute);
        shares.forEach(Share::run);
        return shares.stream().map(Share::result).toList();
    }

    /// What went wrong in a helper goes wrong here.
    private T result() {
        try {
            return done.join();
        } catch (CompletionException fault) {
            if (fault.getCause() instanceof Error error) {
                throw error;
            }
            throw fault.getCause() instanceof RuntimeException ours ? ours : fault;
        }
    }

    @Override
    public void run() {
        if (!taken.compareAndSet(false, true)) {
            return;
        }
        try {
            done.complete(work.get());
        } catch (RuntimeException | Error fault) {
            done.completeExceptionally(fault);
        }
    }
}
