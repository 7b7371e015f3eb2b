package vn.motcua.examples.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house over all modules, seen from the only place that has them all. */
class HouseRulesTest {

    private static final String[] LIBRARIES = {
        "vn.motcua.error..",
        "vn.motcua.law..",
        "vn.motcua.identity..",
        "vn.motcua.deadline..",
        "vn.motcua.fee..",
        "vn.motcua.procedure..",
        "vn.motcua.dossier..",
        "vn.motcua.event..",
        "vn.motcua.workflow..",
        "vn.motcua.onestop..",
        "vn.motcua.transport..",
        "vn.motcua.payment..",
        "vn.motcua.registry..",
        "vn.motcua.store.."
    };
    private static final String[] NOT_EXPORTED = {
        "vn.motcua.law.yaml..", "vn.motcua.payment.wire..", "vn.motcua.registry.json.."
    };
    private static final String[] CORE = Stream.of(LIBRARIES).limit(10).toArray(String[]::new);

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.motcua");

    @Test
    void the_domain_knows_nothing_of_what_is_around_it() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "vn.motcua.transport..",
                        "vn.motcua.payment..",
                        "vn.motcua.registry..",
                        "vn.motcua.store..",
                        "java.net.http..",
                        "java.sql..",
                        "javax.sql..",
                        "okhttp3..",
                        "org.jdbi..")
                .check(classes);
    }

    @Test
    void payment_registry_and_store_never_see_each_other() {
        separate("vn.motcua.payment..", "vn.motcua.registry..", "vn.motcua.store..");
        separate("vn.motcua.registry..", "vn.motcua.payment..", "vn.motcua.store..");
        separate("vn.motcua.store..", "vn.motcua.payment..", "vn.motcua.registry..", "vn.motcua.transport..");
    }

    @Test
    void no_library_knows_a_framework_or_the_testkit() {
        noClasses()
                .that()
                .resideInAnyPackage(LIBRARIES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta.servlet..",
                        "vn.motcua.testkit..",
                        "vn.motcua.examples..",
                        "com.github.tomakehurst..",
                        "org.junit..")
                .check(classes);
    }

    @Test
    void no_public_signature_shows_a_type_of_the_libraries_behind_it() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(LIBRARIES)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(NOT_EXPORTED)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(showOnlyOurOwnTypes())
                .check(classes);
    }

    private void separate(String from, String... others) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(classes);
    }

    private static ArchCondition<JavaMethod> showOnlyOurOwnTypes() {
        DescribedPredicate<JavaClass> hidden = JavaClass.Predicates.resideInAnyPackage(
                "okhttp3..",
                "okio..",
                "tools.jackson..",
                "com.fasterxml.jackson.databind..",
                "org.jdbi..",
                "io.github.resilience4j..",
                "org.bouncycastle..",
                "com.google.zxing..",
                "org.flywaydb..");
        return new ArchCondition<>("show only our own types") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean shown = method.getModifiers().contains(JavaModifier.PUBLIC)
                        || method.getModifiers().contains(JavaModifier.PROTECTED);
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .filter(type -> shown && hidden.test(type))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }
}
