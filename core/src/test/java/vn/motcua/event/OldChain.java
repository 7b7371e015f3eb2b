package vn.motcua.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;

/** A chain exactly as it was written and closed before texts were salted, to the byte. Nobody in it exists. */
public final class OldChain {

    public static final DossierCode CODE = DossierCode.parse("H12.40-261120-0001");

    private static final String FIRST = "6f817cb2e86a397f72068723c2e963310611cd8d409cec094635815066b1f4c2";
    private static final String SECOND = "320b53e4357e2f86d9c311aad3d999930346ba7665fa9eaf7947f9c56482b587";
    private static final String THIRD = "6fb07509b08a485feb3e6241dd51e0498ab6fb161314d919fe1d04b0dd06ce45";
    private static final String FOURTH = "be7dbaaf5d0ef5cd632334f2d9fff56cdad91eb7c01cd879f68a1ffbd610d8c3";
    private static final LegalBasis TEXT = new LegalBasis("NĐ 61/2018/NĐ-CP Đ17", Confidence.SINGLE);

    private OldChain() {}

    public static List<LoggedEvent> entries() {
        return new ArrayList<>(List.of(
                entry(
                        1,
                        "2026-11-20T02:00:00.123456Z",
                        Actor.citizen("acc-1"),
                        TEXT,
                        "{\"type\":\"submitted\",\"procedure\":\"1.001193\",\"channel\":\"ONLINE\",\"quoted\":7000,"
                                + "\"why\":\"miễn \\\"50%\\\"\"}",
                        "",
                        FIRST),
                entry(
                        2,
                        "2026-11-20T02:01:00.123456Z",
                        officer(ActorRole.ONE_STOP, "mot-cua-1"),
                        TEXT,
                        "{\"type\":\"supplement-requested\",\"items\":[\"giấy chứng sinh của bé Mẫu\",\"CCCD\"],"
                                + "\"reason\":\"ông Mẫu chưa nộp\",\"override\":\"đặc biệt\"}",
                        FIRST,
                        SECOND),
                entry(
                        3,
                        "2026-11-20T02:01:00.123456Z",
                        officer(ActorRole.ONE_STOP, "mot-cua-1"),
                        LegalBasis.practice(),
                        "{\"type\":\"due-soon\"}",
                        SECOND,
                        THIRD),
                entry(
                        4,
                        "2026-11-20T02:02:00.123456Z",
                        officer(ActorRole.SPECIALIST, "chuyen-mon-1"),
                        TEXT,
                        "{\"type\":\"stopped\",\"reason\":\"bà Mẫu đã mất\"}",
                        THIRD,
                        FOURTH)));
    }

    private static Actor officer(ActorRole role, String id) {
        return new Actor(role, id, Optional.of(new AgencyCode("H12.40")));
    }

    private static LoggedEvent entry(
            long sequence, String at, Actor actor, LegalBasis basis, String body, String previous, String digest) {
        return new LoggedEvent(
                CODE,
                sequence,
                Instant.parse(at),
                actor,
                DossierJson.readEvent(body, ""),
                basis,
                body,
                "",
                previous,
                digest);
    }
}
