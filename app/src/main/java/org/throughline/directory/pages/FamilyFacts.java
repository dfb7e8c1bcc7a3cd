package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.MISSING_ADULT;
import static org.throughline.directory.DirectoryWords.MISSING_HOME;
import static org.throughline.directory.DirectoryWords.MISSING_RESPONSIBILITY;
import static org.throughline.directory.DirectoryWords.MISSING_SERVICE;
import static org.throughline.directory.DirectoryWords.NUMBER_ENDS;
import static org.throughline.directory.DirectoryWords.ONE_OF_THEM;
import static org.throughline.directory.DirectoryWords.WHO_SAYS_FAMILY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.directory.DirectoryWords;
import org.throughline.directory.FindWords;
import org.throughline.directory.Invitation;
import org.throughline.directory.Invitations;
import org.throughline.pages.Reply;
import org.throughline.people.Agency;
import org.throughline.people.AgencyId;
import org.throughline.people.Area;
import org.throughline.people.Families;
import org.throughline.people.Identifier;
import org.throughline.people.Identifiers;
import org.throughline.people.Involvement;
import org.throughline.people.Names;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Relationship;
import org.throughline.people.Residence;
import org.throughline.people.Role;
import org.throughline.people.Supporter;

/** Gathers one child's family facts for the set-up page, over all records that are this child. */
@Component
class FamilyFacts {
    private final Families families;
    private final People people;
    private final Identifiers identifiers;
    private final Names names;
    private final Invitations invitations;
    private final Clock clock;

    FamilyFacts(
            Families families,
            People people,
            Identifiers identifiers,
            Names names,
            Invitations invitations,
            Clock clock) {
        this.families = families;
        this.people = people;
        this.identifiers = identifiers;
        this.names = names;
        this.invitations = invitations;
        this.clock = clock;
    }

    Reply page(SetUpDoor.OneChild one) {
        List<PersonId> ids = one.records().stream().map(Person::id).toList();
        Facts facts = new Facts(
                families.relationships(ids),
                families.supporters(ids),
                families.involvements(ids),
                families.residences(ids),
                identifiers.of(ids));
        Looked looked = look(ids, facts);
        return new SetUpChildPage(
                one.id(),
                one.records().stream()
                        .map(p -> new SetUpChildPage.Known(
                                p,
                                p.source().map(looked::agency).orElse(WHO_SAYS_FAMILY.say()),
                                Languages.named(p.language())))
                        .toList(),
                facts.relationships().stream()
                        .map(r -> adult(r, looked))
                        .flatMap(Optional::stream)
                        .toList(),
                facts.residences().stream().map(r -> lives(r, looked)).toList(),
                facts.involvements().stream().map(i -> works(i, looked)).toList(),
                facts.supporters().stream()
                        .map(s -> supports(s, looked))
                        .flatMap(Optional::stream)
                        .toList(),
                facts.numbers().stream().map(FamilyFacts::numbered).toList(),
                names.others(ids).stream()
                        .map(o -> FindWords.valueOf("ALSO_" + o.kind().name()).say(o.name()))
                        .toList(),
                ownSeat(ids, looked),
                missing(one, facts));
    }

    private record Facts(
            List<Relationship> relationships,
            List<Supporter> supporters,
            List<Involvement> involvements,
            List<Residence> residences,
            List<Identifier> numbers) {}

    /** What names and letters belong to the ids of one child's facts. */
    private record Looked(
            Map<PersonId, Person> persons, Map<AgencyId, Agency> agencies, Map<PersonId, Invitation> letters) {
        Optional<Person> person(PersonId id) {
            return Optional.ofNullable(persons.get(id));
        }

        String name(PersonId id) {
            return person(id).map(Person::name).orElse("");
        }

        String agency(AgencyId id) {
            return Optional.ofNullable(agencies.get(id)).map(Agency::name).orElse("");
        }

        Optional<Invitation> letter(PersonId id) {
            return Optional.ofNullable(letters.get(id));
        }
    }

