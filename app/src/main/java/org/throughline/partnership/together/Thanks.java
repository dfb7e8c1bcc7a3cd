package org.throughline.partnership.together;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A person or a group is thanked for something that was made together.
 *
 * @param place whose holder is thanked, or speaks for the group that is; nobody else can agree
 * @param said  the words; none once they were taken back
 */
public record Thanks(
        UUID id, UUID partnership, UUID made, UUID place, Optional<Said> said, LocalDate askedOn, State state) {

    /**
     * The exact words, the name among them.
     *
     * @param called how whoever is thanked is named in public
     */
    public record Said(String called, String words) {

        /** As they are shown to be agreed to. A browser sends line ends of its own. */
        public String asShown() {
            return (called + "\n" + words).replace("\r\n", "\n").strip();
        }
    }

    /** Where it stands. */
    public sealed interface State {}

    /** These words were not agreed to yet. */
    public record Asked() implements State {}

    /** Exactly these words were agreed to: everybody reads them. */
    public record Agreed(LocalDate on) implements State {}

    /** Taken back: the words are gone. */
    public record TakenBack(LocalDate on) implements State {}

    public boolean isPublic() {
        return state instanceof Agreed;
    }
}
