package org.throughline.web.madeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.people.AgencyId;
import org.throughline.people.AreaId;
import org.throughline.people.Seat;

/** One area: its council, the places where children learn, and the services, each with who works there. */
record Place(
        AreaId area,
        AgencyId council,
        List<Staff> officers,
        Map<Population.Setting, List<School>> schools,
        List<Staff> therapists,
        List<Staff> psychologists,
        List<Staff> socialWorkers) {

    /** Somebody who works with children, with what the access log shows of them. */
    record Staff(Seat seat, java.util.UUID account, String name, String agencyName) {
        AgencyId agency() {
            return seat.agency().orElseThrow();
        }
    }

    /** A school, nursery or college by who leads on SEN there. */
    record School(AgencyId agency, Staff senco) {}

    Optional<School> school(Population.Setting setting, java.util.SplittableRandom random) {
        List<School> all = schools.getOrDefault(setting, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(MadeUpNames.any(all, random));
    }

    List<Staff> everybody() {
        List<Staff> all = new ArrayList<>(officers);
        schools.values().forEach(of -> of.forEach(school -> all.add(school.senco())));
        all.addAll(therapists);
        all.addAll(psychologists);
        all.addAll(socialWorkers);
        return all;
    }
}
