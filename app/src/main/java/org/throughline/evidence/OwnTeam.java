package org.throughline.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.throughline.people.People;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Which of a record's reviewers belong to the team that made it. It is the person that counts, whatever their seat. */
@Service
public class OwnTeam {
    private final ObjectProvider<MakersOfRecords> makers;
    private final People people;
    private final Acting acting;

    OwnTeam(ObjectProvider<MakersOfRecords> makers, People people, Acting acting) {
        this.makers = makers;
        this.people = people;
        this.acting = acting;
    }

    public Set<SeatId> among(Viewer viewer, EvidenceId record, List<SeatId> reviewers) {
        if (reviewers.isEmpty()) {
            return Set.of();
        }
        List<SeatId> team =
                makers.stream().flatMap(m -> m.of(record).stream()).distinct().toList();
        return acting.as(viewer, () -> {
            var persons = people.seats(team).stream().map(Seat::person).collect(Collectors.toSet());
            return people.seats(reviewers).stream()
                    .filter(s -> persons.contains(s.person()))
                    .map(Seat::id)
                    .collect(Collectors.toSet());
        });
    }
}
