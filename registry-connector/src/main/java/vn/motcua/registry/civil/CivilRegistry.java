package vn.motcua.registry.civil;

import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.registry.gateway.Gateway;
import vn.motcua.registry.gateway.GatewayAnswer;
import vn.motcua.registry.gateway.GatewayCall;
import vn.motcua.registry.json.BoundedJson;
import vn.motcua.transport.AuditFacts;
import vn.motcua.transport.Repeat;

/**
 * The electronic civil registry (hộ tịch điện tử) as a client sees it. Keeps nothing; immutable and thread-safe. Source: the
 * NGSP guide of a province and two production clients; the schema of the payload is not public.
 *
 * <p>Every method throws {@link vn.motcua.error.OutsideException} if no usable answer came. After a push its retryability
 * tells whether the registry may have the dossier: if the outcome is unknown, ask for the status before pushing again.
 */
public final class CivilRegistry {

    private static final String SYSTEM = "civil-registry";
    private static final String ACTOR = "registry.civil";
    private static final String PURPOSE = "đăng ký hộ tịch";

    private final CivilSettings settings;
    private final Gateway gateway;
    private final AnswerReader reader;

    /**
     * Creates the client.
     *
     * @param settings how it is reached on the axis
     * @param gateway the axis
     */
    public CivilRegistry(CivilSettings settings, Gateway gateway) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.gateway = Objects.requireNonNull(gateway, "gateway");
        this.reader = new AnswerReader(settings.messages());
    }

    /**
     * Hands a dossier over ({@code dangKyHoTich}). Sent once and never repeated by itself, since the registry tells a
     * repetition by the words of a message only.
     *
     * @param registration what is to be registered
     * @return what the registry said
     * @throws vn.motcua.error.InvalidInputException if a value cannot be written; nothing was sent then
     */
    public PushAnswer push(Registration registration) {
        Codec codec = settings.codec();
        ObjectNode json = request(registration.ref())
                .put("module", registration.module())
                .put("ngayTiepNhan", codec.receivedOn(registration.receivedOn()))
                .put("data", codec.data(registration));
        AuditFacts facts = facts(registration.ref())
                .withFields(registration.fields().keySet().toArray(new String[0]));
        return reader.push(
                send(CivilOperation.REGISTER, json, Repeat.ONCE, facts),
                registration.ref().unit());
    }

    /**
     * Asks where a dossier stands ({@code traTrangThaiHoSo}).
     *
     * @param ref the dossier
     * @return what the registry said
     */
    public StatusAnswer status(RecordRef ref) {
        return reader.status(send(CivilOperation.STATUS, request(ref), Repeat.IDEMPOTENT, facts(ref)));
    }

    /**
     * Fetches the result of a dossier ({@code ketQuaDangKyHS}).
     *
     * @param ref the dossier
     * @return what the registry said
     */
    public ResultAnswer result(RecordRef ref) {
        AuditFacts facts =
                facts(ref).withFields("soDangKy", "quyenSo", "trangSo", "ngayDangKy", "soDinhDanh", "giayKhaiSinh");
        return reader.result(send(CivilOperation.RESULT, request(ref), Repeat.IDEMPOTENT, facts));
    }

    private static ObjectNode request(RecordRef ref) {
        return BoundedJson.empty()
                .put("maDonVi", ref.unit().number())
                .put("maHoSo", ref.dossier().value());
    }

    private static AuditFacts facts(RecordRef ref) {
        return AuditFacts.of(ACTOR, PURPOSE).withDossier(ref.dossier());
    }

    private GatewayAnswer send(CivilOperation operation, ObjectNode json, Repeat repeat, AuditFacts facts) {
        return gateway.post(new GatewayCall(
                SYSTEM, operation.usualName(), settings.path(operation), json.toString(), repeat, facts));
    }
}
