package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.deadline.WorkingHours;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.Settlement;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.error.MotCuaException;
import vn.motcua.event.DossierEvent;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeQuote;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.BirthDate;
import vn.motcua.identity.CleanedAccount;
import vn.motcua.identity.Correction;
import vn.motcua.identity.PersonName;
import vn.motcua.identity.PersonalId;
import vn.motcua.identity.PhoneNumber;
import vn.motcua.identity.PortalAccount;
import vn.motcua.identity.Territory;
import vn.motcua.identity.VerifiedIdentity;
import vn.motcua.law.LegalBasis;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.Submission;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.OpeningAction;

/** Builds every public record of the core with personal data wherever they may stand, and reads its text. */
class PrivacyTest {

    private static final String NAME = "MARKER Thị Mẫu";
    private static final String NUMBER = "096777888999";
    private static final String BORN = "1931-12-24";

    /** Texts of components that hold personal data although their type does not say so. */
    private static final Map<Class<?>, Set<String>> PERSONAL_TEXT = Map.ofEntries(
            Map.entry(Applicant.class, Set.of("phone", "email", "address")),
            Map.entry(Submission.Person.class, Set.of("name", "personalId", "birthDate", "phone", "email", "address")),
            Map.entry(Submission.class, Set.of("form")),
            Map.entry(SupplementRequest.class, Set.of("items", "reason", "overrideReason")),
            Map.entry(Companion.class, Set.of("body")),
            Map.entry(vn.motcua.onestop.ExportOutcome.Made.class, Set.of("json")),
            Map.entry(vn.motcua.event.LoggedEvent.class, Set.of("body", "personal")),
            Map.entry(
                    PortalAccount.class,
                    Set.of("name", "personalId", "birthDate", "gender", "phone", "permanentAddress", "currentAddress")),
            Map.entry(CleanedAccount.class, Set.of("permanentAddress", "currentAddress")),
            Map.entry(Correction.class, Set.of("suggestion")),
            Map.entry(VerifiedIdentity.class, Set.of("email", "address")),
            Map.entry(vn.motcua.dossier.Consultation.class, Set.of("question", "answer")),
            Map.entry(vn.motcua.dossier.Apology.class, Set.of("reason")),
            Map.entry(vn.motcua.form.Requester.class, Set.of("phone", "email", "address")),
            Map.entry(vn.motcua.form.FormField.class, Set.of("text", "rows")),
            Map.entry(vn.motcua.form.Particulars.class, Set.of("resultPlace")),
            Map.entry(vn.motcua.form.SupplementSlip.class, Set.of("items", "reason")),
            Map.entry(vn.motcua.form.RefusalSlip.class, Set.of("reason")),
            Map.entry(vn.motcua.form.ApologyLetter.class, Set.of("reason")),
            Map.entry(vn.motcua.form.StopNotice.class, Set.of("reason")),
            Map.entry(vn.motcua.form.ControlSheet.class, Set.of("phone")),
            Map.entry(vn.motcua.form.Party.class, Set.of("name")),
            Map.entry(vn.motcua.form.HandOverRow.class, Set.of("note")),
            Map.entry(vn.motcua.form.RegisterRow.class, Set.of("address", "resultBy", "note")));

    /** What officers and citizens write in their own words may name people. */
    private static boolean isFreeText(Class<?> owner, String name) {
        boolean spoken = vn.motcua.workflow.DossierAction.class.isAssignableFrom(owner)
                || vn.motcua.event.DossierEvent.class.isAssignableFrom(owner);
        return spoken
                && Set.of("reason", "items", "override", "text", "note", "question", "answer")
                        .contains(name);
    }

    private static final List<String> SECRETS = List.of("MARKER", "096777888", BORN, "1931");

    @ParameterizedTest
    @MethodSource("records")
    void noRecordShowsWhoItIsAbout(Class<?> type) throws Exception {
        Object made = make(type, type, "x");

        assertThat(made.toString()).as(type.getName()).doesNotContain(SECRETS);
        assertThat(String.valueOf(List.of(made))).doesNotContain(SECRETS);
        assertThat("%s".formatted(made)).doesNotContain(SECRETS);
    }

    @Test
    void theRecordsThatHoldPersonalDataAreAmongThoseTried() throws Exception {
        List<Class<?>> types = records().toList();

        assertThat(types)
                .contains(
                        Applicant.class,
                        Filing.class,
                        Dossier.class,
                        DossierResult.class,
                        OpeningAction.Submit.class,
                        OpeningAction.ReceiveAtCounter.class,
                        DossierAction.Complete.class,
                        Submission.class,
                        Submission.Person.class,
                        Companion.class)
                .hasSizeGreaterThan(80);
        // the markers do reach the inside, so that their absence outside proves something
        Filing filing = (Filing) make(Filing.class, Filing.class, "x");
        assertThat(filing.applicant().name().reveal()).isEqualTo(NAME);
        assertThat(filing.applicant().personalId().reveal()).isEqualTo(NUMBER);
        assertThat(filing.applicant().birthDate().orElseThrow().reveal()).isEqualTo(BORN);
        assertThat(filing.applicant().address().orElseThrow()).contains("MARKER");
        assertThat(filing.form().values()).containsValue("MARKER");
        Companion companion = (Companion) make(Companion.class, Companion.class, "x");
        assertThat(companion.body()).contains("MARKER");
    }

