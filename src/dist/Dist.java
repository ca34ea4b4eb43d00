import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the program that runs with no JDK installed: a runtime cut to what is needed, our jars, and a launcher.
///
/// Maven's profile `dist` runs it on the JDK of the build: `java Dist.java TARGET`. It expects our jar in
/// `TARGET`, our libraries in `TARGET/libraries` and JavaFX in `TARGET/modules`, and leaves in `TARGET/dist/pactmap`:
///
/// - `bin/pactmap` starts the program. A script, since the launcher that jpackage makes asks the system's package manager on
///   each start, which takes 130 ms.
/// - `lib/runtime` is Java and JavaFX, `lib/app` are our jars and what Java keeps of rehearsed starts.
/// - `licences` are the licences of all parts, and the list of parts in the form of CycloneDX.
///
/// @param target Maven's target folder
record Dist(Path target) {

    private static final String MAIN = "org.pactmap.PactMap";

    private static final List<String> MODULES =
            List.of("java.desktop", "java.logging", "java.management", "java.xml", "jdk.unsupported",
                    "javafx.controls");

    /// One collector thread starts sooner than many. What Java says of itself would get between data on stdout.
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "--enable-native-access=javafx.graphics");

    /// A command is over before it gains from code that is compiled a second time. Nor does it wait then, at its end,
    /// for the compiler: `docs/decisions/0020-a-quick-start.md`.
    private static final String BRIEF = "-XX:TieredStopAtLevel=1";

    /// Large pages of memory are sooner ready than many small ones.
    private static final String LINUX = "-XX:+UseTransparentHugePages";

    /// Where no display is needed, a window opens as well.
    private static final List<String> UNSEEN = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    public static void main(String[] arguments) throws Exception {
        new Dist(Path.of(arguments[0]).toAbsolutePath()).make();
    }

    private void make() throws Exception {
        delete(program());
        delete(work());
        linkRuntime();
        for (Path jar : ourJars()) {
            copy(jar, app().resolve(jar.getFileName()));
        }
        for (Path paper : papers()) {
            copy(paper, program().resolve("licences").resolve(paper.getFileName()));
        }
        renew();
        rehearse();
        writeLauncher();
    }

    private Path work() {
        return target.resolve("dist-work");
    }

    private Path program() {
        return target.resolve("dist").resolve("pactmap");
    }

    private Path app() {
        return program().resolve("lib").resolve("app");
    }

    private List<Path> ourJars() throws IOException {
        var jars = new ArrayList<>(files(target.resolve("libraries")));
        try (var built = Files.newDirectoryStream(target, "pactmap-*.jar")) {
            built.forEach(jars::add);
        }
        return jars;
    }

    private List<Path> papers() throws IOException {
        var papers = new ArrayList<>(files(Path.of("licences")));
        papers.addAll(List.of(Path.of("LICENSE"), Path.of("docs/third-party.md"), target.resolve("sbom.json")));
        return papers;
    }

    private void linkRuntime() throws IOException {
        Files.createDirectories(work().resolve("jmods"));
        for (Path jar : files(target.resolve("modules"))) {
            toJmod(jar);
        }
        Files.createDirectories(program().resolve("lib"));
        run("jlink",
                "--module-path", work().resolve("jmods").toString(),
                "--add-modules", String.join(",", MODULES),
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--compress", "zip-6",
                "--output", program().resolve("lib").resolve("runtime").toString());
    }

    /// A jar with native code unpacks it into the user's home at the first start; from a jmod it becomes part of the
    /// runtime.
    private void toJmod(Path jar) throws IOException {
        String module = jar.getFileName().toString().split("-\\d", 2)[0].replace('-', '.');
        Path classes = work().resolve(module).resolve("classes");
        Path natives = Files.createDirectories(work().resolve(module).resolve("natives"));
        try (var inside = FileSystems.newFileSystem(jar)) {
            for (Path file : files(inside.getPath("/"))) {
                boolean isNative = file.toString().matches(".*\\.(so|dll|dylib)");
                copy(file, (isNative ? natives : classes).resolve(file.toString().substring(1)));
            }
        }
        run("jmod", "create", "--class-path", classes.toString(), "--libs", natives.toString(),
                work().resolve("jmods").resolve(module + ".jmod").toString());
    }

    private void renew() throws IOException {
        int renewed = 0;
        for (Path jar : files(app())) {
            renewed += new Renewal(jar).run();
        }
        System.out.println(renewed + " class files renewed");
    }

    /// A command and the window start with quite different classes, and are rehearsed apart.
    private void rehearse() throws IOException, InterruptedException {
        List<String> path = List.of("-cp", jars(app() + "/", System.getProperty("path.separator")));
        rehearsal(List.of(BRIEF), path, List.of(MAIN, "draw", "-o", work().resolve("rehearsal.png").toString()),
                "command")
                .toTheEnd();
        rehearsal(UNSEEN, path, List.of(MAIN), "window").untilIdle();
    }

    private Rehearsal rehearsal(List<String> options, List<String> path, List<String> main, String name) {
        var java = new ArrayList<String>();
        java.add(program().resolve("lib/runtime/bin/java").toString());
        java.addAll(OPTIONS);
        java.addAll(options);
        java.addAll(path);
        return new Rehearsal(java, main, app().resolve(name + ".aot"), work());
    }

    private void writeLauncher() throws IOException {
        Path bin = Files.createDirectories(program().resolve("bin"));
        String options = String.join(" ", OPTIONS);
        if (System.getProperty("os.name").startsWith("Windows")) {
            Files.writeString(bin.resolve("pactmap.cmd"), """
                    @echo off
                    set "lib=%%~dp0..\\lib"
                    "%%lib%%\\runtime\\bin\\java" %s "-XX:AOTCache=%%lib%%\\app\\command.aot" -cp "%s" %s %%*
                    """.formatted(options, jars("%lib%\\app\\", ";"), MAIN));
            return;
        }
        Path script = Files.writeString(bin.resolve("pactmap"), """
                #!/bin/sh
                case $0 in
                    */*) self=$0 ;;
                    *) self=./$0 ;;
                esac
                [ ! -L "$self" ] || self=$(readlink -f -- "$self")
                lib=${self%%/*}/../lib
                case $# in
                    0) start="-XX:AOTCache=$lib/app/window.aot" brief= ;;
                    *) start="-XX:AOTCache=$lib/app/command.aot" brief=%s ;;
                esac
                exec "$lib/runtime/bin/java" %s $brief "$start" -cp "%s" %s "$@"
                """.formatted(BRIEF, onThisSystem(options), jars("$lib/app/", ":"), MAIN));
        if (!script.toFile().setExecutable(true, false)) {
            throw new IOException(script + " cannot be made executable");
        }
    }

    private static String onThisSystem(String options) {
        return System.getProperty("os.name").startsWith("Linux") ? options + " " + LINUX : options;
    }

    /// The class path, in the same order at the rehearsal and at each start. Ours comes first: what is looked for in it
    /// is found before any other jar is opened and its list read, which took 14 ms of each start.
    private String jars(String folder, String separator) {
        return Stream.of(app().toFile().list())
                .filter(name -> name.endsWith(".jar"))
                .sorted(Comparator.comparing((String name) -> !name.startsWith("pactmap-"))
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> folder + name)
                .collect(Collectors.joining(separator));
    }

    private static void run(String tool, String... arguments) {
        int result = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        if (result != 0) {
            throw new IllegalStateException(tool + " ended with " + result + " on " + List.of(arguments));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
