package org.throughline.provision.pages;

import static org.throughline.provision.ProvisionWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.child.ChildSummary;
import org.throughline.child.Children;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.Need;
import org.throughline.evidence.Offer;
import org.throughline.evidence.Offers;
import org.throughline.evidence.SettingKind;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.people.ChildId;
import org.throughline.provision.FitWords;
import org.throughline.provision.ProvisionId;
import org.throughline.provision.Provisions;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;
import org.throughline.words.WordKey;

/** Choosing what is done for a child, on evidence of the bank or without and with the reason; and ending it. */
@Controller
class HelpPages {
    private static final int LONGEST = 1_000;
    private static final int FIRST = 6;
    private static final int MORE = 12;
    private static final int MOST = 120;

    private final Records records;
    private final Children children;
    private final Provisions provisions;
    private final HelpLines lines;
    private final Offers offers;

    HelpPages(Records records, Children children, Provisions provisions, HelpLines lines, Offers offers) {
        this.records = records;
        this.children = children;
        this.provisions = provisions;
        this.lines = lines;
        this.offers = offers;
    }

    @GetMapping("/child/{child}/help/choose")
    Reply choose(Viewer viewer, Form form, @PathVariable String child) {
        return choosing(viewer, child, c -> page(c, form));
    }

    @PostMapping("/child/{child}/help/choose")
    Reply chosen(Viewer viewer, Form form, @PathVariable String child) {
        return choosing(viewer, child, c -> {
            if (form.some("look").isPresent()) {
                return page(c, form);
            }
            String words = needed(form, "words", SLIP_WORDS);
            String hoped = needed(form, "hoped", SLIP_HOPED);
            String basis = form.text("basis", SLIP_BASIS);
            boolean without = basis.equals(ChoosePage.WITHOUT);
            Optional<Offer> offer = offered(basis);
            boolean weak = offer.filter(o -> !o.weak().isEmpty()).isPresent();
            String because =
                    without || weak ? needed(form, "because", without ? SLIP_BECAUSE : FitWords.SLIP_WEAK) : "";
            if (form.ok() && !without && offer.isEmpty()) {
                form.wrong("basis", SLIP_GONE.say());
            }
            if (!form.ok()) {
                return page(c, form);
            }
            Provisions.Answer answer = without
                    ? provisions.chooseWithout(viewer, c.id(), words, hoped, because, form.once())
                    : provisions.choose(viewer, c.id(), words, hoped, offer.orElseThrow(), because, form.once());
            return switch (answer) {
                case DONE -> new Reply.Go(Paths.help(c.id()));
                case NOT_THERE -> new Reply.NotThere();
                case NO_LONGER_OFFERED -> {
                    form.wrong("basis", SLIP_GONE.say());
                    yield page(c, form);
                }
            };
        });
    }

    private Reply choosing(Viewer viewer, String child, Function<ChildSummary, Reply> answer) {
        return Ids.read(child, ChildId::new)
                .flatMap(id -> records.open(
                        viewer,
                        id,
                        "choose-help",
                        () -> children.one(viewer, id)
                                .filter(_ -> provisions.mayChoose(viewer, id))
                                .map(answer)))
                .flatMap(reply -> reply)
                .orElseGet(Reply.NotThere::new);
    }

    /** What the bank offers, the fittest first; what is chosen already stays on the page. */
    private ChoosePage page(ChildSummary child, Form form) {
        int most = form.typed().text("look").equals("more") ? Math.min(shown(form) + MORE, MOST) : shown(form);
        Optional<Need> need = Optional.of(form.typed().text("need")).flatMap(n -> Ids.one(Need.class, n));
        Optional<Integer> age = child.born().map(_ -> child.ageYears());
        Optional<SettingKind> setting =
                Optional.of(form.typed().text("setting")).flatMap(s -> Ids.one(SettingKind.class, s));
        Offers.Wish wish = Offers.Wish.forChild(need, age, setting);
        Offers.Found found = offers.fittest(wish, most);
        List<Offer> shown = new ArrayList<>(found.offers());
        String basis = form.typed().text("basis");
        if (shown.stream().noneMatch(o -> ChoosePage.value(o).equals(basis))) {
            offered(basis).ifPresent(o -> shown.addFirst(o));
        }
        return new ChoosePage(
                child, wish, shown, Math.max(found.found(), shown.size()), most, form.typed(), form.slips());
    }

    private static int shown(Form form) {
        String most = form.typed().text("most");
        return most.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(most), FIRST, MOST) : FIRST;
    }

    /** What was read on the page, while the bank still offers it in that very version. */
    private Optional<Offer> offered(String basis) {
        String[] parts = basis.split("\\|", 3);
        return parts.length < 3
                ? Optional.empty()
                : EvidenceId.read(parts[0])
                        .flatMap(id -> offers.findForChild(id, parts[2]))
                        .filter(o ->
                                Integer.toString(o.record().newest().number()).equals(parts[1]));
    }

    private static String needed(Form form, String field, WordKey whenMissing) {
        String words = form.text(field, whenMissing);
        if (words.length() > LONGEST) {
            form.wrong(field, SLIP_LONG.say(LONGEST));
        }
        return words;
    }

    @GetMapping("/child/{child}/help/{provision}/end")
    Reply end(Viewer viewer, Form form, @PathVariable String child, @PathVariable String provision) {
        return choosing(viewer, child, c -> ending(c, provision, form));
    }

    @PostMapping("/child/{child}/help/{provision}/end")
    Reply ended(Viewer viewer, Form form, @PathVariable String child, @PathVariable String provision) {
        return choosing(viewer, child, c -> {
            String why = needed(form, "why", SLIP_WHY);
            if (!form.ok()) {
                return ending(c, provision, form);
            }
            return Ids.read(provision, ProvisionId::new)
                            .map(id -> provisions.end(viewer, c.id(), id, why, form.once()))
                            .filter(a -> a == Provisions.Answer.DONE)
                            .isPresent()
                    ? new Reply.Go(Paths.help(c.id()))
                    : new Reply.NotThere();
        });
    }

    private Reply ending(ChildSummary child, String provision, Form form) {
        return lines.of(child).stream()
                .filter(l -> l.provision().id().toString().equals(provision)
                        && l.provision().ended().isEmpty())
                .findFirst()
                .<Reply>map(l -> new EndPage(l, form.typed(), form.slips()))
                .orElseGet(Reply.NotThere::new);
    }
}
