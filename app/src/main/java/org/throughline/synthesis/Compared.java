package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.SeatId;

/** What two people wrote into one form about one report, question by question, and what stands where they differed. */
public record Compared(UUID reference, SeatId one, SeatId other, List<Row> rows) {
    public Compared {
        rows = List.copyOf(rows);
    }

    /** One question with both answers, and what stands if that is known. */
    public record Row(Question question, Given one, Given other, List<Said> said, Optional<Stands> stands) {
        public boolean same() {
            return one.saysTheSame(other);
        }
    }

    /** What somebody said about a difference. */
    public record Said(Given given, String why, boolean settles, SeatId by) {}

    /** The answer that stands: because both gave it, because both agreed on it later, or by a third person. */
    public record Stands(Given given, How how, String why) {}

    /** Why an answer stands. */
    public enum How {
        SAME,
        AGREED,
        SETTLED;

        public String words() {
            return SheetWords.valueOf("STANDS_" + name()).say();
        }
    }

    /** What stands so far, question by question. */
    public List<Given> standing() {
        return rows.stream()
                .flatMap(row -> row.stands().stream())
                .map(Stands::given)
                .toList();
    }

    public int open() {
        return (int) rows.stream().filter(r -> r.stands().isEmpty()).count();
    }

    static Compared of(Questionnaire form, Sheet one, Sheet other, List<SheetStore.Word> words) {
        List<Row> rows = new ArrayList<>();
        for (Question question : form.questions()) {
            Given first = Given.in(one.given(), question.key());
            Given second = Given.in(other.given(), question.key());
            List<Said> said = words.stream()
                    .filter(w -> w.item().equals(question.key()))
                    .map(w -> new Said(w.given(), w.why(), w.settles(), w.by()))
                    .toList();
            rows.add(new Row(question, first, second, said, stands(first, second, said, one.seat(), other.seat())));
        }
        return new Compared(one.reference(), one.seat(), other.seat(), rows);
    }

    /** The third person's last word stands above all; then what both have last agreed on; then what both wrote alike. */
    private static Optional<Stands> stands(Given first, Given second, List<Said> said, SeatId one, SeatId other) {
        Optional<Said> settled = last(said.stream().filter(Said::settles).toList());
        if (settled.isPresent()) {
            return settled.map(s -> new Stands(s.given(), How.SETTLED, s.why()));
        }
        Optional<Said> byOne =
                last(said.stream().filter(s -> s.by().equals(one)).toList());
        Optional<Said> byOther =
                last(said.stream().filter(s -> s.by().equals(other)).toList());
        if (byOne.isPresent()
                && byOther.isPresent()
                && byOne.get().given().saysTheSame(byOther.get().given())) {
            return byOther.map(s -> new Stands(s.given(), How.AGREED, s.why()));
        }
        return first.saysTheSame(second) ? Optional.of(new Stands(first, How.SAME, "")) : Optional.empty();
    }

    private static Optional<Said> last(List<Said> said) {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
    }
}
