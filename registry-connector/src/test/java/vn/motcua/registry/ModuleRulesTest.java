package vn.motcua.registry;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

class ModuleRulesTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.motcua.registry");

    @Test
    void noPublicMethodOfAnExportedTypeShowsAForeignType() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("vn.motcua.registry.json")
                .should(showOnly(resideInAnyPackage("java..", "vn.motcua..", "")))
                .check(classes);
    }

    @Test
    void theAxisKnowsNothingOfTheRegistryAndTheRegistryNothingOfTheDesk() {
        noClasses()
                .that()
                .resideInAnyPackage("vn.motcua.registry.gateway", "vn.motcua.registry.json")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.motcua.registry", "vn.motcua.registry.civil")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("vn.motcua.registry.civil")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.motcua.registry")
                .check(classes);
    }

    private static ArchCondition<JavaMethod> showOnly(
            DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> allowed) {
        return new ArchCondition<>("show only types of the platform and ours") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .map(type -> type.getBaseComponentType())
                        .filter(type -> !allowed.test(type))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }
}
