package org.throughline.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Deduplicating;
import org.throughline.synthesis.InventedReview;
import org.throughline.synthesis.Member;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.SearchRun;
import org.throughline.synthesis.Searching;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.SynthesisId;
import org.throughline.synthesis.Twin;

/** The invented review of 7,473 records in eleven files, taken in and freed of duplicates. */
record WholeTwin(Searching searching, Team team, SynthesisId id, InventedReview.Made made) {

    static WholeTwin takenIn(Service service, Team team) {
        Syntheses syntheses = service.bean(Syntheses.class);
        Searching searching = service.bean(Searching.class);
        SynthesisId id = syntheses
                .start(team.lead(), "Measured", "How long does it take?", true, true)
                .id();
        syntheses.ask(team.lead(), id, new Member(team.second().seat(), false, true, false, false));
        Protocol protocol = new Protocol(
                "All", "Any", List.of("Two agencies"), List.of(), List.of("No data"), 100, false, 0.95, 0.95, 1);
        syntheses.write(team.lead(), id, protocol, "Written");
        syntheses.freeze(team.lead(), id);
        WholeTwin twin = new WholeTwin(searching, team, id, InventedReview.make(7));
        twin.made.files().forEach(file -> twin.takeIn(file, file.bytes(), Optional.empty()));
        service.bean(Deduplicating.class).run(team.lead(), id);
        return twin;
    }

    int records() {
        return made.files().stream().mapToInt(Twin.TwinFile::records).sum();
    }

    /** One source sends its file again, with one title corrected. */
    void correctOneFile() {
        Twin.TwinFile file = made.files().getFirst();
        UUID before = searching.files(team.lead(), id).stream()
                .filter(kept -> kept.filename().equals(file.name()))
                .findFirst()
                .orElseThrow()
                .id();
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        String corrected = text.replaceFirst("TI  - ", "TI  - Corrected: ");
        takeIn(file, corrected.getBytes(StandardCharsets.UTF_8), Optional.of(before));
    }

    private void takeIn(Twin.TwinFile file, byte[] bytes, Optional<UUID> replaces) {
        SearchRun run = new SearchRun(
                UUID.randomUUID(),
                file.source(),
                "Invented platform",
                "a AND b",
                "",
                team.lead().today(),
                file.records(),
                "",
                "");
        UUID of = replaces.flatMap(before -> searching.files(team.lead(), id).stream()
                        .filter(kept -> kept.id().equals(before))
                        .map(kept -> kept.searchRun())
                        .findFirst())
                .orElse(run.id());
        if (of.equals(run.id())) {
            searching.add(team.lead(), id, run);
        }
        if (!(searching.lookAt(team.lead(), id, of, file.name(), bytes, replaces)
                        instanceof Answer.Done<UUID>(UUID kept))
                || !(searching.takeIn(team.lead(), id, kept, "", "Corrected by its source")
                        instanceof Answer.Done<Integer>)) {
            throw new IllegalStateException(file.name() + " was not taken in");
        }
    }
}
