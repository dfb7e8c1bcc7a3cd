package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SecondPassWords.*;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Flow;
import org.throughline.synthesis.KeyPapers;
import org.throughline.synthesis.SecondPass;
import org.throughline.synthesis.SecondPasses;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisId;
import org.throughline.words.WordKey;

/** The second pass by another model: for the team to read, for whoever leads to begin, end and check. */
@Controller
class SecondPassPages {
    private static final int LONGEST = 2_000;
    private static final int MOST = 200_000;

    private final SecondPasses passes;
    private final Syntheses syntheses;
    private final Flow flow;
    private final Signing signing;
    private final Doors doors;

    SecondPassPages(SecondPasses passes, Syntheses syntheses, Flow flow, Signing signing, Doors doors) {
        this.passes = passes;
        this.syntheses = syntheses;
        this.flow = flow;
        this.signing = signing;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/second-pass")
    Reply read(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> page(viewer, s, Typed.NOTHING, Slips.none()));
    }

    private SecondPassPage page(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        SynthesisId id = s.id();
        Optional<SecondPass> pass = passes.find(viewer, id);
        Optional<PrismaFlow> now = flow.whole(viewer, id).flow();
        return new SecondPassPage(
                s,
                s.leads(viewer),
                s.screens(viewer),
                syntheses.protocol(viewer, id).secondPass(),
                flow.stopped(viewer, id),
                pass,
                KeyPapers.mayKnow(s, viewer) ? Optional.of(passes.drawnByLot(viewer, id)) : Optional.empty(),
                now.map(f -> f.known(Box.SOUGHT) + f.known(Box.OTHER_SOUGHT)).orElse(0),
                pass.map(SecondPass::left).orElseGet(() -> passes.left(viewer, id)),
                signing.of(viewer, s),
                typed,
                slips);
    }

    @PostMapping("/synthesis/{id}/second-pass")
    Reply begin(Viewer viewer, Form form, @PathVariable String id) {
        return led(viewer, form, id, s -> {
            String why = words(form, "why", MISSING_AGAIN_WHY);
            return () -> passes.begin(viewer, s, why);
        });
    }

    @PostMapping("/synthesis/{id}/second-pass/end")
    Reply end(Viewer viewer, Form form, @PathVariable String id) {
        return led(viewer, form, id, s -> {
            String why = words(form, "why", MISSING_AGAIN_WHY);
            return () -> passes.end(viewer, s, why);
        });
    }

    @PostMapping("/synthesis/{id}/second-pass/check")
    Reply check(Viewer viewer, Form form, @PathVariable String id) {
        return led(viewer, form, id, s -> {
            OptionalInt looked = ProtocolPages.number(form.typed().text("looked"));
            OptionalInt belong = ProtocolPages.number(form.typed().text("belong"));
            if (looked.isEmpty() || looked.getAsInt() < 1 || looked.getAsInt() > MOST) {
                form.wrong("looked", MISSING_LOOKED.say());
            }
            if (belong.isEmpty() || belong.getAsInt() > looked.orElse(MOST)) {
                form.wrong("belong", MISSING_BELONG.say());
            }
            String words = words(form, "why", MISSING_AGAIN_WHY);
            return () -> passes.check(viewer, s, looked.orElseThrow(), belong.orElseThrow(), words);
        });
    }

    private static String words(Form form, String field, WordKey whenMissing) {
        String words = form.text(field, whenMissing);
        if (words.length() > LONGEST) {
            form.wrong(field, whenMissing.say());
        }
        return words;
    }

    /** What a form asks for, once it is read. */
    private interface Act {
        Supplier<Answer<SynthesisId>> read(SynthesisId id);
    }

    private Reply led(Viewer viewer, Form form, String id, Act act) {
        return doors.open(viewer, id, s -> {
            if (!s.leads(viewer)) {
                return new Reply.NotThere();
            }
            Supplier<Answer<SynthesisId>> asked = act.read(s.id());
            if (!form.ok()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    asked,
                    "why",
                    Paths.secondPass(s.id()),
                    () -> page(viewer, s, form.typed(), form.slips()));
        });
    }
}
