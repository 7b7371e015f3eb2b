package vn.motcua.payment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackagesTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.motcua.payment");

    @Test
    void no_package_knows_one_that_knows_it() {
        slices().matching("vn.motcua.(payment..)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void intermediaries_do_not_know_each_other_and_the_desk_knows_none_of_them() {
        noClasses()
                .that()
                .resideInAPackage("..payment.vnpay")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..payment.platform")
                .check(OURS);
        noClasses()
                .that()
                .resideInAPackage("vn.motcua.payment")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..payment.platform", "..payment.vnpay", "..payment.wire", "okhttp3..")
                .check(OURS);
    }
}
