package org.pactmap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.architecture.Ours.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ImportsTest {

    @Test
    void the_rules_look_at_real_classes() {
        assertThat(Ours.CLASSES).hasSizeGreaterThan(40);
    }

    @Test
    void every_package_has_a_row_in_the_table() {
        SequencedSet<String> folders =
                Ours.CLASSES.stream().map(Ours::folder).collect(toCollection(TreeSet::new));
        folders.remove("");

        assertThat(ImportTable.ours().keySet()).containsAll(folders);
    }

    @Test
    void a_package_imports_only_what_the_table_allows() {
        ImportTable.ours().forEach((folder, allowed) -> noClasses()
                .that(are(folder))
                .should()
                .dependOnClassesThat(areOurs("in no package that " + folder + " may import",
                        other -> !other.equals(folder) && !allowed.contains(other)))
                .because(folder + " may import " + allowed)
                .allowEmptyShould(true)
                .check(Ours.CLASSES));
    }

    @Test
    void a_library_is_known_only_where_the_table_allows_it() {
        for (var library : ImportTable.libraries()) {
            noClasses()
                    .that(areOurs("outside " + library.users(), folder -> !library.users().contains(folder)))
                    .should()
                    .dependOnClassesThat(of(library))
                    .because("only " + library.users() + " may know " + library.name())
                    .check(Ours.CLASSES);
        }
    }

    @Test
    void packages_form_no_circle_at_any_depth() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(Ours.CLASSES);
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(Ours.CLASSES);
    }

    @Test
    void the_table_itself_has_no_circle() {
        var seen = new TreeSet<String>();
        while (seen.size() < ImportTable.ours().size()) {
            var next = ImportTable.ours().entrySet().stream()
                    .filter(row -> !seen.contains(row.getKey()) && seen.containsAll(row.getValue()))
                    .findFirst();

            assertThat(next).as("a package that imports only %s", seen).isPresent();
            seen.add(next.get().getKey());
        }
    }

    @Test
    void an_output_knows_pictures_and_nothing_else_of_ours() {
        noClasses()
                .that(paintPictures())
                .should()
                .dependOnClassesThat(areOurs("neither pictures nor of the same package",
                        folder -> !folder.equals("picture") && !folder.equals("export") && !folder.equals("desktop")))
                .because("every picture must come out alike in every format")
                .check(Ours.CLASSES);
    }

    @Test
    void panels_of_the_desktop_do_not_import_each_other() {
        slices().matching(ROOT + ".desktop.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(ROOT + ".desktop.store.."))
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(ROOT + ".desktop.canvas.."))
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(ROOT + ".desktop.look.."))
                .because("panels meet through the workspace")
                .allowEmptyShould(true)
                .check(Ours.CLASSES);
    }

    private static DescribedPredicate<JavaClass> are(String folder) {
        return areOurs("in " + folder, folder::equals);
    }

    private static DescribedPredicate<JavaClass> areOurs(String description, Predicate<String> folder) {
        return DescribedPredicate.describe(description, one -> one.getPackageName().startsWith(ROOT)
                && folder.test(Ours.folder(one)));
    }

    private static DescribedPredicate<JavaClass> paintPictures() {
        return DescribedPredicate.describe("paint pictures", one -> one.getSimpleName().endsWith("Painter")
                || Ours.folder(one).equals("export"));
    }

    private static DescribedPredicate<JavaClass> of(ImportTable.Library library) {
        return DescribedPredicate.describe("of " + library.name(), one -> one.getBaseComponentType().getName()
                .matches(library.types()));
    }
}
