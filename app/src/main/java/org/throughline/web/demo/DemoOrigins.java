package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceId;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Origins;
import org.throughline.partnership.groups.Protocol;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Tells where clauses of the made-up protocol come from, once the bank has its records. */
@Component
class DemoOrigins {
    private final Partnerships partnerships;
    private final Groups groups;
    private final Origins origins;
    private final Bank bank;
    private final Today today;

    DemoOrigins(Partnerships partnerships, Groups groups, Origins origins, Bank bank, Today today) {
        this.partnerships = partnerships;
        this.groups = groups;
        this.origins = origins;
        this.bank = bank;
        this.today = today;
    }

    void tell(Cast cast) {
        OriginsFile file = OriginsFile.read();
        LocalDate now = LocalDate.now(today);
        file.origins()
                .forEach(o -> today.asOf(
                        now.minusDays(o.day())
                                .atTime(LocalTime.NOON)
                                .atZone(Dates.LONDON)
                                .toInstant(),
                        () -> tell(cast.viewer(file.by()), file, o)));
    }

    private void tell(Viewer by, OriginsFile file, OriginsFile.OriginOf o) {
        done(origins.add(
                by,
                protocol(by, file).id(),
                o.clause(),
                o.who(),
                o.practice(),
                o.record().map(this::record),
                UUID.randomUUID()));
    }

    private Protocol protocol(Viewer by, OriginsFile file) {
        return partnerships.all(by).stream()
                .filter(p -> p.name().equals(file.partnership()))
                .flatMap(p -> groups.of(by, p.id()).stream())
                .flatMap(whole -> whole.protocols().stream())
                .filter(p -> p.title().equals(file.protocol()))
                .findFirst()
                .orElseThrow();
    }

    private EvidenceId record(String begins) {
        return bank.titles().stream()
                .filter(known -> known.title().startsWith(begins))
                .map(Bank.Titled::id)
                .findFirst()
                .orElseThrow();
    }
}
