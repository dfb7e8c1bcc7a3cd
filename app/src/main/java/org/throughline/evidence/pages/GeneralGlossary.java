package org.throughline.evidence.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.evidence.GeneralTerm;
import org.throughline.law.RulePack;
import org.throughline.pages.Explains;
import org.throughline.pages.Term;

/** The general glossary, which holds on the bank's pages and wherever partnerships are listed. */
@Component
@Order
class GeneralGlossary implements Explains {
    private static final String ITSELF = Paths.BANK + "/glossary";

    private final RulePack law;

    GeneralGlossary(RulePack law) {
        this.law = law;
    }

    @Override
    public Optional<List<Term>> at(String address) {
        boolean here = (address.equals(Paths.BANK) || address.startsWith(Paths.BANK + "/")) && !address.equals(ITSELF)
                || Stream.of("/partnerships", "/networks").anyMatch(address::equals);
        return here ? Optional.of(all()) : Optional.empty();
    }

    private List<Term> all() {
        return GeneralTerm.under(law).stream()
                .map(t -> new Term(t.word(), List.of(t.meaning("")), ITSELF + "#" + GeneralTerm.idOf(t.word())))
                .toList();
    }
}
