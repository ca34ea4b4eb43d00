package org.pactmap.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.pactmap.architecture.Sources.Source;

/// What a source file must keep to. Each rule answers with the places that break it, and what is wrong there.
final class SourceRules {

    static final int LINES_OF_A_FILE = 300;
    static final int LINES_OF_A_METHOD = 39;

    private static final Pattern JUNK_DRAWER =
            Pattern.compile(".*(Util|Utils|Utilities|Helper|Helpers|Manager|Impl|Common|Tools|Misc|Data|Info)");
    private static final Pattern GETTER = Pattern.compile("get[A-Z].*");

    /// Written so that this line does not find itself.
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO|TBD|FIX|XX)(DO|ME|X)\\b"
            + "|@Disabl(ed|e)\\w*\\b|\\bassum(e|ing)(True|False|That)\\(|\\bAssump(tions)\\b|@Suppress(Warnings)\\b");

    private SourceRules() {}

    static List<String> longFiles(Source source) {
        return source.lines() <= LINES_OF_A_FILE
                ? List.of()
                : List.of(source.path().getFileName() + " has " + source.lines() + " lines");
    }

    static List<String> longMethods(Source source) {
        return broken(source, (place, wrong) -> {
            if (place.getLeaf() instanceof MethodTree method && source.linesOf(method) > LINES_OF_A_METHOD) {
                wrong.add(source.at(method) + " " + method.getName() + " has " + source.linesOf(method) + " lines");
            }
        });
    }

    static List<String> junkDrawers(Source source) {
        return broken(source, (place, wrong) -> {
            if (place.getLeaf() instanceof ClassTree type && JUNK_DRAWER.matcher(type.getSimpleName()).matches()) {
                wrong.add(source.at(type) + " " + type.getSimpleName() + " does not say what it is for");
            }
        });
    }

    /// Methods named as getters, but for those that a library asks for.
    static List<String> getters(Source source) {
        return broken(source, (place, wrong) -> {
            if (place.getLeaf() instanceof MethodTree method
                    && GETTER.matcher(method.getName()).matches()
                    && method.getModifiers().getAnnotations().stream()
                            .noneMatch(note -> note.getAnnotationType().toString().equals("Override"))) {
                wrong.add(source.at(method) + " " + method.getName() + " is not named for its answer");
            }
        });
    }

    static List<String> publicTypesWithoutComment(Source source) {
        return broken(source, (place, wrong) -> {
            if (place.getLeaf() instanceof ClassTree type
                    && place.getParentPath().getLeaf() instanceof CompilationUnitTree
                    && type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && source.trees().getDocComment(place) == null) {
                wrong.add(source.at(type) + " " + type.getSimpleName() + " has no comment that says what it means");
            }
        });
    }

    static List<String> unfinished(Source source) {
        return source.text().lines()
                .filter(line -> UNFINISHED.matcher(line).find())
                .map(line -> source.path().getFileName() + ": " + line.strip())
                .toList();
    }

    private interface Check {
        void look(TreePath place, List<String> wrong);
    }

    private static List<String> broken(Source source, Check check) {
        var wrong = new ArrayList<String>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                check.look(getCurrentPath(), wrong);
                return super.visitClass(type, null);
            }

            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                check.look(getCurrentPath(), wrong);
                return super.visitMethod(method, null);
            }
        }.scan(source.tree(), null);
        return wrong;
    }
}
