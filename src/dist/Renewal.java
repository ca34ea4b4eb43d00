import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes class files of Java 5 anew in the form of Java 7, so that Java can keep them of a rehearsed start: it keeps
/// none that say nothing of the types on their stack. What they do stays the same.
///
/// @param jar in which class files are replaced
record Renewal(Path jar) {

    private static final int JAVA_6 = 50;

    /// @return how many class files were renewed
    int run() throws IOException {
        int renewed = 0;
        try (var inside = FileSystems.newFileSystem(jar)) {
            var writer = writer(inside);
            for (Path file : classes(inside)) {
                var old = writer.parse(Files.readAllBytes(file));
                if (old.majorVersion() < JAVA_6) {
                    Files.write(file, writer.transformClass(old, inNewForm()));
                    renewed++;
                }
            }
        }
        return renewed;
    }

    private static ClassFile writer(FileSystem inside) {
        var kinship = ClassHierarchyResolver.ofResourceParsing(name -> {
            try {
                Path file = inside.getPath(name.packageName().replace('.', '/'), name.displayName() + ".class");
                return Files.exists(file) ? Files.newInputStream(file) : null;
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }).orElse(ClassHierarchyResolver.defaultResolver());
        return ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(kinship),
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ConstantPoolSharingOption.NEW_POOL);
    }

    private static ClassTransform inNewForm() {
        ClassTransform version = (to, part) -> to
                .with(part instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_7_VERSION, 0) : part);
        return version.andThen(ClassTransform.transformingMethodBodies(CodeBuilder::with));
    }

    private static List<Path> classes(FileSystem inside) throws IOException {
        try (var all = Files.walk(inside.getPath("/"))) {
            return all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        }
    }
}
