package sandhi.reader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** Inside the reader, imports go one way: Reader, matching, times, rulebook, facts, text. */
class PackageOrderTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("sandhi.reader");

    @Test
    void packages_point_down_only() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("Reader")
                .definedBy("sandhi.reader")
                .layer("matching")
                .definedBy("sandhi.reader.matching..")
                .layer("times")
                .definedBy("sandhi.reader.times..")
                .layer("rulebook")
                .definedBy("sandhi.reader.rulebook..")
                .layer("facts")
                .definedBy("sandhi.reader.facts..")
                .layer("text")
                .definedBy("sandhi.reader.text..")
                .whereLayer("Reader")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("matching")
                .mayOnlyBeAccessedByLayers("Reader")
                .whereLayer("times")
                .mayOnlyBeAccessedByLayers("Reader", "matching")
                .whereLayer("rulebook")
                .mayOnlyBeAccessedByLayers("Reader", "matching", "times")
                .whereLayer("facts")
                .mayOnlyBeAccessedByLayers("Reader", "matching", "times", "rulebook")
                .check(CLASSES);
    }

    @Test
    void packages_are_free_of_circles() {
        SlicesRuleDefinition.slices()
                .matching("sandhi.reader.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void reading_knows_no_clock_no_chance_and_no_default_locale() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(CLASSES);
    }
}
