package vn.motcua;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Holds the order of the packages, and the few things that no class of the core may do. */
@AnalyzeClasses(packages = "vn.motcua", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Lowest first. {@code form} and {@code report} are views, which only look down. */
    private static final List<String> ORDER = List.of(
            "error",
            "law",
            "identity",
            "deadline",
            "fee",
            "procedure",
            "dossier",
            "event",
            "workflow",
            "form",
            "report",
            "onestop");

    @ArchTest
    static void noPackageKnowsOneAboveIt(JavaClasses all) {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] above = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> "vn.motcua." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("vn.motcua." + ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .check(all);
        }
    }

    @ArchTest
    static void everyPackageHasItsPlaceInTheOrder(JavaClasses all) {
        assertThat(all).hasSizeGreaterThan(150);
        assertThat(all.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("vn.motcua"))
                        .map(name -> name.substring("vn.motcua.".length()).split("\\.")[0])
                        .distinct())
                .containsAll(ORDER)
                .allMatch(ORDER::contains);
    }

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices()
                    .matching("vn.motcua.(*)..")
                    .should()
                    .beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheModernTimeIsUsed = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.text.SimpleDateFormat")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.Timestamp");

    @ArchTest
    static final ArchRule onlyTheBuilderKnowsTheSystemClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.motcua.onestop.OneStopBuilder")
            .should()
            .callCodeUnitWhere(describe("it is Clock.system*", call -> {
                CodeUnitCallTarget target = call.getTarget();
                return target.getOwner().isEquivalentTo(java.time.Clock.class)
                        && (target.getName().startsWith("system")
                                || target.getName().startsWith("tick"));
            }));

    @ArchTest
    static final ArchRule nobodyAsksTheMachineForNowOrItsZone = noClasses()
            .should()
            .callCodeUnitWhere(describe("it reads the machine's time", call -> {
                CodeUnitCallTarget target = call.getTarget();
                String owner = target.getOwner().getFullName();
                boolean now = owner.startsWith("java.time.")
                        && target.getName().equals("now")
                        && target.getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
                boolean zone = target.getName().equals("systemDefault");
                boolean millis = owner.equals("java.lang.System")
                        && (target.getName().equals("currentTimeMillis")
                                || target.getName().equals("nanoTime"));
                return now || zone || millis;
            }));

    @ArchTest
    static final ArchRule textIsNotMadeInTheMachinesLanguage = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault");

    @ArchTest
    static final ArchRule noNetworkAndNoDatabase = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("okhttp3..")
                    .or(resideInAPackage("java.sql.."))
                    .or(resideInAPackage("javax.sql.."))
                    .or(resideInAPackage("java.net.."))
                    .or(resideInAPackage("org.jdbi.."))
                    .or(resideInAPackage("com.github.tomakehurst..")));

    @ArchTest
    static final ArchRule onlyWhatIsAllowedIsUsed = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.motcua..",
                    "java..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "jakarta.validation..",
                    "org.slf4j..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule noJacksonInWhatAUserSees = noClasses()
            .that()
            .resideOutsideOfPackages("vn.motcua.law.yaml..")
            .should(new com.tngtech.archunit.lang.ArchCondition<>("show Jackson in a public signature") {
                @Override
                public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                    if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
                        return;
                    }
                    type.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                    || method.getModifiers().contains(JavaModifier.PROTECTED))
                            .filter(method -> method.getAllInvolvedRawTypes().stream()
                                    .anyMatch(each -> each.getPackageName().startsWith("tools.jackson")))
                            .forEach(method -> events.add(com.tngtech.archunit.lang.SimpleConditionEvent.satisfied(
                                    method, method.getFullName())));
                }
            });

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothingIsLoggedPastSlf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Data")
            .orShould()
            .haveSimpleNameEndingWith("Info");
}