    private Looked look(List<PersonId> records, Facts facts) {
        List<PersonId> ids = Stream.of(
                        records.stream(),
                        facts.relationships().stream().map(Relationship::adult),
                        facts.supporters().stream().map(Supporter::supporter),
                        facts.supporters().stream().map(Supporter::namedBy))
                .flatMap(s -> s)
                .distinct()
                .toList();
        return new Looked(
                people.persons(ids).stream().collect(Collectors.toMap(Person::id, Function.identity())),
                people.byId(Stream.concat(
                        facts.involvements().stream().map(Involvement::agency),
                        facts.residences().stream().map(Residence::controller))),
                invitations.latest(ids));
    }

    private Optional<SetUpChildPage.Adult> adult(Relationship r, Looked looked) {
        return looked.person(r.adult())
                .map(p -> new SetUpChildPage.Adult(
                        r, p, Tie.named(r.kind()), now(r.from(), r.until()), line(p.id(), looked)));
    }

    private SetUpChildPage.Lives lives(Residence r, Looked looked) {
        String area = people.area(r.area()).map(Area::name).orElse("");
        return new SetUpChildPage.Lives(r.id(), area, looked.agency(r.controller()), r.from(), r.until());
    }

    private SetUpChildPage.Works works(Involvement i, Looked looked) {
        String agency = looked.agency(i.agency());
        String who = i.seat()
                .flatMap(people::seat)
                .flatMap(seat -> people.person(seat.person()).map(p -> p.name() + ", " + seat.title() + ", " + agency))
                .orElseGet(() -> ONE_OF_THEM.say(
                        DirectoryWords.valueOf("ROLE_" + i.role().name()).say(), agency));
        return new SetUpChildPage.Works(i.id(), who, i.why(), i.from(), i.until(), now(i.from(), i.until()));
    }

    private Optional<SetUpChildPage.Supports> supports(Supporter s, Looked looked) {
        return looked.person(s.supporter())
                .map(p -> new SetUpChildPage.Supports(
                        s,
                        p,
                        DirectoryWords.valueOf("SUPPORTER_" + s.kind().name()).say(),
                        looked.name(s.namedBy()),
                        now(s.from(), Optional.of(s.until())),
                        line(p.id(), looked)));
    }

    /** The NHS number is for health roles: set-up sees that there is one, and its last digits. */
    private static SetUpChildPage.Numbered numbered(Identifier i) {
        String value = i.number().value();
        String shown = i.number().kind() == Identifier.Kind.NHS_NUMBER
                ? NUMBER_ENDS.say(value.substring(value.length() - 3))
                : value;
        return new SetUpChildPage.Numbered(
                DirectoryWords.valueOf("NUMBER_" + i.number().kind().name()).say(), shown, i.issuer(), i.gateway());
    }

    private Optional<InvitationLine> ownSeat(List<PersonId> records, Looked looked) {
        LocalDate today = LocalDate.now(clock);
        return people.seatsOfPersons(records).stream()
                .filter(s -> s.heldOn(today) && (s.role() == Role.CHILD || s.role() == Role.YOUNG_PERSON))
                .findFirst()
                .map(s -> line(s.person(), looked));
    }

    private List<String> missing(SetUpDoor.OneChild one, Facts facts) {
        String name = one.record().callName();
        List<String> missing = new ArrayList<>();
        if (facts.residences().stream().noneMatch(r -> now(r.from(), r.until()))) {
            missing.add(MISSING_HOME.say(name));
        }
        if (facts.relationships().isEmpty()) {
            missing.add(MISSING_ADULT.say(name));
        } else if (facts.relationships().stream()
                .noneMatch(r -> r.parentalResponsibility() && now(r.from(), r.until()))) {
            missing.add(MISSING_RESPONSIBILITY.say(name));
        }
        if (facts.involvements().stream().noneMatch(i -> now(i.from(), i.until()))) {
            missing.add(MISSING_SERVICE.say(name));
        }
        return missing;
    }

    private InvitationLine line(PersonId person, Looked looked) {
        return InvitationLine.of(person, looked.letter(person), clock.instant());
    }

    private boolean now(LocalDate from, Optional<LocalDate> until) {
        LocalDate today = LocalDate.now(clock);
        return !today.isBefore(from) && until.map(u -> !today.isAfter(u)).orElse(true);
    }
}
