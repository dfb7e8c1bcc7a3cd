package org.throughline.partnership.intentions.pages;

import static org.throughline.partnership.intentions.SheetWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Field;
import org.throughline.govuk.Question;
import org.throughline.govuk.Radios;
import org.throughline.govuk.TextSize;
import org.throughline.govuk.Textarea;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Given;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Item;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Wording;
import org.throughline.partnership.intentions.Intentions;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;
import org.throughline.words.Manner;

/** A seat says how the five ingredients will be so here, an ingredient a page. Whoever does not speak for it finds no such page. */
@Controller
class IntendPages {
    private final Partnerships partnerships;
    private final Intentions intentions;

    IntendPages(Partnerships partnerships, Intentions intentions) {
        this.partnerships = partnerships;
        this.intentions = intentions;
    }

    /** One seat at one ingredient. */
    private record At(Design design, Place place, Ingredient ingredient) {
        UUID partnership() {
            return design.partnership().id();
        }

        String here() {
            return SheetPaths.intend(partnership(), place.id(), ingredient);
        }

        boolean isLast() {
            return ingredient.ordinal() == Ingredient.values().length - 1;
        }

        String next() {
            return isLast()
                    ? SheetPaths.sheet(partnership())
                    : SheetPaths.intend(partnership(), place.id(), Ingredient.values()[ingredient.ordinal() + 1]);
        }
    }

    @GetMapping("/partnerships/{partnership}/intend/{place}/{ingredient}")
    Reply ask(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String place,
            @PathVariable String ingredient) {
        return Entrance.shown(at(viewer, partnership, place, ingredient), at -> page(at, prefilled(viewer, at)));
    }

    @PostMapping("/partnerships/{partnership}/intend/{place}/{ingredient}")
    Reply said(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String place,
            @PathVariable String ingredient) {
        return Entrance.shown(at(viewer, partnership, place, ingredient), at -> {
            Map<Item, Intentions.Said> said = new EnumMap<>(Item.class);
            for (Item item : Item.of(at.ingredient())) {
                Entry.optional(form, words(item));
                Optional<String> words = form.some(words(item));
                if (!words.map(IdentifyingWords::mayBePublic).orElse(true)) {
                    form.wrong(words(item), SLIP_LEADS_TO_SOMEBODY.say());
                }
                said.put(
                        item,
                        new Intentions.Said(
                                words,
                                form.some(sure(item))
                                        .flatMap(typed -> Given.of(typed.charAt(0)))
                                        .filter(g -> g != Given.NOT_ASKED)));
            }
            if (!form.ok()) {
                return page(at, form);
            }
            Answer<UUID> answer =
                    intentions.say(viewer, at.partnership(), at.place().id(), said, form.once());
            return Entry.then(answer, at.next());
        });
    }

    private Optional<At> at(Viewer viewer, String partnership, String place, String ingredient) {
        return Entrance.design(partnerships, viewer, partnership)
                .flatMap(d -> intentions.speakingFor(viewer, d).stream()
                        .filter(p -> Paths.uuid(place).filter(p.id()::equals).isPresent())
                        .findFirst()
                        .flatMap(p -> Ids.one(Ingredient.class, ingredient).map(i -> new At(d, p, i))));
    }

    private Form prefilled(Viewer viewer, At at) {
        Map<String, String[]> typed = new HashMap<>();
        intentions.of(viewer, at.partnership()).stream()
                .filter(i -> i.place().equals(at.place().id()))
                .forEach(i -> {
                    i.words().ifPresent(words -> typed.put(words(i.item()), new String[] {words}));
                    i.sure().ifPresent(g -> typed.put(sure(i.item()), new String[] {String.valueOf(g.sign())}));
                });
        return Form.of(typed);
    }

    private static FormPage page(At at, Form form) {
        Wording wording = at.place().side().wording();
        List<Content> questions = new ArrayList<>();
        for (Item item : Item.of(at.ingredient())) {
            questions.add(Textarea.of(Field.of(
                                    words(item),
                                    Question.of("“" + item.asked(wording) + "”").size(TextSize.M))
                            .hint(item.readTwice(Manner.now())
                                    .map(counts -> ASK_HOW.say() + " " + counts)
                                    .orElseGet(ASK_HOW::say))
                            .slips(form.slips()))
                    .value(form.typed().text(words(item)))
                    .rows(2));
            questions.add(Radios.of(Field.of(sure(item), ASK_SURE.say()), choices(wording))
                    .chosen(form.typed().text(sure(item)))
                    .asSmall());
        }
        return new FormPage(
                INTEND_TITLE.say(at.ingredient().words()),
                INTEND_LEAD.say(at.place().title(), at.ingredient().ordinal() + 1),
                at.here(),
                questions,
                (at.isLast() ? DO_LAST : DO_NEXT).say(),
                SheetPaths.sheet(at.partnership()),
                form.slips());
    }

    private static List<Choice> choices(Wording wording) {
        return Stream.concat(
                        Given.SCALE.stream().map(g -> Choice.of(String.valueOf(g.sign()), g.words(wording))),
                        Stream.of(Choice.of(
                                String.valueOf(Given.NOT_IN_A_POSITION.sign()), SURE_CHOICE_CANNOT_KNOW.say())))
                .toList();
    }

    private static String words(Item item) {
        return "words-" + item.name();
    }

    private static String sure(Item item) {
        return "sure-" + item.name();
    }
}
