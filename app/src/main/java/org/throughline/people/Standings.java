package org.throughline.people;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.throughline.people.Standing.SeatArea;

/** What was read for many children at once, given to each child whom it concerns. */
final class Standings {
    private final Map<ChildId, List<Families.Known>> records;
    private final Map<PersonId, List<Relationship>> relationships;
    private final Map<PersonId, List<Supporter>> supporters;
    private final Map<PersonId, List<Involvement>> involvements;
    private final Map<PersonId, List<Residence>> residences;
    private final Map<PersonId, List<Seat>> seatsOfPerson;
    private final Map<Optional<AgencyId>, List<Seat>> seatsOfAgency;
    private final Map<SeatId, List<Seat>> seats;
    private final Map<AreaId, List<SeatArea>> seatAreas;

    Standings(
            List<Families.Known> records,
            List<Relationship> relationships,
            List<Supporter> supporters,
            List<Involvement> involvements,
            List<Residence> residences,
            List<Seat> seats,
            List<SeatArea> seatAreas) {
        this.records = by(records, Families.Known::child);
        this.relationships = by(relationships, Relationship::childRecord);
        this.supporters = by(supporters, Supporter::childRecord);
        this.involvements = by(involvements, Involvement::childRecord);
        this.residences = by(residences, Residence::childRecord);
        this.seatsOfPerson = by(seats, Seat::person);
        this.seatsOfAgency = by(seats, Seat::agency);
        this.seats = by(seats, Seat::id);
        this.seatAreas = by(seatAreas, SeatArea::area);
    }

    private static <K, V> Map<K, List<V>> by(List<V> all, Function<V, K> key) {
        return all.stream().collect(groupingBy(key));
    }

    List<Standing> each(List<ChildId> children) {
        return children.stream().map(this::of).toList();
    }

    private Standing of(ChildId child) {
        List<Person> known = records.getOrDefault(child, List.of()).stream()
                .map(Families.Known::record)
                .toList();
        List<PersonId> ids = known.stream().map(Person::id).toList();
        List<Relationship> adults = of(ids, relationships);
        List<Supporter> helpers = of(ids, supporters);
        List<Involvement> working = of(ids, involvements);
        List<Residence> homes = of(ids, residences);
        List<SeatArea> serving =
                of(homes.stream().map(Residence::area).distinct().toList(), seatAreas);
        Set<Seat> held = new LinkedHashSet<>(of(ids, seatsOfPerson));
        held.addAll(of(adults.stream().map(Relationship::adult).toList(), seatsOfPerson));
        held.addAll(of(helpers.stream().map(Supporter::supporter).toList(), seatsOfPerson));
        held.addAll(of(working.stream().map(i -> Optional.of(i.agency())).toList(), seatsOfAgency));
        held.addAll(of(working.stream().flatMap(i -> i.seat().stream()).toList(), seats));
        held.addAll(of(serving.stream().map(SeatArea::seat).toList(), seats));
        return new Standing(child, known, adults, helpers, working, homes, List.copyOf(held), serving);
    }

    private static <K, V> List<V> of(List<K> keys, Map<K, List<V>> all) {
        List<V> found = new ArrayList<>();
        keys.forEach(key -> found.addAll(all.getOrDefault(key, List.of())));
        return found;
    }
}
