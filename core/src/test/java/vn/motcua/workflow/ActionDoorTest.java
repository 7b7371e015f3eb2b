package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.at;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.Sample;
import vn.motcua.dossier.BundleId;
import vn.motcua.dossier.BundlePart;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.Intake;
import vn.motcua.error.Reason;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeQuote;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.fee.ReliefSetAside;
import vn.motcua.identity.ActorRole;

/** An action is whole or it is not made: no null gets in, at any depth, and nothing can be changed from outside. */
class ActionDoorTest {

    private static final ContentDigest CONTENT = ContentDigest.of(new byte[] {1});

    @Test
    void theActionsTriedAreAllThatThereAre() {
        Set<Class<?>> tried = actions().map(Object::getClass).collect(Collectors.toSet());

        assertThat(tried).isEqualTo(kinds(DossierAction.class).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void nothingMissingGetsInAtAnyDepth(DossierAction action) {
        Set<Record> tried = new HashSet<>();

        tryWithout((Record) action, tried);

        assertThat(tried).contains((Record) action);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void whatWasGivenCanBeChangedWithoutChangingTheAction(DossierAction action) {
        Record whole = (Record) action;
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] given = values(whole);
        for (int i = 0; i < given.length; i++) {
            given[i] = loose(given[i]);
        }

        Object made = make(whole, given);
        for (Object each : given) {
            if (each instanceof Collection<?> loose) {
                loose.clear();
            }
        }

        assertThat(made).isEqualTo(action);
        for (int i = 0; i < components.length; i++) {
            if (values((Record) made)[i] instanceof Collection<?> kept) {
                assertThatThrownBy(kept::clear)
                        .as("%s", components[i])
                        .isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    private static void tryWithout(Record whole, Set<Record> tried) {
        if (!tried.add(whole)) {
            return;
        }
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = values(whole);
        for (int i = 0; i < components.length; i++) {
            String what = whole.getClass() + " without its " + components[i].getName();
            if (!components[i].getType().isPrimitive()) {
                refused(whole, values, i, null, what);
            }
            for (Object holed : holed(values[i])) {
                refused(whole, values, i, holed, what + "'s element");
            }
            inside(values[i]).forEach(each -> tryWithout(each, tried));
        }
    }

    private static void refused(Record whole, Object[] values, int place, Object bad, String what) {
        Object[] changed = values.clone();
        changed[place] = bad;
        assertThatThrownBy(() -> make(whole, changed)).as(what).isInstanceOf(NullPointerException.class);
    }

    /** The same list, set or map with a null in it. */
    private static List<Object> holed(Object value) {
        if (value instanceof List<?> list) {
            List<Object> with = new ArrayList<>(list);
            with.add(null);
            return List.of(with);
        } else if (value instanceof Set<?> set) {
            Set<Object> with = new HashSet<>(set);
            with.add(null);
            return List.of(with);
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> with = new HashMap<>(map);
            with.put("no-such-key", null);
            return List.of(with);
        }
        return List.of();
    }

    private static Object loose(Object value) {
        if (value instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        return value instanceof Set<?> set ? new HashSet<>(set) : value;
    }

    private static Stream<Record> inside(Object value) {
        if (value instanceof Record one) {
            return Stream.of(one);
        } else if (value instanceof Optional<?> some) {
            return some.stream().flatMap(ActionDoorTest::inside);
        } else if (value instanceof Collection<?> many) {
            return many.stream().flatMap(ActionDoorTest::inside);
        }
        return value instanceof Map<?, ?> map ? inside(map.values()) : Stream.of();
    }

    private static Object[] values(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents())
                .map(component -> {
                    try {
                        component.getAccessor().setAccessible(true);
                        return component.getAccessor().invoke(whole);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(component.toString(), e);
                    }
                })
                .toArray();
    }

    private static Object make(Record like, Object[] values) {
        Class<?>[] shape = Arrays.stream(like.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> door = like.getClass().getDeclaredConstructor(shape);
            door.setAccessible(true);
            return door.newInstance(values);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(like.getClass().toString(), e);
        }
    }

    private static Stream<Class<?>> kinds(Class<?> part) {
        return part.isSealed()
                ? Arrays.stream(part.getPermittedSubclasses()).flatMap(ActionDoorTest::kinds)
                : Stream.of(part);
    }

    static Stream<DossierAction> actions() {
        DossierCode code = DossierCode.parse("H12.40-261118-0001");
        FeeQuote quote = quote();
        List<FeePricing> prices =
                List.of(new FeePricing.Priced(quote), new FeePricing.NotPriced(new Reason("x.y", "thiếu", "missing")));
        DossierResult result =
                new DossierResult("Giấy khai sinh", new FormFields(Map.of("so", "1")), Optional.of(CONTENT));
        return Stream.concat(
                TotalityTest.actions(Journey.submitted(Sample.RESIDENCE).dossier()).stream(),
                Stream.of(
                        new OpeningAction.Submit(code, filing(), prices, "v"),
                        new OpeningAction.ReceiveAtCounter(code, filing(), prices, "v"),
                        new DossierAction.Receive(Set.of(ApplicantGroup.HO_NGHEO)),
                        new DossierAction.AcceptSupplement(
                                List.of(Document.file("to-khai", CONTENT)), new FormFields(Map.of("so", "1"))),
                        new DossierAction.Complete(result),
                        new RoutingAction.EndDelegation(Sample.holder(ActorRole.LEADER)),
                        new DossierAction.RaiseObligation(List.of(quote)),
                        new DossierAction.Reprice(
                                List.of(quote),
                                Set.of(ApplicantGroup.HO_NGHEO),
                                Set.of(ApplicantGroup.TRE_EM),
                                "sai")));
    }

    private static FeeQuote quote() {
        FeeQuote quote = Acts.quote("LLTP.PHIEU", Channel.ONLINE, at(Journey.FILED));
        return new FeeQuote(
                quote.fee(),
                quote.name(),
                quote.nameEn(),
                quote.kind(),
                quote.packVersion(),
                quote.date(),
                quote.channel(),
                quote.lines(),
                List.of(new ReliefSetAside("x", new Reason("x.y", "không", "no"))),
                quote.total(),
                quote.validUntil(),
                Set.of(ApplicantGroup.HO_NGHEO),
                quote.refund());
    }

    private static Filing filing() {
        Filing filing = Sample.filing(
                Sample.RESIDENCE,
                Channel.DIRECT,
                at(Journey.FILED),
                Map.of("copies", 1L),
                List.of(new GroupEvidence(
                        ApplicantGroup.HO_NGHEO, GroupEvidence.Source.CLAIMED, "x", at(Journey.FILED))));
        return filing.with(Intake.at(Channel.DIRECT, Sample.WARD.code()))
                .with(new BundlePart(new BundleId("0".repeat(32)), "x", Map.of("x", Sample.WARD.code())));
    }
}
