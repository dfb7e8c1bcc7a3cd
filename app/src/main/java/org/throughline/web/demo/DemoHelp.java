package org.throughline.web.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.Offers;
import org.throughline.evidence.Version;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.provision.Provision;
import org.throughline.provision.Provisions;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/**
 * What is done for made-up children: on evidence that helped some and not others, on a null result, and without evidence. The
 * record of the first is corrected later, and who chose it reads so. One more record does not say for whom it is.
 */
@Component
class DemoHelp {
    private static final int PUBLISHED = 420;
    private static final int CORRECTED = 60;

    private final DemoEvidence evidence;
    private final Bank bank;
    private final Offers offers;
    private final Provisions provisions;
    private final Records records;
    private final Today today;

    DemoHelp(DemoEvidence evidence, Bank bank, Offers offers, Provisions provisions, Records records, Today today) {
        this.evidence = evidence;
        this.bank = bank;
        this.offers = offers;
        this.provisions = provisions;
        this.records = records;
        this.today = today;
    }

    void tell(Cast cast, List<DemoFile.FamilyOf> families, Function<String, ChildId> children) {
        HelpFile file = HelpFile.read();
        Map<String, EvidenceId> known = new HashMap<>();
        EvidenceContent pairs = DemoEvidence.content("evidence-reading-in-pairs");
        ago(PUBLISHED, () -> {
            known.put(
                    "pairs",
                    evidence.assured(
                            cast,
                            DemoEvidence.with(pairs, "Teachers said that the children liked reading more."),
                            "Good that you asked children who stammer. Ask those who do not speak, too."));
            known.put(
                    "sheets",
                    evidence.assured(
                            cast,
                            DemoEvidence.content("evidence-coloured-sheets"),
                            "Short and honest. Ask the parents next time."));
            evidence.assured(
                    cast,
                    DemoEvidence.content("evidence-quiet-room"),
                    "Good that it tells of the teasing. Say next time for whom it was.");
        });
        file.lines().forEach(line -> ago(line.day(), () -> choose(cast, line, known, children.apply(line.child()))));
        file.lines().forEach(line -> line.ended().ifPresent(day -> ago(day, () -> end(cast, line, children))));
        ago(file.widely().day(), () -> widely(cast, file.widely(), known, families, children));
        ago(
                CORRECTED,
                () -> bank.change(
                        cast.viewer("nadia"),
                        of(known, "pairs"),
                        pairs,
                        "It said that the children liked reading more. That was the teachers’ view; the children said no.",
                        Version.Kind.CORRECTED));
    }

    private void choose(Cast cast, HelpFile.LineOf line, Map<String, EvidenceId> known, ChildId child) {
        Viewer by = cast.viewer(line.by());
        must(line.record()
                .map(record -> provisions.choose(
                        by,
                        child,
                        line.words(),
                        line.hoped(),
                        offers.find(of(known, record), line.key().orElse("")).orElseThrow(),
                        line.because().orElse(""),
                        UUID.randomUUID()))
                .orElseGet(() -> provisions.chooseWithout(
                        by, child, line.words(), line.hoped(), line.because().orElseThrow(), UUID.randomUUID())));
    }

    private void end(Cast cast, HelpFile.LineOf line, Function<String, ChildId> children) {
        Viewer by = cast.viewer(line.by());
        ChildId child = children.apply(line.child());
        Provision one = records.open(by, child, "child", () -> provisions.of(child)).orElseThrow().stream()
                .filter(p -> p.words().equals(Optional.of(line.words())))
                .findFirst()
                .orElseThrow();
        must(provisions.end(by, child, one.id(), line.endedWhy().orElseThrow(), UUID.randomUUID()));
    }

    private void widely(
            Cast cast,
            HelpFile.WidelyOf w,
            Map<String, EvidenceId> known,
            List<DemoFile.FamilyOf> families,
            Function<String, ChildId> children) {
        families.stream()
                .filter(f -> f.child().key().startsWith("child-"))
                .flatMap(f -> w.by().stream()
                        .filter(by -> f.worksWith().stream()
                                .anyMatch(at ->
                                        at.role() == Role.SENCO && at.agency().equals(agency(by))))
                        .limit(1)
                        .map(by -> Map.entry(f.child().key(), by)))
                .limit(w.most())
                .forEach(e -> must(provisions.choose(
                        cast.viewer(e.getValue()),
                        children.apply(e.getKey()),
                        w.words(),
                        w.hoped(),
                        offers.find(of(known, w.record()), w.key()).orElseThrow(),
                        "",
                        UUID.randomUUID())));
    }

    private static EvidenceId of(Map<String, EvidenceId> known, String record) {
        EvidenceId id = known.get(record);
        if (id == null) {
            throw new IllegalStateException("The made-up bank has no " + record);
        }
        return id;
    }

    /** The school for which each of these SENCOs sits. */
    private static String agency(String senco) {
        return switch (senco) {
            case "helen" -> "elm-park";
            case "ruth" -> "st-botolph";
            case "imran" -> "ridgeway";
            default -> throw new IllegalStateException("The made-up area has no SENCO called " + senco);
        };
    }

    private static void must(Provisions.Answer answer) {
        if (answer != Provisions.Answer.DONE) {
            throw new IllegalStateException("The made-up area breaks a rule: " + answer);
        }
    }

    private void ago(int days, Runnable work) {
        evidence.on(LocalDate.now(today).minusDays(days), work);
    }
}
