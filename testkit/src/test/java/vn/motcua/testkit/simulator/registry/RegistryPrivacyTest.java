package vn.motcua.testkit.simulator.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;
import vn.motcua.event.LoggedEvent;
import vn.motcua.onestop.Attention;

class RegistryPrivacyTest {

    private static final Duration POLL = Duration.ofMinutes(5);

    private final RegistryTown town = new RegistryTown();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aNameThatLooksLikeMarkupIsANameAndNothingElse() {
        Map<String, String> form = BirthDossiers.form();
        String name = "A</nksHoTen></hoso><x>&amp;\"'<![CDATA[y]]> & ]]> &lol; <!-- z -->";
        form.put("nksHoTen", name);
        form.put("nksNoiSinh", "dòng một\n\tdòng hai");

        DossierCode code = town.received(form);
        town.delivery.run();

        assertThat(town.registry.journal().fields(code.value()))
                .containsEntry("nksHoTen", name)
                .containsEntry("nksNoiSinh", "dòng một\n\tdòng hai")
                .doesNotContainKey("x");
    }

    @Test
    void vietnameseTextArrivesByteForByteWhateverItsUnicodeForm() {
        Map<String, String> form = BirthDossiers.form();
        String name = "Nguyễn Thị Ánh Hoà Đặng e\u0302\u0301 H’Mai 𡦂";
        form.put("nksHoTen", name);

        DossierCode code = town.received(form);
        town.delivery.run();

        assertThat(town.registry.journal().fields(code.value())).containsEntry("nksHoTen", name);
        assertThat(town.registry.journal().payload(code.value())).contains("<nksHoTen>" + name + "</nksHoTen>");
        List<LoggedRequest> requests = town.registry
                .wireMock()
                .findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/hotich/1.0/dangKyHoTich")));
        assertThat(new String(requests.get(0).getBody(), StandardCharsets.UTF_8))
                .contains(name);
    }

    @Test
    void noLogEventAttentionOrAuditSaysAnythingAboutAPerson() {
        Map<String, String> bad = BirthDossiers.form();
        bad.put("nksGioiTinh", BirthDossiers.CHILD);
        List<DossierCode> codes = new ArrayList<>();
        codes.add(town.received(bad));
        BirthDossiers.correctForm(town.store, codes.get(0), "nksNoiSinh", "\u0002" + BirthDossiers.CHILD);
        for (RegistryFault fault : EnumSet.complementOf(EnumSet.of(RegistryFault.SLOW))) {
            town.registry.fail(fault, "dangKyHoTich", 1);
            town.registry.fail(fault, "traTrangThaiHoSo", 1);
            town.registry.fail(fault, "ketQuaDangKyHS", 1);
            DossierCode code = town.received();
            codes.add(code);
            town.delivery.run();
            town.later(Duration.ofMinutes(30));
            town.startProcessing(code);
            town.later(Duration.ofMinutes(30));
        }
        town.registry.behave();
        DossierCode asked = town.underWay();
        town.registry.askSupplement(asked.value(), "Cháu " + BirthDossiers.CHILD + " thiếu giấy");
        DossierCode registered = town.underWay();
        town.registry.approve(registered.value());
        town.later(POLL);
        codes.addAll(List.of(asked, registered));
        String number = town.dossier(registered)
                .result()
                .orElseThrow()
                .fields()
                .get("soDinhDanh")
                .orElseThrow();

        List<String> said = new ArrayList<>(KeptLog.lines());
        town.audit.forEach(entry -> said.add(entry.toString()));
        for (Attention.Item item : town.attention()) {
            said.add(item + item.reason().vi() + item.reason().en());
        }
        for (DossierCode code : codes) {
            town.oneStop.history(code).stream().map(LoggedEvent::body).forEach(said::add);
            said.add(town.dossier(code).toString());
            town.desk.status(code).map(Object::toString).ifPresent(said::add);
            town.store.run(transaction -> transaction.companions().of("registry.push", code)).stream()
                    .map(Object::toString)
                    .forEach(said::add);
        }
        said.add(town.registry.journal().toString());

        assertThat(said).hasSizeGreaterThan(200);
        assertThat(said).filteredOn(line -> line.contains("vn.motcua.registry")).isNotEmpty();
        Stream.of(
                        BirthDossiers.CHILD,
                        BirthDossiers.REQUESTER,
                        BirthDossiers.REQUESTER_NUMBER,
                        BirthDossiers.PHONE,
                        BirthDossiers.EMAIL,
                        number,
                        town.registry.secret(),
                        "JVBERi0")
                .forEach(secret -> assertThat(said).noneMatch(line -> line.contains(secret)));
    }

    @Test
    void theAuditKnowsForWhichDossierWhichFieldsWereSent() {
        DossierCode code = town.underWay();

        assertThat(town.audit)
                .filteredOn(entry -> entry.operation().equals("dangKyHoTich"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.system()).isEqualTo("civil-registry");
                    assertThat(entry.dossier()).contains(code);
                    assertThat(entry.fields()).contains("nksHoTen", "nycSoGiayToTuyThan");
                });
    }
}
