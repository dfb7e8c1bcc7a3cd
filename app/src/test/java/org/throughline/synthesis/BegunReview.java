package org.throughline.synthesis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.MadeUp;
import org.throughline.people.Agency;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** A made-up team whose protocol is written and not frozen yet, and what it does next: taking a whole twin in, deciding. */
@Component
class BegunReview {
    private final MadeUp made;
    private final Syntheses syntheses;
    private final Searching searching;
    private final Screening screening;
    private final ReferenceStore references;
    private final Acting acting;

    BegunReview(
            MadeUp made,
            Syntheses syntheses,
            Searching searching,
            Screening screening,
            ReferenceStore references,
            Acting acting) {
        this.made = made;
        this.syntheses = syntheses;
        this.searching = searching;
        this.screening = screening;
        this.references = references;
        this.acting = acting;
    }

    SmallReview.Team begin() {
        return begin(protocol(4));
    }

    SmallReview.Team begin(Protocol protocol) {
        Agency university = made.agency(Sector.OTHER, made.area().id());
        Viewer lead = made.staff(Role.EVIDENCE_LEAD, university);
        Viewer ada = made.staff(Role.RESEARCHER, university);
        Viewer ben = made.staff(Role.RESEARCHER, university);
        Viewer tess = made.staff(Role.RESEARCHER, university);
        SynthesisId id = syntheses
                .start(lead, "Working together", "What helps?", true, false)
                .id();
        syntheses.ask(lead, id, new Member(ada.seat(), false, true, false, true));
        syntheses.ask(lead, id, new Member(ben.seat(), false, true, false, false));
        syntheses.ask(lead, id, new Member(tess.seat(), false, false, true, true));
        syntheses.write(lead, id, protocol, "Written");
        return new SmallReview.Team(id, lead, ada, ben, tess, made.staff(Role.RESEARCHER, university));
    }

    /** Freezes the protocol and takes in a twin of this size. */
    Twin.Made takeInTwin(SmallReview.Team team, int records, int files, int belongIn) {
        syntheses.freeze(team.lead(), team.id());
        Twin.Made twin = Twin.make(5, records, files, belongIn);
        twin.files().forEach(file -> {
            SearchRun run = run(file.source(), file.records());
            searching.add(team.lead(), team.id(), run);
            searching.takeIn(
                    team.lead(),
                    team.id(),
                    SmallReview.done(searching.lookAt(team.lead(), team.id(), run.id(), file.name(), file.bytes())),
                    "");
        });
        return twin;
    }

    UUID decide(SmallReview.Team team, Viewer who, Stage stage, Verdict verdict, String reason) {
        UUID reference =
                screening.next(who, team.id(), stage).orElseThrow().held().id();
        screening.vote(who, team.id(), stage, new Vote(reference, who.seat(), verdict, reason, ""));
        return reference;
    }

    List<UUID> keepers(SmallReview.Team team) {
        return acting.as(team.lead(), () -> references.keepers(team.id())).stream()
                .map(Held::id)
                .toList();
    }

    static SearchRun run(String source, int hits) {
        return new SearchRun(UUID.randomUUID(), source, "", "a AND b", "", LocalDate.of(2026, 11, 1), hits, "Ada", "");
    }

    /** @param batch how many records are screened in one batch */
    static Protocol protocol(int batch) {
        return protocol(batch, false);
    }

    static Protocol protocol(int batch, boolean stopEarly) {
        return new Protocol(
                "All", "Any", List.of("Two agencies"), List.of(), List.of("No data"), batch, stopEarly, 0.95, 0.95, 1);
    }
}
