package org.throughline.evidence.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Direction;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Intervention;
import org.throughline.evidence.Level;
import org.throughline.evidence.Status;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;

/** Other ways into the bank: by what has been tried, and by its words. */
@Controller
class MorePages {
    private final Bank bank;

    MorePages(Bank bank) {
        this.bank = bank;
    }

    @GetMapping(Paths.BANK + "/interventions")
    Reply interventions(Form form) {
        List<Intervention> all = Intervention.in(bank.published());
        Optional<Level> level = Finder.one(form.typed(), "level", Level.values());
        Optional<Direction> direction = Finder.one(form.typed(), "direction", Direction.values());
        Optional<String> sector = form.some("sector");
        Predicate<Intervention.Seen> fits =
                s -> level.filter(l -> l != s.effect().level()).isEmpty()
                        && direction.filter(d -> d != s.effect().direction()).isEmpty();
        List<Intervention> found = all.stream()
                .filter(i -> sector.filter(s -> !i.sectors().contains(s)).isEmpty())
                .map(i -> new Intervention(
                        i.name(), i.sectors(), i.seen().stream().filter(fits).toList()))
                .filter(i -> !i.seen().isEmpty())
                .toList();
        return new InterventionsPage(
                Paged.of(found, form.typed(), Paths.BANK + "/interventions", InterventionsPage.name()),
                all.stream()
                        .flatMap(i -> i.sectors().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                form.typed());
    }

    @GetMapping(Paths.BANK + "/glossary")
    Reply glossary() {
        List<EvidenceRecord> inUse = bank.published().stream()
                .filter(r -> r.status() == Status.QUALITY_ASSURED)
                .toList();
        return new GlossaryPage(inUse);
    }
}