    @Test
    void aClassThatHoldsAPersonalValueMasksIt() {
        assertThat(PersonalId.parse(NUMBER)).hasToString("*********999");
        assertThat(PersonName.parse(NAME).toString()).doesNotContain(SECRETS);
        assertThat(BirthDate.parse(BORN).toString()).doesNotContain(SECRETS);
    }

    @Test
    void noFaultQuotesWhatWasTyped() {
        for (org.assertj.core.api.ThrowableAssert.ThrowingCallable bad :
                List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> PersonName.parse("MARKER 1"),
                        () -> PersonalId.parse("MARKER"),
                        () -> BirthDate.parse("MARKER"),
                        () -> vn.motcua.identity.BirthDateReader.read("MARKER"),
                        () -> vn.motcua.identity.Gender.parse("MARKER"),
                        () -> PhoneNumber.parse("MARKER"),
                        () -> new AgencyCode("marker MARKER"),
                        () -> new ProcedureCode("MARKER"),
                        () -> vn.motcua.dossier.DossierCode.parse("MARKER"),
                        () -> new vn.motcua.dossier.ContentDigest("MARKER"),
                        () -> new vn.motcua.onestop.IdempotencyKey("MARKER"),
                        () -> new Territory("MARKER", Optional.empty()))) {
            assertThatThrownBy(bad).isInstanceOfSatisfying(MotCuaException.class, fault -> {
                assertThat(fault).hasMessageNotContaining("MARKER").hasNoCause();
                assertThat(fault.reason().vi()).doesNotContain("MARKER");
            });
        }
    }

    static Stream<Class<?>> records() {
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.motcua")) {
            if (type.isRecord() && isPublic(type)) {
                types.add(type.reflect());
            }
        }
        return types.stream();
    }

    private static boolean isPublic(JavaClass type) {
        return (type.getModifiers().contains(JavaModifier.PUBLIC)
                        || type.getEnclosingClass()
                                .filter(JavaClass::isInterface)
                                .isPresent())
                && type.getEnclosingClass().map(PrivacyTest::isPublic).orElse(true);
    }

    /** A value of a type, personal wherever the type or the place says so. */
    private static Object make(Type type, Class<?> owner, String name) throws Exception {
        if (type instanceof ParameterizedType generic) {
            return makeGeneric(generic, owner, name);
        }
        if (type instanceof TypeVariable<?> variable) {
            return make(variable.getBounds()[0], owner, name);
        }
        Class<?> raw = (Class<?>) type;
        boolean personal = PERSONAL_TEXT.getOrDefault(owner, Set.of()).contains(name) || isFreeText(owner, name);
        Object fixed = fixed(raw, personal);
        if (fixed != null) {
            return fixed;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw == Dossier.class) {
            return dossier();
        }
        if (raw.isSealed()) {
            return make(raw.getPermittedSubclasses()[0], owner, name);
        }
        assertThat(raw.isRecord())
                .as("a way to make %s for %s of %s", raw, name, owner)
                .isTrue();
        RecordComponent[] components = raw.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] shape = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = make(components[i].getGenericType(), raw, components[i].getName());
            shape[i] = components[i].getType();
        }
        var constructor = raw.getDeclaredConstructor(shape);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Dossier dossier() throws Exception {
        return Dossier.opened(
                        vn.motcua.dossier.DossierCode.parse("H12.40-261120-0001"),
                        DossierStatus.NEW,
                        (Filing) make(Filing.class, Filing.class, "x"),
                        List.of(),
                        "x")
                .with((DossierResult) make(DossierResult.class, DossierResult.class, "x"))
                .withSupplements(
                        List.of((SupplementRequest) make(SupplementRequest.class, SupplementRequest.class, "x")));
    }

    private static Object makeGeneric(ParameterizedType generic, Class<?> owner, String name) throws Exception {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] of = generic.getActualTypeArguments();
        if (raw == Map.class) {
            Map<Object, Object> map = new HashMap<>();
            map.put("key", make(of[1], owner, name));
            return map;
        }
        Object one = make(of[0], owner, name);
        if (raw == Optional.class) {
            return Optional.of(one);
        }
        return raw == Set.class ? Set.of(one) : List.of(one);
    }

    /** The values that a type accepts, where not just any will do. */
    private static Object fixed(Class<?> raw, boolean personal) {
        Map<Class<?>, Object> values = new HashMap<>();
        values.put(String.class, personal ? "MARKER" : "x");
        values.put(int.class, 1);
        values.put(Integer.class, 1);
        values.put(long.class, 1L);
        values.put(Long.class, 1L);
        values.put(boolean.class, true);
        values.put(Boolean.class, true);
        values.put(Integer.class, 1);
        values.put(java.math.BigDecimal.class, java.math.BigDecimal.ONE);
        values.put(Instant.class, Instant.EPOCH);
        values.put(Duration.class, Duration.ofSeconds(1));
        values.put(LocalDate.class, LocalDate.of(2026, 11, 20));
        values.put(LocalTime.class, LocalTime.NOON);
        values.put(PersonName.class, PersonName.parse(NAME));
        values.put(PersonalId.class, PersonalId.parse(NUMBER));
        values.put(BirthDate.class, BirthDate.parse(BORN));
        values.put(PhoneNumber.class, PhoneNumber.parse("+1096777888999"));
        values.put(FormFields.class, new FormFields(Map.of("key", "MARKER")));
        values.put(AgencyCode.class, Sample.WARD.code());
        values.put(Territory.class, Sample.WARD.territory());
        values.put(
                vn.motcua.identity.Commune.class,
                new vn.motcua.identity.Commune(
                        "99901", "x", "96", LocalDate.of(2025, 7, 1), Optional.empty(), Optional.empty()));
        values.put(vn.motcua.procedure.FieldCode.class, new vn.motcua.procedure.FieldCode("G03-GD10"));
        values.put(ProcedureCode.class, Sample.BIRTH);
        values.put(vn.motcua.dossier.DossierCode.class, vn.motcua.dossier.DossierCode.parse("H12.40-261120-0001"));
        values.put(vn.motcua.dossier.ContentDigest.class, vn.motcua.dossier.ContentDigest.of(new byte[0]));
        values.put(Document.class, Document.paper("to-khai"));
        values.put(Actor.class, Sample.CITIZEN);
        values.put(WorkingHours.class, WorkingHours.USUAL);
        values.put(vn.motcua.deadline.Session.class, vn.motcua.deadline.Session.of("07:30", "11:30"));
        values.put(vn.motcua.deadline.WorkingCalendar.class, vn.motcua.deadline.WorkingCalendar.shipped());
        values.put(
                vn.motcua.deadline.TimeLimit.class,
                new vn.motcua.deadline.TimeLimit(1, vn.motcua.deadline.TimeLimit.Unit.DAY));
        values.put(LegalBasis.class, LegalBasis.practice());
        values.put(
                vn.motcua.law.yaml.YamlPlaces.class,
                vn.motcua.law.yaml.YamlPack.placed(
                                "x.yaml",
                                new java.io.ByteArrayInputStream(new byte[] {'a', ':', ' ', '1'}),
                                java.util.Map.class)
                        .places());
        values.put(Object.class, "x");
        values.put(vn.motcua.fee.CaseFacts.class, vn.motcua.fee.CaseFacts.of(java.util.Map.of("copies", 1L)));
        values.put(
                FeeQuote.class,
                new FeeQuote(
                        "x",
                        "x",
                        "x",
                        vn.motcua.fee.FeeKind.PHI,
                        "x",
                        LocalDate.of(2026, 11, 20),
                        vn.motcua.fee.Channel.DIRECT,
                        List.of(),
                        List.of(),
                        Dong.ZERO,
                        Optional.empty(),
                        java.util.Set.of(),
                        vn.motcua.fee.RefundRule.UNKNOWN));
        values.put(
                vn.motcua.form.FieldSpec.class,
                new vn.motcua.form.FieldSpec(
                        "x",
                        "x",
                        "x",
                        "x",
                        vn.motcua.form.FieldSpec.Kind.TABLE,
                        true,
                        vn.motcua.law.Confidence.SINGLE,
                        List.of(new vn.motcua.form.ColumnSpec("x", "x", "x", "x")),
                        ""));
        values.put(Settlement.class, new Settlement("x", "x", Dong.of(1), Instant.EPOCH));
        values.put(java.util.UUID.class, new java.util.UUID(1, 2));
        values.put(vn.motcua.dossier.BundleId.class, new vn.motcua.dossier.BundleId("0".repeat(32)));
        values.put(
                vn.motcua.dossier.BundlePart.class,
                new vn.motcua.dossier.BundlePart(
                        new vn.motcua.dossier.BundleId("0".repeat(32)),
                        "x",
                        java.util.Map.of("x", Sample.WARD.code())));
        values.put(vn.motcua.dossier.Holder.class, Sample.holder(vn.motcua.identity.ActorRole.LEADER));
        values.put(DossierEvent.class, new DossierEvent.WithdrawalAccepted());
        values.put(
                vn.motcua.report.TimeScale.class,
                new vn.motcua.report.TimeScale(Duration.ofHours(1), Duration.ofHours(2)));
        values.put(vn.motcua.onestop.IdempotencyKey.class, new vn.motcua.onestop.IdempotencyKey("12345678"));
        return values.get(raw);
    }
}
