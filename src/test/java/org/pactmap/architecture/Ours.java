package org.pactmap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// The compiled classes of the program, without tests and benchmarks.
final class Ours {

    static final String ROOT = "org.pactmap";

    static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    private Ours() {}

    /// The folder right under ours that a class lives in: `desktop` for one in `org.pactmap.desktop.store`.
    static String folder(JavaClass one) {
        String rest = one.getPackageName().substring(ROOT.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.", 2)[0];
    }
}
