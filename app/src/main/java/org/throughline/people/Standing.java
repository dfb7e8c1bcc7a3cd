package org.throughline.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that is known, over all linked records of one child, from which rights follow. */
public record Standing(
        ChildId child,
        List<Person> records,
        List<Relationship> relationships,
        List<Supporter> supporters,
        List<Involvement> involvements,
        List<Residence> residences,
        List<Seat> seats,
        List<SeatArea> seatAreas) {

    /** A seat may act in several areas. */
    public record SeatArea(SeatId seat, AreaId area) {}

    /** The date of birth, when the linked records agree or only one has it; the earliest told otherwise. */
    public Optional<LocalDate> born() {
        return records.stream().flatMap(p -> p.born().stream()).min(LocalDate::compareTo);
    }
}
