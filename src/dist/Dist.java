import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the program that runs with no JDK installed: a runtime cut to what is needed, our jars, and a launcher.
///
/// Maven's profile `dist` runs it in the JDK of the build: `java Dist.java TARGET VERSION`. It expects our jars in
/// `TARGET/dist-input` and JavaFX in `TARGET/modules`, and leaves the program in `TARGET/dist/pactmap`.
///
/// @param target Maven's target folder
/// @param version of the program, as the operating system is told
record Dist(Path target, String version) {

    private static final List<String> MODULES =
            List.of("java.desktop", "java.logging", "java.management", "java.xml", "jdk.unsupported",
                    "javafx.controls");

    /// One thread and little memory: a collector of several threads would only start later.
    private static final List<String> JAVA_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:AOTCache=$APPDIR/pactmap.aot",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "--enable-native-access=javafx.graphics");

    public static void main(String[] arguments) throws Exception {
        new Dist(Path.of(arguments[0]).toAbsolutePath(), arguments[1]).make();
    }

    private void make() throws Exception {
        delete(target.resolve("dist"));
        delete(work());
        Files.createDirectories(work().resolve("jmods"));
        for (Path jar : files(target.resolve("modules"))) {
            if (jar.getFileName().toString().startsWith("javafx-")) {
                toJmod(jar);
            }
        }
        linkRuntime();
        putTogether();
        rehearse();
    }

    private Path work() {
        return target.resolve("dist-work");
    }

    /// A jar that carries native code unpacks it into the user's home at the first start; from a jmod it becomes
    /// part of the runtime.
    private void toJmod(Path jar) throws IOException {
        String module = jar.getFileName().toString().split("-\\d", 2)[0].replace('-', '.');
        Path classes = work().resolve(module).resolve("classes");
        Path natives = Files.createDirectories(work().resolve(module).resolve("natives"));
        try (var inside = FileSystems.newFileSystem(jar)) {
            for (Path file : files(inside.getPath("/"))) {
                boolean isNative = file.toString().matches(".*\\.(so|dll|dylib)");
                Path place = (isNative ? natives : classes).resolve(file.toString().substring(1));
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
        run("jmod", "create", "--class-path", classes.toString(), "--libs", natives.toString(),
                work().resolve("jmods").resolve(module + ".jmod").toString());
    }

    private void linkRuntime() {
        run("jlink",
                "--module-path", work().resolve("jmods").toString(),
                "--add-modules", String.join(",", MODULES),
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--compress", "zip-6",
                "--output", work().resolve("runtime").toString());
    }

    private void putTogether() {
        var arguments = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", "pactmap",
                "--app-version", version,
                "--vendor", "PactMap",
                "--description", "Maps networks of agreements and finds what is missing in them",
                "--runtime-image", work().resolve("runtime").toString(),
                "--input", target.resolve("dist-input").toString(),
                "--main-jar", "pactmap-" + version + ".jar",
                "--main-class", "org.pactmap.PactMap",
                "--dest", target.resolve("dist").toString()));
        JAVA_OPTIONS.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        run("jpackage", arguments.toArray(String[]::new));
    }

    private void rehearse() {}

    private static void run(String tool, String... arguments) {
        int result = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        if (result != 0) {
            throw new IllegalStateException(tool + " ended with " + result + " on " + List.of(arguments));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
