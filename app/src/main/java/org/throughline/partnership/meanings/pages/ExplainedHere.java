package org.throughline.partnership.meanings.pages;

import static org.throughline.partnership.meanings.MeaningWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.evidence.Bank;
import org.throughline.evidence.GeneralTerm;
import org.throughline.law.RulePack;
import org.throughline.pages.Dates;
import org.throughline.pages.Explains;
import org.throughline.pages.Term;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.meanings.OwnMeaning;
import org.throughline.partnership.meanings.OwnMeanings;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** On the pages of a partnership its own meaning of a word stands first and the general one second. */
@Component
@Order(0)
class ExplainedHere implements Explains {
    private static final String BEFORE = Paths.REGISTER + "/";
    private static final int ID = 36;

    private final OwnMeanings meanings;
    private final Partnerships partnerships;
    private final Bank bank;
    private final RulePack law;

    ExplainedHere(OwnMeanings meanings, Partnerships partnerships, Bank bank, RulePack law) {
        this.law = law;
        this.meanings = meanings;
        this.partnerships = partnerships;
        this.bank = bank;
    }

    @Override
    public Optional<List<Term>> at(String address) {
        return address.startsWith(BEFORE) && address.length() >= BEFORE.length() + ID && !address.contains("/words")
                ? Paths.uuid(address.substring(BEFORE.length(), BEFORE.length() + ID))
                        .map(this::of)
                : Optional.empty();
    }

    private List<Term> of(UUID partnership) {
        Viewer anybody = bank.anybody();
        Map<String, OwnMeaning> own = meanings.holding(anybody, partnership);
        Optional<Design> design = own.isEmpty() ? Optional.empty() : partnerships.design(anybody, partnership);
        Map<String, Term> terms = new TreeMap<>();
        for (GeneralTerm general : GeneralTerm.under(law)) {
            terms.put(
                    Term.key(general.word()),
                    new Term(
                            general.word(),
                            List.of(general.meaning("")),
                            MeaningPaths.entry(partnership, general.word())));
        }
        own.forEach((key, mine) -> design.ifPresent(d -> terms.put(key, both(d, mine, terms.get(key)))));
        return List.copyOf(terms.values());
    }

    private static Term both(Design design, OwnMeaning own, @org.jspecify.annotations.Nullable Term general) {
        List<Term.Meaning> meanings = new ArrayList<>();
        OwnMeaning.Said said = own.said().orElseThrow();
        meanings.add(new Term.Meaning(HERE.say(), said.meaning(), SOURCE.say(said.source()) + " " + who(design, own)));
        if (general != null) {
            general.meanings().forEach(m -> meanings.add(new Term.Meaning(ELSEWHERE.say(), m.says(), m.source())));
        }
        return new Term(own.term(), meanings, MeaningPaths.entry(own.partnership(), own.term()));
    }

    /** The seat and the day, and nobody's name. */
    static String who(Design design, OwnMeaning own) {
        String day = Dates.day(own.saidOn());
        Function<Place, String> by = place -> SAID_BY.say(place.title(), day);
        return own.saidBy().flatMap(design::place).map(by).orElseGet(() -> SAID.say(day));
    }
}
