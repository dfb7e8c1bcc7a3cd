package org.throughline.web.madeup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.throughline.people.AgencyId;
import org.throughline.people.AreaId;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.people.Sector;

/** Areas with their agencies and staff: those that the seed makes, and the told one that is there already. */
final class MadeUpPlaces {
    private static final Map<Population.Setting, String> KINDS = new EnumMap<>(Map.of(
            Population.Setting.NURSERY, "Nursery",
            Population.Setting.PRIMARY, "Primary School",
            Population.Setting.SECONDARY, "Academy",
            Population.Setting.SPECIAL, "Special School",
            Population.Setting.COLLEGE, "College"));

    private static final String STAFF_OF_AREA = """
            SELECT id, person_id, agency_id, role, title, from_date, until_date, agency_name, area_id, person_name, account_id
              FROM people.staff_v WHERE area_name = ? AND account_id IS NOT NULL ORDER BY agency_name, title, id
            """;

    private final Tables tables;
    private final HouseholdRows rows;

    MadeUpPlaces(Tables tables, HouseholdRows rows) {
        this.tables = tables;
        this.rows = rows;
    }

    /** Draws an area and collects its rows; the same seed gives the same one, so that a load can go on after a stop. */
    Place draw(long seed, int number, int children) {
        SplittableRandom random = Ids.part(seed, number, 0);
        AreaId area = new AreaId(Ids.draw(random));
        String name = "Area " + (number + 1) + " (made up)";
        tables.areas.row(area.value(), name);
        Building here = new Building(area, number, random);
        AgencyId council = here.agency("Council SEN team of area " + (number + 1), Sector.COUNCIL);
        List<Place.Staff> officers = here.staff(council, Role.SEND_OFFICER, "SEND officer", 2 + children / 6_000);
        Map<Population.Setting, List<Place.School>> schools = new EnumMap<>(Population.Setting.class);
        schools.put(Population.Setting.NURSERY, here.schools(Population.Setting.NURSERY, 1 + children / 1_500));
        schools.put(Population.Setting.PRIMARY, here.schools(Population.Setting.PRIMARY, 1 + children / 140));
        schools.put(Population.Setting.SECONDARY, here.schools(Population.Setting.SECONDARY, 1 + children / 600));
        schools.put(Population.Setting.SPECIAL, here.schools(Population.Setting.SPECIAL, 1 + children / 1_100));
        schools.put(Population.Setting.COLLEGE, here.schools(Population.Setting.COLLEGE, 1 + children / 4_000));
        AgencyId therapy = here.agency("Children’s Therapies (NHS)", Sector.HEALTH);
        AgencyId psychology = here.agency("Educational Psychology", Sector.COUNCIL);
        AgencyId care = here.agency("Children’s Social Care", Sector.SOCIAL_CARE);
        return new Place(
                area,
                council,
                officers,
                schools,
                here.staff(therapy, Role.THERAPIST, "Therapist", 1 + children / 700),
                here.staff(psychology, Role.EDUCATIONAL_PSYCHOLOGIST, "Educational psychologist", 1 + children / 1_500),
                here.staff(care, Role.SOCIAL_WORKER, "Social worker", 1 + children / 700));
    }

    private final class Building {
        private final AreaId area;
        private final int number;
        private final SplittableRandom random;
        private final java.time.Instant at = Household.BEGINNING
                .atStartOfDay(org.throughline.pages.Dates.LONDON)
                .toInstant();
        private int people;

        Building(AreaId area, int number, SplittableRandom random) {
            this.area = area;
            this.number = number;
            this.random = random;
        }

        AgencyId agency(String name, Sector sector) {
            AgencyId id = new AgencyId(Ids.draw(random));
            names.put(id, name);
            tables.agencies.row(id.value(), name, sector, area.value());
            return id;
        }

        private final Map<AgencyId, String> names = new java.util.HashMap<>();

        List<Place.School> schools(Population.Setting setting, int many) {
            List<Place.School> schools = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                String name = MadeUpNames.family(Population.Heritage.BRITISH, random) + " " + KINDS.get(setting)
                        + (i == 0 ? "" : " " + (i + 1));
                AgencyId agency = agency(name, Sector.EDUCATION);
                schools.add(new Place.School(
                        agency, staff(agency, Role.SENCO, "SENCO", 1).getFirst()));
            }
            return schools;
        }

        List<Place.Staff> staff(AgencyId agency, Role role, String title, int many) {
            List<Place.Staff> staff = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                Population.Heritage heritage = Population.HERITAGE.draw(random);
                PersonId id = new PersonId(Ids.draw(random));
                String given = MadeUpNames.adult(heritage, random);
                String family = MadeUpNames.family(heritage, random);
                tables.persons.row(id.value(), null, given, family, null, "en", false, at);
                Seat seat = new Seat(
                        new SeatId(Ids.draw(random)),
                        id,
                        Optional.of(agency),
                        role,
                        title,
                        Household.BEGINNING,
                        Optional.empty());
                rows.seat(seat);
                if (role == Role.SEND_OFFICER) {
                    tables.seatAreas.row(seat.id().value(), area.value());
                }
                UUID account = Ids.draw(random);
                people++;
                tables.accounts.row(account, id.value(), "staff-" + people + ".area-" + number + "@made-up", at);
                staff.add(new Place.Staff(
                        seat, account, given + " " + family, java.util.Objects.requireNonNull(names.get(agency))));
            }
            return staff;
        }
    }

    /** The area that is told in detail, if it is there: made-up children join its schools and services. */
    static Optional<Place> told(Connection owner, String areaName) throws SQLException {
        List<Place.Staff> all = new ArrayList<>();
        AreaId area = null;
        try (PreparedStatement ask = owner.prepareStatement(STAFF_OF_AREA)) {
            ask.setString(1, areaName);
            try (ResultSet rs = ask.executeQuery()) {
                while (rs.next()) {
                    area = new AreaId(rs.getObject("area_id", UUID.class));
                    all.add(staff(rs));
                }
            }
        }
        List<Place.Staff> officers = of(all, Role.SEND_OFFICER);
        if (area == null || officers.isEmpty()) {
            return Optional.empty();
        }
        Map<Population.Setting, List<Place.School>> schools = new EnumMap<>(Population.Setting.class);
        for (Place.Staff senco : of(all, Role.SENCO)) {
            KINDS.forEach((setting, kind) -> {
                if (senco.agencyName().contains(kind)) {
                    schools.computeIfAbsent(setting, _ -> new ArrayList<>())
                            .add(new Place.School(senco.agency(), senco));
                }
            });
        }
        return Optional.of(new Place(
                area,
                officers.getFirst().agency(),
                officers,
                schools,
                of(all, Role.THERAPIST),
                of(all, Role.EDUCATIONAL_PSYCHOLOGIST),
                of(all, Role.SOCIAL_WORKER)));
    }

    private static List<Place.Staff> of(List<Place.Staff> all, Role role) {
        return all.stream().filter(s -> s.seat().role() == role).toList();
    }

    private static Place.Staff staff(ResultSet rs) throws SQLException {
        return new Place.Staff(
                new Seat(
                        new SeatId(rs.getObject("id", UUID.class)),
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        Optional.of(new AgencyId(rs.getObject("agency_id", UUID.class))),
                        Role.valueOf(rs.getString("role")),
                        rs.getString("title"),
                        rs.getObject("from_date", LocalDate.class),
                        Optional.ofNullable(rs.getObject("until_date", LocalDate.class))),
                rs.getObject("account_id", UUID.class),
                rs.getString("person_name"),
                rs.getString("agency_name"));
    }
}
