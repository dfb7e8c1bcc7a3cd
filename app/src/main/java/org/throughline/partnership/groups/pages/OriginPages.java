package org.throughline.partnership.groups.pages;

import static org.throughline.partnership.groups.OriginWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceId;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.groups.OriginWords;
import org.throughline.partnership.groups.Origins;
import org.throughline.partnership.groups.Protocol;
import org.throughline.partnership.groups.Protocols;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** Saying where a clause of a protocol comes from. */
@Controller
class OriginPages {
    private static final String ACT = "say-origin";

    private final GroupReading reading;
    private final Protocols protocols;
    private final Origins origins;
    private final Bank bank;

    OriginPages(GroupReading reading, Protocols protocols, Origins origins, Bank bank) {
        this.reading = reading;
        this.protocols = protocols;
        this.origins = origins;
        this.bank = bank;
    }

    @GetMapping("/partnerships/{partnership}/" + ACT + "/{protocol}")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String protocol) {
        return Entrance.shown(saying(viewer, partnership, protocol), p -> page(p, form));
    }

    @PostMapping("/partnerships/{partnership}/" + ACT + "/{protocol}")
    Reply said(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String protocol) {
        Optional<Protocol> p = saying(viewer, partnership, protocol);
        if (p.isEmpty()) {
            return new Reply.NotThere();
        }
        String clause = Entry.text(form, "clause", SLIP_CLAUSE);
        String who = Entry.text(form, "who", SLIP_WHO);
        String practice = Entry.text(form, "practice", SLIP_PRACTICE);
        Optional<EvidenceId> record = EvidenceId.read(form.typed().text("record"));
        if (!form.ok()) {
            return page(p.get(), form);
        }
        Answer<UUID> answer = origins.add(viewer, p.get().id(), clause, who, practice, record, form.once());
        return Entry.refused(answer, form, fieldOf(answer))
                ? page(p.get(), form)
                : Entry.then(answer, GroupPaths.of(p.get()));
    }

    private static String fieldOf(Answer<UUID> answer) {
        return answer instanceof Answer.Refused<UUID>(var why) && why == OriginWords.WHY_LEADS_TO_SOMEBODY
                ? "practice"
                : "clause";
    }

    private Optional<Protocol> saying(Viewer viewer, String partnership, String protocol) {
        return reading.protocol(viewer, partnership, protocol)
                .map(GroupReading.Published::protocol)
                .filter(p -> protocols.mayLook(viewer, p));
    }

    private FormPage page(Protocol p, Form form) {
        return new FormPage(
                ORIGIN_TITLE.say(),
                ORIGIN_LEAD.say(),
                Paths.of(p.partnership()) + "/" + ACT + "/" + p.id(),
                List.of(
                        Entry.words("clause", ASK_CLAUSE, ASK_CLAUSE_HINT, form),
                        Entry.line("who", ASK_WHO, ASK_WHO_HINT, form),
                        Entry.words("practice", ASK_PRACTICE, ASK_PRACTICE_HINT, form),
                        Entry.pick(
                                "record",
                                ASK_RECORD,
                                ASK_RECORD_HINT,
                                bank.titles(),
                                r -> r.id().toString(),
                                Bank.Titled::title,
                                form)),
                ORIGIN_DO.say(),
                GroupPaths.of(p),
                form.slips());
    }
}
