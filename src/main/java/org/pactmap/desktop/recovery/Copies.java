package org.pactmap.desktop.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The folder in which unsaved work is kept: a numbered place for each window of each process, with a lock that says
/// whether whoever has it still runs. Locks stay in the folder, empty, for the next who comes: one that is taken away
/// could be held by two.
///
/// There is one of these in a process, and one thread of it asks.
public final class Copies {

    private static final String COPY = ".copy";

    /// Windows that are open at once, and copies that were never asked about, before no more are kept.
    private static final int MOST = 1000;

    /// How often in a row the program may end while it opens a copy.
    private static final int MOST_FAILURES = 2;

    private final Path folder;
    private final Map<Integer, Held> held = new LinkedHashMap<>();

    /// @param folder is made when it is needed
    public Copies(Path folder) {
        this.folder = folder;
    }

    /// A place of one's own with nothing in it.
    ///
    /// @throws IOException if nothing can be kept in the folder
    Held begin() throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; number <= MOST; number++) {
            Optional<Held> place = hold(number);
            if (place.isPresent() && Files.notExists(place.get().path())) {
                return place.get();
            }
            if (place.isPresent()) {
                end(place.get());
            }
        }
        throw new IOException("all places are taken");
    }

    /// Places with a copy whose owner ended without leaving it: they are this process's now. A copy that can't be read
    /// is put aside, under a name that is not looked at again.
    List<Held> left() throws IOException {
        var left = new ArrayList<Held>();
        for (int number : numbers()) {
            Optional<Held> place = hold(number);
            if (place.isPresent() && isCopy(place.get())) {
                left.add(place.get());
            } else if (place.isPresent()) {
                end(place.get());
            }
        }
        return left;
    }

    /// Puts aside each copy that made the program end twice in a row when it was opened, under a name that is not looked
    /// at again.
    ///
    /// @return where these are now
    List<Path> putAside() throws IOException {
        var aside = new ArrayList<Path>();
        for (int number : numbers()) {
            Optional<Held> place = hold(number);
            if (place.isPresent() && place.get().failures() >= MOST_FAILURES) {
                aside.add(Files.move(place.get().path(), free(place.get().path())));
                place.get().forget();
            }
            if (place.isPresent()) {
                end(place.get());
            }
        }
        return aside;
    }

    private static Path free(Path copy) {
        int number = 1;
        while (Files.exists(failed(copy, number))) {
            number++;
        }
        return failed(copy, number);
    }

    private static Path failed(Path copy, int number) {
        return copy.resolveSibling(copy.getFileName() + ".failed-" + number);
    }

    /// Leaves a place.
    void end(Held place) throws IOException {
        held.values().remove(place);
        place.release();
    }

    /// Leaves all places, and what is in them, to whoever comes.
    void leave() throws IOException {
        for (Held place : List.copyOf(held.values())) {
            end(place);
        }
    }

    private List<Integer> numbers() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).flatMapToInt(name -> number(name).stream())
                    .sorted().boxed().toList();
        }
    }

    private static OptionalInt number(String name) {
        String digits = name.endsWith(COPY) ? name.substring(0, name.length() - COPY.length()) : "";
        boolean isNumber = !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(Character::isDigit);
        return isNumber ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private static boolean isCopy(Held place) throws IOException {
        Path path = place.path();
        if (Files.notExists(path)) {
            return false;
        }
        int failures = place.failures();
        place.failures(failures + 1);
        boolean readable = Copy.read(Files.readAllBytes(path)).isPresent();
        place.failures(failures);
        if (!readable) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".unreadable"),
                    StandardCopyOption.REPLACE_EXISTING);
            place.forget();
        }
        return readable;
    }

    /// What this process holds already is not opened again: on some systems that would let go of it.
    private Optional<Held> hold(int number) throws IOException {
        if (held.containsKey(number)) {
            return Optional.empty();
        }
        FileChannel channel = FileChannel.open(folder.resolve(number + ".lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            channel.close();
            return Optional.empty();
        }
        var place = new Held(folder.resolve(number + COPY), channel);
        held.put(number, place);
        return Optional.of(place);
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException anotherWindow) {
            return false;
        }
    }
}
