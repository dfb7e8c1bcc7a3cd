package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReadingWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Coder;
import org.throughline.synthesis.Extract;
import org.throughline.synthesis.Memo;
import org.throughline.synthesis.Passage;
import org.throughline.synthesis.Synthesis;

/** Passages that were read differently: every reading equally large, and what the team did with them. */
public record DifferentlyPage(
        Synthesis synthesis,
        boolean mayCode,
        List<Passage> passages,
        Map<UUID, String> reports,
        List<Memo> memos,
        Map<SeatId, Signed> signs,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return DIFFERENTLY_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/coding");
    }

    @Override
    public boolean wide() {
        return true;
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/differently";
    }

    public Signed sign(SeatId seat) {
        return Signed.of(seat, signs);
    }

    public Signed sign(Coder coder) {
        return Signed.of(coder, signs);
    }

    public String report(Passage passage) {
        return reports.getOrDefault(passage.reference(), "");
    }

    public String href(Extract extract) {
        return Paths.words(synthesis.id(), extract);
    }

    /** The longest of the extracts: the words as far as anybody marked them. */
    public Extract widest(Passage passage) {
        return passage.extracts().stream()
                .max(java.util.Comparator.comparingInt(e -> e.words().length()))
                .orElseThrow();
    }

    public boolean sameWords(Passage passage) {
        return passage.extracts().size() == 1;
    }

    public List<Memo> done(Passage passage) {
        return memos.stream()
                .filter(m -> m.kind() == Memo.Kind.WHAT_WE_DID)
                .filter(m -> passage.extracts().stream().anyMatch(e -> e.id().equals(m.about())))
                .toList();
    }

    /** The field of the form under a passage; each has its own, so that a slip stands where it belongs. */
    public String field(Passage passage) {
        return "did-" + passage.extracts().getFirst().id();
    }
}
