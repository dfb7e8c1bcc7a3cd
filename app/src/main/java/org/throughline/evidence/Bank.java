package org.throughline.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * The front door of the evidence bank: reading what is published, giving a record, changing it and labelling it. How two
 * people look at it stands in {@link Appraisals}, what areas do with it in {@link AdoptionReports}, and how a record or a whole
 * bank moves in {@link Moving}.
 */
@Service
public class Bank {
    private final Acting acting;
    private final EvidenceStore store;
    private final AppraisalStore appraisals;
    private final SchemeStore schemes;
    private final ThemeStore themes;
    private final Clock clock;

    Bank(
            Acting acting,
            EvidenceStore store,
            AppraisalStore appraisals,
            SchemeStore schemes,
            ThemeStore themes,
            Clock clock) {
        this.acting = acting;
        this.store = store;
        this.appraisals = appraisals;
        this.schemes = schemes;
        this.themes = themes;
        this.clock = clock;
    }

    /** Whoever is not signed in, or whom we do not need to know. */
    public Viewer anybody() {
        return Viewer.service(Purpose.PUBLIC, LocalDate.now(clock));
    }

    /** A published record by its name alone. */
    public record Titled(EvidenceId id, Status status, LocalDate publishedOn, String title) {}

    /** What is published, by name, the last one first. At most 500. */
    public List<Titled> titles() {
        return acting.as(anybody(), store::titles);
    }

    /** One published record. */
    public Optional<EvidenceRecord> published(EvidenceId id) {
        return find(anybody(), id);
    }

    /** One record, if this viewer may see it. */
    public Optional<EvidenceRecord> find(Viewer viewer, EvidenceId id) {
        return acting.as(viewer, () -> store.find(id));
    }

    /** What is not published yet, as far as this viewer works on it. */
    public List<EvidenceRecord> atWork(Viewer viewer) {
        return acting.as(viewer, store::atWork);
    }

    /** Published records whose day for another look comes within these months, the longest overdue first; those of one day by title. */
    public List<EvidenceRecord> dueWithin(Viewer viewer, int months) {
        return acting.as(viewer, () -> store.due(viewer.today().plusMonths(months))).stream()
                .sorted(Comparator.comparing(
                                (EvidenceRecord r) -> r.reviewAgainOn().orElse(LocalDate.MAX))
                        .thenComparing(r -> r.content().title()))
                .toList();
    }

    public List<Theme> themes() {
        return acting.as(anybody(), themes::all);
    }

    /** Adds a theme to the list, or renames one: labels keep the name that they were given. */
    public Answer<UUID> name(Viewer viewer, UUID theme, String name) {
        if (!isLead(viewer)) {
            return new Answer.NotThere<>();
        }
        return acting.as(viewer, () -> {
            int edition = themes.all().stream()
                    .filter(t -> t.id().equals(theme))
                    .mapToInt(Theme::edition)
                    .findFirst()
                    .orElse(0);
            themes.add(new Theme(theme, edition + 1, name, viewer.today()));
            return new Answer.Done<>(theme);
        });
    }

    /** Gives the bank a record. It goes to the evidence lead, who asks two people to look at it. */
    public EvidenceId give(Viewer viewer, EvidenceContent content) {
        return give(viewer, content, EvidenceWords.FIRST_VERSION.say());
    }

