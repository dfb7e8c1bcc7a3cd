package org.throughline.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** The words that records in use explain, in the order of the alphabet, a page at a time. */
@Service
public class Glossary {
    static final int A_PAGE = 50;

    private final Acting acting;
    private final GlossaryStore store;
    private final Clock clock;

    Glossary(Acting acting, GlossaryStore store, Clock clock) {
        this.acting = acting;
        this.store = store;
        this.clock = clock;
    }

    /**
     * One meaning of a word by one source, and the records that use it so, the newest first; at most 20 of them are named.
     *
     * @param used how many use it so in all
     */
    public record Meaning(EvidenceContent.Term term, List<In> in, int used) {
        public Meaning {
            in = List.copyOf(in);
        }

        /** Of which all are named. */
        public Meaning(EvidenceContent.Term term, List<In> in) {
            this(term, in, in.size());
        }

        /** How many are not named. */
        public int more() {
            return used - in.size();
        }
    }

    /** A record that uses a word, since its newest version. */
    public record In(EvidenceId record, String title, Instant since) {}

    public OnePage<Meaning> page(int asked) {
        Viewer anybody = Viewer.service(Purpose.PUBLIC, LocalDate.now(clock));
        return acting.as(anybody, () -> OnePage.asked(asked, A_PAGE, store::meanings));
    }
}
