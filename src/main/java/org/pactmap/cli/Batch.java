package org.pactmap.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// Makes many files at a time, as many as there are processors, and tells of them in the order in which they are asked
/// for. A disk that makes sure of one file takes up the next meanwhile. From the first that can't be written, no more
/// are begun.
final class Batch {

    /// Files that wait for the disk while others are made; so few that their bytes never fill the memory.
    private static final int WAITING = 6;

    private final Usage usage;
    private final Output output;
    private final Function<Order, List<Studio.Made>> maker;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final Semaphore making = new Semaphore(processors);

    /// @param maker makes the files of an order; several threads ask it
    Batch(Usage usage, Output output, Function<Order, List<Studio.Made>> maker) {
        this.usage = usage;
        this.output = output;
        this.maker = maker;
    }

    /// What is known to be in the way of a file is told before anything is drawn. Of a single picture nothing is said.
    ///
    /// @param orders at least one
    Exit run(List<Order> orders) {
        for (Order order : orders) {
            if (!order.formats().stream().allMatch(format -> output.accepts(order.file(format)))) {
                return Exit.UNWRITTEN;
            }
        }
        return orders.size() == 1 ? alone(orders.getFirst()) : together(orders);
    }

    /// On this thread: a start of others would take longer than they save.
    private Exit alone(Order order) {
        Exit exit = write(maker.apply(order));
        if (exit == Exit.DONE && order.shots().size() > 1) {
            usage.err().println(Misuse.WORDS.count("cli.drawn.in", order.shots().size(), order.file()));
        }
        return exit;
    }

    private Exit together(List<Order> orders) {
        int threads = Math.min(processors + WAITING, orders.size());
        ExecutorService pool =
                Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("drawing-", 0).factory());
        try {
            return finished(orders, pool, threads);
        } finally {
            pool.shutdown();
        }
    }

    private Exit finished(List<Order> orders, ExecutorService pool, int ahead) {
        Deque<Future<Exit>> begun = new ArrayDeque<>();
        int next = 0;
        int done = 0;
        Exit all = Exit.DONE;
        while (!begun.isEmpty() || all == Exit.DONE && next < orders.size()) {
            while (all == Exit.DONE && next < orders.size() && begun.size() < ahead) {
                Order order = orders.get(next++);
                begun.add(pool.submit(() -> finish(order)));
            }
            Order order = orders.get(next - begun.size());
            if (answer(begun.removeFirst()) == Exit.DONE) {
                say(Misuse.WORDS.say("cli.drawn.file", ++done, orders.size(), order.file()));
            } else {
                all = Exit.UNWRITTEN;
            }
        }
        say(all == Exit.DONE
                ? Misuse.WORDS.count("cli.drawn.all", done)
                : Misuse.WORDS.count("cli.drawn.some", done, orders.size()));
        return all;
    }

    private Exit finish(Order order) throws InterruptedException {
        List<Studio.Made> made;
        making.acquire();
        try {
            made = maker.apply(order);
        } finally {
            making.release();
        }
        return write(made);
    }

    private Exit write(List<Studio.Made> made) {
        for (Studio.Made one : made) {
            Exit exit = output.write(one.file(), one.bytes());
            if (exit != Exit.DONE) {
                return exit;
            }
        }
        return Exit.DONE;
    }

    /// Others hear of it at once.
    private void say(String line) {
        usage.err().println(line);
        usage.err().flush();
    }

    /// What went wrong in a thread goes wrong here.
    private static Exit answer(Future<Exit> begun) {
        try {
            return begun.get();
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof Error error) {
                throw error;
            }
            throw fault.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
