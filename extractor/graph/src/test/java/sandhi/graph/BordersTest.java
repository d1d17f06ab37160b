package sandhi.graph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import sandhi.reader.text.Span;

/** Who may know whom. */
class BordersTest {
    private static final JavaClasses GRAPH = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("sandhi.graph");

    @Test
    void graphKnowsOfTheReaderOnlyFactsAndSpans() {
        DescribedPredicate<JavaClass> inner = DescribedPredicate.describe(
                "the inside of the reader",
                c -> c.getPackageName().startsWith("sandhi.reader")
                        && !c.getPackageName().equals("sandhi.reader.facts")
                        && !c.isEquivalentTo(Span.class));
        noClasses().should().dependOnClassesThat(inner).check(GRAPH);
    }

    @Test
    void layersPointDown() {
        classes()
                .that()
                .resideInAPackage("sandhi.graph.rdf..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "sandhi.graph.consolidation..", "sandhi.graph.store..", "sandhi.graph.questions..")
                .check(GRAPH);
        noClasses()
                .that()
                .resideInAPackage("sandhi.graph.consolidation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sandhi.graph.store..", "sandhi.graph.questions..")
                .check(GRAPH);
        noClasses()
                .that()
                .resideInAPackage("sandhi.graph.store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("sandhi.graph.questions..")
                .check(GRAPH);
    }

    /** The pom's list of sources behind {@code Consolidation.VERSION} must miss nothing. */
    @Test
    void whatWorksOutEventsRestsOnNoOtherCodeThanItsVersionCovers() {
        classes()
                .that()
                .haveNameMatching("sandhi\\.graph\\.store\\.(DerivedChange|LabelChange|TieCount|ReportLoader)(\\$.*)?")
                .should()
                .onlyDependOnClassesThat(
                        DescribedPredicate.describe(
                                "covered by that version, or only handing over quads",
                                c -> !c.getPackageName().startsWith("sandhi.graph.store")
                                        || c.getName()
                                                .matches(
                                                        ".*\\.(DerivedChange|LabelChange|TieCount|ReportLoader|Backend)([$].*)?")))
                .check(GRAPH);
    }
}
