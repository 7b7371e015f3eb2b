package vn.motcua.examples.portal.wiring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;

/**
 * The accounts of the example, all invented; the password of each is its name. What VNeID says of a citizen belongs to the
 * account and is never taken from a request.
 */
public final class DemoPeople {

    private static final List<Person> ALL = List.of(
            Person.citizen("congdan", "Nguyễn Thị Mẫu", "096190000018", false),
            Person.citizen("congdanso", "Trần Văn Ví Dụ", "096090000027", true),
            Person.officer("motcua.catinh", ActorRole.ONE_STOP, DemoAgencies.PROVINCE_POLICE),
            Person.officer("chuyenmon.catinh", ActorRole.SPECIALIST, DemoAgencies.PROVINCE_POLICE),
            Person.officer("chuyenmon2.catinh", ActorRole.SPECIALIST, DemoAgencies.PROVINCE_POLICE),
            Person.officer("lanhdao.catinh", ActorRole.LEADER, DemoAgencies.PROVINCE_POLICE),
            Person.officer("motcua.caphuong", ActorRole.ONE_STOP, DemoAgencies.COMMUNE_POLICE),
            Person.officer("chuyenmon.caphuong", ActorRole.SPECIALIST, DemoAgencies.COMMUNE_POLICE),
            Person.officer("lanhdao.caphuong", ActorRole.LEADER, DemoAgencies.COMMUNE_POLICE),
            Person.officer("motcua.phuong", ActorRole.ONE_STOP, DemoAgencies.COMMUNE),
            Person.officer("chuyenmon.phuong", ActorRole.SPECIALIST, DemoAgencies.COMMUNE),
            Person.officer("lanhdao.phuong", ActorRole.LEADER, DemoAgencies.COMMUNE),
            Person.officer("motcua.tinh", ActorRole.ONE_STOP, DemoAgencies.PROVINCE),
            Person.officer("chuyenmon.tinh", ActorRole.SPECIALIST, DemoAgencies.PROVINCE),
            Person.officer("lanhdao.tinh", ActorRole.LEADER, DemoAgencies.PROVINCE),
            Person.officer("motcua.bhxh", ActorRole.ONE_STOP, DemoAgencies.INSURANCE),
            Person.officer("chuyenmon.bhxh", ActorRole.SPECIALIST, DemoAgencies.INSURANCE),
            Person.officer("lanhdao.bhxh", ActorRole.LEADER, DemoAgencies.INSURANCE));

    private final Clock clock;

    DemoPeople(Clock clock) {
        this.clock = clock;
    }

    /**
     * An account.
     *
     * @param account the log-in name
     * @param role in what capacity it acts
     * @param agency the agency of an officer
     * @param name the citizen's name, prefilled in forms
     * @param personalId the citizen's number, prefilled in forms
     * @param digitalCitizen whether VNeID shared the level of relief of a digital citizen
     */
    public record Person(
            String account,
            ActorRole role,
            Optional<Agency> agency,
            String name,
            String personalId,
            boolean digitalCitizen) {

        static Person citizen(String account, String name, String personalId, boolean digitalCitizen) {
            return new Person(account, ActorRole.CITIZEN, Optional.empty(), name, personalId, digitalCitizen);
        }

        static Person officer(String account, ActorRole role, Agency agency) {
            return new Person(account, role, Optional.of(agency), "", "", false);
        }

        /**
         * The account as it acts on dossiers.
         *
         * @return the actor
         */
        public Actor actor() {
            return new Actor(role, account, agency.map(Agency::code));
        }

        @Override
        public String toString() {
            return "Person[" + account + "]";
        }
    }

    /**
     * Every account.
     *
     * @return the accounts
     */
    public List<Person> all() {
        return ALL;
    }

    /**
     * An account by its log-in name.
     *
     * @param account the name
     * @return the account
     */
    public Person of(String account) {
        return ALL.stream()
                .filter(person -> person.account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    /**
     * An officer by his log-in name, as whoever passes a dossier on has typed it.
     *
     * @param account the name
     * @return the officer, or empty if no officer has that name
     */
    public Optional<Person> officer(String account) {
        return ALL.stream()
                .filter(person -> person.role().isOfficer() && person.account().equals(account))
                .findFirst();
    }

    /**
     * The officers of an agency.
     *
     * @param agency the agency
     * @return its officers and leaders
     */
    public List<Person> officersOf(AgencyCode agency) {
        return ALL.stream()
                .filter(person ->
                        person.agency().filter(own -> own.code().equals(agency)).isPresent())
                .toList();
    }

    /**
     * What VNeID said of a citizen when the account signed in. It said so of the account's own number: for anyone else the
     * account may file for, it said nothing.
     *
     * @param person the account
     * @param personalId the number of the person for whom something is asked, as typed
     * @return the groups, none for most
     */
    public List<GroupEvidence> sharedByVneid(Person person, String personalId) {
        return person.digitalCitizen() && person.personalId().equals(personalId.strip())
                ? List.of(new GroupEvidence(
                        ApplicantGroup.CONG_DAN_SO,
                        GroupEvidence.Source.VNEID,
                        "vneid:" + person.account(),
                        clock.instant()))
                : List.of();
    }
}
