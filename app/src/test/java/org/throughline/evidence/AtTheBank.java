package org.throughline.evidence;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.MadeUp;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Viewer;

/** People at a bank and records for tests, made through the front doors. */
@Component
public class AtTheBank {
    private final MadeUp made;
    private final Bank bank;
    private final Appraisals appraisals;

    AtTheBank(MadeUp made, Bank bank, Appraisals appraisals) {
        this.made = made;
        this.bank = bank;
        this.appraisals = appraisals;
    }

    /** Who works with the bank, each a person of their own. */
    public record Cast(Viewer lead, Viewer author, Viewer parent, Viewer expert, Agency university) {}

    public Cast cast() {
        Agency university = made.agency(Sector.OTHER, made.area().id());
        return new Cast(
                made.staff(Role.EVIDENCE_LEAD, university),
                made.staff(Role.RESEARCHER, university),
                made.staff(Role.RESEARCHER, university),
                made.staff(Role.RESEARCHER, university),
                university);
    }

    /** Somebody who speaks for an area of their own. */
    Viewer officer(Area area) {
        return made.staff(Role.SEND_OFFICER, made.agency(Sector.COUNCIL, area.id()), area.id());
    }

    void askBoth(Cast cast, EvidenceId id) {
        appraisals.ask(cast.lead(), id, cast.expert().seat(), false);
        appraisals.ask(cast.lead(), id, cast.parent().seat(), true);
    }

    void write(Viewer reviewer, EvidenceId id, Advice advice) {
        appraisals.write(reviewer, id, new Appraisal.Written(advice, "Clear. Say who is missing.", "none"));
    }

    public EvidenceId published(Cast cast, EvidenceContent content) {
        EvidenceId id = bank.give(cast.author(), content);
        askBoth(cast, id);
        write(cast.expert(), id, Advice.ASSURE);
        write(cast.parent(), id, Advice.ASSURE);
        appraisals.decide(cast.lead(), id, Advice.ASSURE);
        return id;
    }

    /** The whole bank as a file. */
    public static String file(Moving moving) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        moving.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Moving.Source of(String file) {
        return () -> new StringReader(file);
    }

    public static EvidenceContent content(String title) {
        return content(title, "A. Nobody; B. Somebody");
    }

    static EvidenceContent content(String title, String authors) {
        return new EvidenceContent(
                title,
                "One line.",
                Kind.STUDY,
                new EvidenceContent.Source(
                        authors, "A journal", "2024", "", "https://doi.org/10.9999/x", "CC BY 4.0", "", "en"),
                new EvidenceContent.Summary(
                        "Families were heard first.", List.of("Families speak first."), List.of("1F5E3")),
                new EvidenceContent.Setting("England", "", "", "", "", "", "", "", ""),
                List.of(),
                List.of(new EvidenceContent.Effect(
                        "Families first",
                        List.of("Council", "Health"),
                        "Agreement",
                        Level.SERVICE,
                        Direction.NO_DIFFERENCE,
                        "",
                        "families new to it",
                        "small tables",
                        "each meeting",
                        "")),
                List.of(new EvidenceContent.Finding("F1", "Being heard helps.", Confidence.LOW, List.of(), List.of())),
                List.of(new EvidenceContent.Recommendation(
                        "R1",
                        "Let families speak first.",
                        "chairs",
                        List.of("F1"),
                        "a chair",
                        List.of(Ingredient.COMMUNICATION),
                        List.of(LocalCondition.RURAL),
                        List.of(Audience.PARTNERSHIP))),
                List.of(),
                List.of(new EvidenceContent.Term("Chair", "Who leads a meeting.", "our own words")),
                Optional.empty(),
                new About(
                        List.of(Ingredient.COMMUNICATION),
                        List.of(Need.COGNITION_AND_LEARNING),
                        Optional.of(new About.Ages(5, 11)),
                        List.of(),
                        List.of(SettingKind.PRIMARY, SettingKind.HOME)));
    }

    private static final UUID SYNTHESIS = new UUID(7, 7);

    /** Made from a release of a synthesis, with all that comes along from one. */
    static EvidenceContent ofRelease(String title, int release, Optional<EvidenceId> inPlaceOf) {
        EvidenceContent c = content(title);
        return new EvidenceContent(
                c.title(),
                c.oneLiner(),
                Kind.SYNTHESIS,
                c.source(),
                c.summary(),
                c.setting(),
                c.facts(),
                c.effects(),
                List.of(new EvidenceContent.Finding(
                        "F1",
                        "Being heard helps.",
                        Confidence.LOW,
                        List.of(),
                        List.of(new EvidenceContent.Quotation(
                                "I had a chair.",
                                "young person",
                                "A report",
                                "3",
                                List.of(new EvidenceContent.ReadAs("a young person", "not wanted")))))),
                c.recommendations(),
                c.exemplars(),
                c.glossary(),
                Optional.of(new ReportedFlow(
                        Map.of("IDENTIFIED", 12, "REPORTS_EXCLUDED", 2),
                        "release " + release,
                        List.of(new PrismaFlow.Line("An invented index", 12)),
                        List.of(new PrismaFlow.Line("Not about it", 2)),
                        List.of(),
                        List.of())),
                c.about(),
                Optional.of(new StandsOn(SYNTHESIS, release, "0a".repeat(32), LocalDate.of(2026, 11, 20), inPlaceOf)));
    }
}
