package org.throughline.child;

import java.util.List;
import org.throughline.people.SeatId;
import org.throughline.sharing.Tier;

/** Who may see a contribution, as its author chose. */
public sealed interface Audience {

    /** Everybody who has any right to this child's record. */
    record Open() implements Audience {}

    /** Everybody who works with the child or looks after them. */
    record Circle() implements Audience {}

    /** Only these people, and the author. */
    record Named(List<SeatId> seats) implements Audience {
        public Named {
            seats = List.copyOf(seats);
        }
    }

    /** Only these people, who also see what is sealed; to everybody else it does not exist. */
    record Sealed(List<SeatId> seats) implements Audience {
        public Sealed {
            seats = List.copyOf(seats);
        }
    }

    default Tier tier() {
        return switch (this) {
            case Open _ -> Tier.OPEN;
            case Circle _ -> Tier.CIRCLE;
            case Named _ -> Tier.NAMED;
            case Sealed _ -> Tier.SEALED;
        };
    }

    /** The people named one by one; none where everybody of a kind may see. */
    default List<SeatId> named() {
        return switch (this) {
            case Named named -> named.seats();
            case Sealed sealed -> sealed.seats();
            case Open _, Circle _ -> List.of();
        };
    }

    static Audience of(Tier tier, List<SeatId> seats) {
        return switch (tier) {
            case OPEN -> new Open();
            case CIRCLE -> new Circle();
            case NAMED -> new Named(seats);
            case SEALED -> new Sealed(seats);
        };
    }
}
