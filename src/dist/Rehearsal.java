import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A start of the program from which Java records which classes a start needs, so that the next ones find them loaded
/// and linked.
///
/// @param java how the program starts, all but what goes before the main class
/// @param main the main class and what it is told
/// @param cache the file to leave behind
/// @param work a folder for what a rehearsal says and remembers
record Rehearsal(List<String> java, List<String> main, Path cache, Path work) {

    private static final long IDLE_MILLIS = 40;
    private static final int IDLE_SECONDS = 3;

    /// Waits until the program has ended.
    void toTheEnd() throws IOException, InterruptedException {
        int result = started().waitFor();
        if (result != 0 || Files.notExists(cache)) {
            throw new IllegalStateException("the rehearsal ended with " + result + ": " + Files.readString(said()));
        }
    }

    /// Asks the program to end once it has had nothing to do for some seconds. Windows ends it without asking, so that
    /// it leaves nothing behind there.
    void untilIdle() throws IOException, InterruptedException {
        Process program = started();
        long used = 0;
        for (int idle = 0; program.isAlive() && idle < IDLE_SECONDS; idle++) {
            program.waitFor(1, TimeUnit.SECONDS);
            long now = program.info().totalCpuDuration().map(Duration::toMillis).orElse(used);
            idle = now - used > IDLE_MILLIS ? -1 : idle;
            used = now;
        }
        program.destroy();
        program.waitFor();
        if (Files.notExists(cache) && !System.getProperty("os.name").startsWith("Windows")) {
            throw new IllegalStateException("the rehearsal left nothing behind: " + Files.readString(said()));
        }
    }

    private Process started() throws IOException {
        var command = new ArrayList<>(java);
        command.add("-XX:AOTCacheOutput=" + cache);
        command.addAll(main);
        var program = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said().toFile());
        program.environment().put("XDG_CONFIG_HOME", work.toString());
        return program.start();
    }

    private Path said() {
        return work.resolve(cache.getFileName() + ".txt");
    }
}
