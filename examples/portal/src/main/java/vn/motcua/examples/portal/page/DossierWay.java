package vn.motcua.examples.portal.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Consultation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.examples.portal.wiring.DemoAgencies;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.Agency;
import vn.motcua.onestop.ApplicantView;

/**
 * Where a dossier is, and who else can be brought in, as its page shows it: to the applicant down to the unit, to an officer
 * down to the colleague.
 *
 * @param holder who has it, in words; empty if nobody does
 * @param asked the papers that are waited for
 * @param consultations the answers that are waited for
 * @param colleagues to whom it can be handed over
 * @param leaders who can approve a refusal
 * @param agencies who can be asked
 */
public record DossierWay(
        String holder,
        List<String> asked,
        List<Question> consultations,
        List<DemoPeople.Person> colleagues,
        List<DemoPeople.Person> leaders,
        List<Agency> agencies) {

    /**
     * A question to another agency.
     *
     * @param id its number
     * @param agency the name of the agency asked
     * @param text what it was asked
     * @param due when its answer is due, Vietnamese time
     * @param mine whether it waits for the one who looks
     * @param withdrawable whether the one who looks may take it back
     */
    public record Question(
            String id, String agency, String text, OffsetDateTime due, boolean mine, boolean withdrawable) {}

    static DossierWay of(
            Dossier dossier, DemoPeople.Person person, DemoPeople people, Optional<ApplicantView> applicants) {
        if (!person.role().isOfficer()) {
            return new DossierWay(
                    applicants
                            .flatMap(ApplicantView::holder)
                            .map(DossierWay::words)
                            .orElse(""),
                    applicants
                            .flatMap(ApplicantView::asked)
                            .map(SupplementRequest::items)
                            .orElse(List.of()),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        List<DemoPeople.Person> officers =
                people.officersOf(dossier.filing().agency().code());
        return new DossierWay(
                dossier.routing().holder().map(DossierWay::words).orElse(""),
                dossier.supplements().stream()
                        .filter(SupplementRequest::isOpen)
                        .flatMap(request -> request.items().stream())
                        .toList(),
                dossier.routing().openConsultations().stream()
                        .map(open -> question(open, dossier, person))
                        .toList(),
                officers.stream()
                        .filter(each -> !each.account().equals(person.account()))
                        .toList(),
                officers.stream()
                        .filter(each -> each.role() == ActorRole.LEADER)
                        .toList(),
                DemoAgencies.all().stream()
                        .filter(agency -> !agency.equals(dossier.filing().agency()))
                        .toList());
    }

    private static String words(Holder holder) {
        return "bộ phận " + holder.role().vi()
                + holder.officer().map(officer -> ", cán bộ " + officer).orElse("");
    }

    private static Question question(Consultation open, Dossier dossier, DemoPeople.Person person) {
        boolean own = person.agency().filter(dossier.filing().agency()::equals).isPresent();
        return new Question(
                open.id(),
                DemoAgencies.all().stream()
                        .filter(agency -> agency.code().equals(open.agency()))
                        .map(Agency::name)
                        .findFirst()
                        .orElse(open.agency().value()),
                open.question(),
                VietnamTime.at(open.due().at()).toOffsetDateTime(),
                person.agency()
                        .filter(agency -> agency.code().equals(open.agency()))
                        .isPresent(),
                own && person.role() != ActorRole.ONE_STOP);
    }
}
