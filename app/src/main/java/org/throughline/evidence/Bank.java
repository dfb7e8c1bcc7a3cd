package org.throughline.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * The front door of the evidence bank: reading what is published, giving a record, changing it and labelling it. How two
 * people look at it stands in {@link Appraisals}, what areas do with it in {@link AdoptionReports}.
 */
@Service
public class Bank {
    private final Acting acting;
    private final EvidenceStore store;
    private final Clock clock;

    Bank(Acting acting, EvidenceStore store, Clock clock) {
        this.acting = acting;
        this.store = store;
        this.clock = clock;
    }

    /** Whoever is not signed in, or whom we do not need to know. */
    public Viewer anybody() {
        return Viewer.service(Purpose.PUBLIC, LocalDate.now(clock));
    }

    /** What is published, the last one first. At most 500. */
    public List<EvidenceRecord> published() {
        return acting.as(anybody(), store::published);
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

    public List<Theme> themes() {
        return acting.as(anybody(), store::themes);
    }

    /** Adds a theme to the list, or renames one: labels keep the name that they were given. */
    public void name(Viewer viewer, UUID theme, String name) {
        acting.doAs(viewer, () -> {
            int edition = store.themes().stream()
                    .filter(t -> t.id().equals(theme))
                    .mapToInt(Theme::edition)
                    .findFirst()
                    .orElse(0);
            store.add(new Theme(theme, edition + 1, name, viewer.today()));
        });
    }

    /** Gives the bank a record. It goes to the evidence lead, who asks two people to look at it. */
    public EvidenceId give(Viewer viewer, EvidenceContent content) {
        return acting.as(viewer, () -> {
            EvidenceRecord record = new EvidenceRecord(
                    EvidenceId.fresh(),
                    Status.SENT_IN,
                    viewer.seat(),
                    viewer.person(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new Version(1, content, EvidenceWords.FIRST_VERSION.say(), clock.instant())),
                    List.of());
            store.add(record, viewer.seat(), clock.instant());
            return record.id();
        });
    }

    /** A new version, with what changed; the earlier ones stay readable. By its giver before it is published, then by the lead. */
    public Answer<EvidenceId> change(Viewer viewer, EvidenceId id, EvidenceContent content, String whatChanged) {
        return acting.as(
                viewer,
                () -> store.find(id)
                        .filter(r -> mayChange(viewer, r))
                        .<Answer<EvidenceId>>map(record -> {
                            store.addVersion(
                                    id,
                                    new Version(record.newest().number() + 1, content, whatChanged, clock.instant()),
                                    viewer.seat());
                            if (record.status() == Status.REVISIONS) {
                                store.change(id, Status.IN_REVIEW, record.publishedOn(), record.reviewAgainOn());
                            }
                            return new Answer.Done<>(id);
                        })
                        .orElseGet(Answer.NotThere::new));
    }

    public static boolean mayChange(Viewer viewer, EvidenceRecord record) {
        return isLead(viewer)
                || (record.givenBy().equals(viewer.seat())
                        && record.publishedOn().isEmpty());
    }

    public static boolean isLead(Viewer viewer) {
        return viewer.role().equals(Optional.of(Role.EVIDENCE_LEAD));
    }

    /** Sets one label on one axis. What was set before stays in the record's history. */
    public Answer<EvidenceId> label(Viewer viewer, EvidenceId id, Label label) {
        return acting.as(
                viewer,
                () -> store.find(id)
                        .filter(_ -> isLead(viewer))
                        .<Answer<EvidenceId>>map(record -> {
                            store.addLabel(id, record.labels().size() + 1, label, viewer.seat(), clock.instant());
                            return new Answer.Done<>(id);
                        })
                        .orElseGet(Answer.NotThere::new));
    }

    /**
     * Takes a record in from another installation, as it is: content, versions, labels and status. It keeps its id, or gets a
     * new one where that is taken here.
     */
    public Answer<EvidenceId> takeIn(Viewer viewer, String json) {
        if (!isLead(viewer)) {
            return new Answer.NotThere<>();
        }
        return EvidenceFile.read(json)
                .<Answer<EvidenceId>>map(file -> acting.as(viewer, () -> {
                    EvidenceId id = store.find(file.id()).isPresent() ? EvidenceId.fresh() : file.id();
                    store.add(file.asRecord(id, viewer), viewer.seat(), clock.instant());
                    return new Answer.Done<>(id);
                }))
                .orElseGet(() -> new Answer.Refused<>(WhyNot.NOT_READABLE));
    }

    /** Takes a published record out of use; it stays readable and says so. */
    public Answer<EvidenceId> withdraw(Viewer viewer, EvidenceId id, String why) {
        return acting.as(
                viewer,
                () -> store.find(id)
                        .filter(r -> isLead(viewer) && r.status() == Status.QUALITY_ASSURED)
                        .<Answer<EvidenceId>>map(record -> {
                            store.addVersion(
                                    id,
                                    new Version(record.newest().number() + 1, record.content(), why, clock.instant()),
                                    viewer.seat());
                            store.change(id, Status.WITHDRAWN, record.publishedOn(), record.reviewAgainOn());
                            return new Answer.Done<>(id);
                        })
                        .orElseGet(Answer.NotThere::new));
    }

    /** The two labels of one axis side by side: sorted only among those that one scheme gave. */
    public static List<EvidenceRecord> sortedBy(List<EvidenceRecord> records, Axis axis, String scheme) {
        List<EvidenceRecord> sorted = new ArrayList<>(records);
        sorted.sort(java.util.Comparator.comparing((EvidenceRecord r) -> r.labels(axis).stream()
                .filter(label -> label.scheme().equals(scheme))
                .reduce((_, last) -> last)
                .map(Label::value)
                .orElse("\uffff")));
        return sorted;
    }
}
