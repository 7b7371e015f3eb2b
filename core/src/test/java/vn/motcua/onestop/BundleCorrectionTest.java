package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.FormFields;
import vn.motcua.identity.ActorRole;
import vn.motcua.onestop.BundleView.Open;
import vn.motcua.workflow.DossierAction;

/** What becomes of a bundle when a leg is completed or its result corrected. */
class BundleCorrectionTest {

    private static final DossierAction ASK =
            new DossierAction.RequestSupplement(List.of("Ảnh"), "cần để cấp thẻ", Optional.empty());

    private final BundleTown town = new BundleTown();

    @Test
    void whatAnEarlierLegWasCorrectedToGoesAlong() {
        town.filed(BundleTown.birth());
        town.start("khai-sinh");
        town.act("khai-sinh", ActorRole.SPECIALIST, ASK);
        List<Document> newer = new ArrayList<>();
        newer.add(Document.file("to-khai", ContentDigest.of(new byte[] {7})));
        newer.add(Document.evidence("giay-chung-sinh", "E_BIRTH_NOTICE"));
        town.act(
                "khai-sinh",
                ActorRole.ONE_STOP,
                new DossierAction.AcceptSupplement(
                        newer, new FormFields(Map.of("nksHoTen", "Nguyễn Văn Bình", "soDinhDanh", "tự khai"))));
        town.complete("khai-sinh", Map.of("soDinhDanh", BundleTown.CHILD, "giayKhaiSinh", "x".repeat(5_000)));
        town.deliver();

        assertThat(town.leg("thuong-tru").filing().form().values())
                .containsEntry("nksHoTen", "Nguyễn Văn Bình")
                .containsEntry("soDinhDanh", BundleTown.CHILD)
                .containsKey("giayKhaiSinh");
        assertThat(town.leg("thuong-tru").filing().documents())
                .extracting(Document::key)
                .containsExactly("to-khai", "to-khai");
    }

    @Test
    void aResultThatIsCorrectedAfterwardsIsToldToTheLegsThatHaveIt() {
        town.filed(BundleTown.birth());
        town.bornAndRegistered();
        town.act("khai-sinh", ActorRole.ONE_STOP, new DossierAction.CorrectResult("sai số"));
        assertThat(town.state("khai-sinh")).isInstanceOf(Open.class);
        town.complete("khai-sinh", Map.of("soDinhDanh", BundleTown.CHILD));
        town.deliver();
        assertThat(town.attention()).isEmpty();

        town.act("khai-sinh", ActorRole.ONE_STOP, new DossierAction.CorrectResult("sai số"));
        town.complete("khai-sinh", Map.of("soDinhDanh", "096326000002"));
        town.deliver();

        assertThat(town.lines()).hasSize(3);
        assertThat(town.attention())
                .extracting(item -> item.dossier().value() + " " + item.reason().code())
                .containsExactlyInAnyOrder(
                        town.leg("thuong-tru").code() + " onestop.bundle-result-changed",
                        town.leg("bhyt").code() + " onestop.bundle-result-changed");
    }

    @Test
    void aCorrectedResultIsToldToEveryLegThatItReached() {
        town.filed(BundleTown.birth("can-cuoc"));
        town.bornAndRegistered();
        town.residence();
        town.act("khai-sinh", ActorRole.ONE_STOP, new DossierAction.CorrectResult("sai số"));
        town.complete("khai-sinh", Map.of("soDinhDanh", "096326000002"));
        town.deliver();

        assertThat(town.attention())
                .extracting(Attention.Item::dossier)
                .containsExactlyInAnyOrder(
                        town.leg("thuong-tru").code(),
                        town.leg("bhyt").code(),
                        town.leg("can-cuoc").code());
    }

    @Test
    void aLegWhoseResultIsTakenBackForGoodLeavesTheOpenedOnesToTheirEnd() {
        town.filed(BundleTown.birth());
        town.bornAndRegistered();
        town.act("khai-sinh", ActorRole.ONE_STOP, new DossierAction.CorrectResult("đăng ký nhầm"));
        town.act("khai-sinh", ActorRole.SPECIALIST, new DossierAction.Stop("đăng ký nhầm"));
        town.deliver();

        assertThat(town.state("bhyt")).isInstanceOf(Open.class);
        assertThat(town.view().end()).isEmpty();
    }
}
