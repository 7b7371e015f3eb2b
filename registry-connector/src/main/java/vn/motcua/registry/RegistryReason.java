package vn.motcua.registry;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** What an officer has to know about the link with a registry. */
public enum RegistryReason implements ReasonCode {
    /** A setting cannot be used. */
    SETTING_INVALID(
            "registry.setting-invalid",
            "Cấu hình %s của kết nối hộ tịch không hợp lệ.",
            "The setting %s is not usable."),
    /** The agency has no unit in the civil registry. */
    UNIT_NOT_CONFIGURED(
            "registry.unit-not-configured",
            "Chưa cấu hình mã đơn vị hộ tịch cho cơ quan %s.",
            "No unit of the civil registry is configured for the agency %s."),
    /** Some values cannot be written as the registry wants them. */
    FIELDS_NOT_SENDABLE(
            "registry.fields-not-sendable",
            "Dữ liệu không gửi được tới hộ tịch. Trường cần sửa: %s.",
            "The data cannot be sent to the civil registry. Fields to mend: %s."),
    /** Pushing fails again and again. */
    PUSH_FAILING(
            "registry.push-failing",
            "Gửi hồ sơ sang hộ tịch chưa được sau %1$d lần: %2$s",
            "The dossier could not be handed to the civil registry in %1$d tries: %3$s"),
    /** Asking fails again and again. */
    QUERY_FAILING(
            "registry.query-failing",
            "Chưa hỏi được kết quả từ hộ tịch sau %1$d lần: %2$s",
            "The civil registry could not be asked for the result in %1$d tries: %3$s"),
    /** The registrar wants something more, and the dossier waits for it. */
    SUPPLEMENT_ASKED(
            "registry.supplement-asked",
            "Hộ tịch yêu cầu bổ sung; hồ sơ đã chuyển sang chờ bổ sung. Nhận đủ giấy tờ rồi gửi lại hộ tịch.",
            "The civil registry asks for a supplement and the dossier waits for it: accept the papers, then send it again."),
    /** The registrar wants something more of a dossier that cannot wait for it now. */
    SUPPLEMENT_UNRECORDED(
            "registry.supplement-unrecorded",
            "Hộ tịch yêu cầu bổ sung khi hồ sơ ở trạng thái %1$s; xem nội dung phản hồi rồi quyết định.",
            "The civil registry asks for a supplement of a dossier that cannot wait for it (status: %2$s): read its remark"
                    + " and decide."),
    /** The registry has the dossier in an error state. */
    ERROR_AT_REGISTRY(
            "registry.error-at-registry",
            "Hộ tịch báo hồ sơ bị lỗi; xem nội dung phản hồi, sửa rồi gửi lại.",
            "The civil registry reports an error with the dossier; read its remark, mend it and send it again."),
    /** The registrar refused. */
    REFUSED_BY_REGISTRAR(
            "registry.refused-by-registrar",
            "Hộ tịch từ chối đăng ký; xem nội dung phản hồi rồi quyết định.",
            "The registrar refused; read the remark and decide."),
    /** The result came before the dossier was handed over to the deciding unit. */
    RESULT_WAITS(
            "registry.result-waits",
            "Hộ tịch đã có kết quả nhưng hồ sơ chưa chuyển xử lý (trạng thái %1$s).",
            "The civil registry has the result, but the dossier is not in processing (status: %2$s)."),
    /** The result came after the dossier had ended. */
    RESULT_AFTER_END(
            "registry.result-after-end",
            "Hộ tịch đã đăng ký nhưng hồ sơ đã kết thúc (trạng thái %1$s): cần đối chiếu.",
            "The civil registry registered it, but the dossier has ended (status: %2$s): compare the two."),
    /** Something else went wrong. */
    UNEXPECTED("registry.unexpected", "lỗi hệ thống %s", "system fault %s"),
    /** The dossier was never meant for the registry. */
    NO_PUSH(
            "registry.no-push",
            "Hồ sơ %s chưa có yêu cầu gửi sang hộ tịch.",
            "The dossier %s was never to be handed to the civil registry.");

    private final Reason template;

    RegistryReason(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