    /** The same, and what is said of its first version. */
    public EvidenceId give(Viewer viewer, EvidenceContent content, String first) {
        return acting.as(viewer, () -> {
            EvidenceRecord record = new EvidenceRecord(
                    EvidenceId.fresh(),
                    Status.SENT_IN,
                    viewer.seat(),
                    viewer.person(),
                    1,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new Version(1, content, first, Version.Kind.REVISED, clock.instant())),
                    List.of());
            store.add(record, viewer.seat(), clock.instant());
            return record.id();
        });
    }

    /**
     * A new version, with what changed; the earlier ones stay readable. By its giver before it is published, which hands a
     * record that was sent back to the bank again; then by the lead.
     */
    public Answer<EvidenceId> change(Viewer viewer, EvidenceId id, EvidenceContent content, String whatChanged) {
        return change(viewer, id, content, whatChanged, Version.Kind.REVISED);
    }

    /** The same, and why: a correction says in public that the version before was wrong. */
    public Answer<EvidenceId> change(
            Viewer viewer, EvidenceId id, EvidenceContent content, String whatChanged, Version.Kind kind) {
        return inTurn(viewer, id, r -> mayChange(viewer, r), record -> {
            if (record.content().equals(content)) {
                return new Answer.Refused<>(WhyNot.NOTHING_CHANGED);
            }
            add(viewer, record, content, whatChanged, kind);
            if (record.waitsForItsGiver()) {
                store.change(record.with(Status.IN_REVIEW));
            }
            return new Answer.Done<>(id);
        });
    }

    private void add(
            Viewer viewer, EvidenceRecord record, EvidenceContent content, String whatChanged, Version.Kind kind) {
        Version next = new Version(record.newest().number() + 1, content, whatChanged, kind, clock.instant());
        store.addVersion(record.id(), next, viewer.seat());
    }

    public static boolean mayChange(Viewer viewer, EvidenceRecord record) {
        return isLead(viewer)
                || (record.givenBy().equals(viewer.seat())
                        && record.publishedOn().isEmpty());
    }

    public static boolean isLead(Viewer viewer) {
        return viewer.role().equals(Optional.of(Role.EVIDENCE_LEAD));
    }

    /** The lead labels, and so does whoever was asked to look at the record, in their own name. */
    public boolean mayLabel(Viewer viewer, EvidenceRecord record) {
        return isLead(viewer)
                || acting.as(viewer, () -> appraisals.of(record.id())).stream()
                        .anyMatch(a -> a.reviewer().equals(viewer.seat()));
    }

    /**
     * Sets one label on one axis. What was set before stays in the record's history, and what somebody else set on the same
     * axis stands beside it. Where the scheme says which levels it has, it must be one of them.
     */
    public Answer<EvidenceId> label(Viewer viewer, EvidenceId id, Label label) {
        return inTurn(viewer, id, r -> mayLabel(viewer, r), record -> {
            boolean unknown = Schemes.find(schemes.all(), label.axis(), label.scheme())
                    .filter(s -> !s.has(label.value()))
                    .isPresent();
            if (unknown) {
                return new Answer.Refused<>(WhyNot.NOT_A_LEVEL);
            }
            store.addLabel(id, record.labels().size() + 1, label, viewer.seat(), clock.instant());
            return new Answer.Done<>(id);
        });
    }

    /** Takes a published record out of use, with the reason; it stays readable, every version of it, and says so. */
    public Answer<EvidenceId> withdraw(Viewer viewer, EvidenceId id, String why) {
        return inTurn(viewer, id, r -> isLead(viewer) && r.status() == Status.QUALITY_ASSURED, record -> {
            add(viewer, record, record.content(), why, Version.Kind.WITHDRAWN);
            store.change(record.with(Status.WITHDRAWN));
            return new Answer.Done<>(id);
        });
    }

    /**
     * Says that a newer record takes the place of this one, and why. This one stays readable, every version of it, says so and
     * leads on; it is no longer offered.
     */
    public Answer<EvidenceId> supersede(Viewer viewer, EvidenceId older, EvidenceId newer, String why) {
        boolean stands = !older.equals(newer)
                && find(viewer, newer)
                        .filter(r -> r.status() == Status.QUALITY_ASSURED)
                        .isPresent();
        return inTurn(viewer, older, r -> isLead(viewer) && r.status() == Status.QUALITY_ASSURED && stands, record -> {
            add(viewer, record, record.content(), why, Version.Kind.REPLACED);
            store.change(record.supersededBy(newer));
            return new Answer.Done<>(older);
        });
    }

    /** The published records whose place this one takes. */
    public List<EvidenceRecord> supersededBy(EvidenceId newer) {
        return acting.as(anybody(), () -> store.supersededBy(newer));
    }

    private Answer<EvidenceId> inTurn(
            Viewer viewer,
            EvidenceId id,
            Predicate<EvidenceRecord> may,
            Function<EvidenceRecord, Answer<EvidenceId>> work) {
        return acting.as(viewer, () -> store.inTurn(id).filter(may).map(work).orElseGet(Answer.NotThere::new));
    }
}
