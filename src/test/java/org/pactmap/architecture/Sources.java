package org.pactmap.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Our source files as the compiler reads them.
///
/// Found from the folder that Maven runs tests in, which is the project's.
final class Sources {

    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");
    static final Path DIST = Path.of("src/dist");
    static final Path BENCH = Path.of("src/bench/java");

    private Sources() {}

    /// One file, and the means to ask where in it something stands.
    record Source(Path path, CompilationUnitTree tree, DocTrees trees) {

        long lines() {
            return text().lines().count();
        }

        String text() {
            try {
                return tree.getSourceFile().getCharContent(true).toString();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /// How many lines `part` takes, its annotations and its last brace included, its comment not.
        long linesOf(Tree part) {
            var positions = trees.getSourcePositions();
            return line(positions.getEndPosition(tree, part)) - line(positions.getStartPosition(tree, part)) + 1;
        }

        String at(Tree part) {
            return path.getFileName() + ":" + line(trees.getSourcePositions().getStartPosition(tree, part));
        }

        private long line(long position) {
            return tree.getLineMap().getLineNumber(position);
        }
    }

    /// The files under `folders`, by name; none where a folder is not there.
    static List<Source> in(Path... folders) {
        List<Path> paths = Stream.of(folders).filter(Files::isDirectory).flatMap(Sources::files).toList();
        return parsed(paths);
    }

    static List<Source> parsed(List<Path> paths) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("--release", "25"), null, manager.getJavaFileObjectsFromPaths(paths));
            var trees = DocTrees.instance(task);
            var sources = new ArrayList<Source>();
            for (CompilationUnitTree tree : task.parse()) {
                sources.add(new Source(Path.of(tree.getSourceFile().toUri()), tree, trees));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
