package org.throughline.evidence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.evidence.EvidenceContent.Term;

/** Words of a text that lead to their meaning. */
class LinkedWordsTest {
    private static final List<Term> TERMS =
            List.of(new Term("SEND", "Needs.", "the code"), new Term("plan", "An EHC plan.", "the Act"));

    @Test
    void a_word_leads_to_its_meaning_where_it_first_stands_and_no_letter_of_the_text_is_lost() {
        String text = "A plan for send. Plans change, and SENDING is no such word.\n\nAnother plan.";
        LinkedWords linked = new LinkedWords(text, TERMS);
        assertThat(linked.paragraphs())
                .flatExtracting(p -> p)
                .filteredOn(piece -> piece.meaning().isPresent())
                .extracting(LinkedWords.Piece::words)
                .containsExactly("plan", "send");
        assertThat(linked.paragraphs().stream()
                        .map(p -> p.stream().map(LinkedWords.Piece::words).reduce("", String::concat))
                        .toList())
                .containsExactly("A plan for send. Plans change, and SENDING is no such word.", "Another plan.");
    }

    @Test
    void signs_in_a_word_are_no_pattern() {
        List<Term> odd = List.of(new Term("a.c (x|y", "Odd.", "us"));
        assertThat(new LinkedWords("abc and a.c (x|y here", odd).paragraphs())
                .flatExtracting(p -> p)
                .filteredOn(piece -> piece.meaning().isPresent())
                .extracting(LinkedWords.Piece::words)
                .containsExactly("a.c (x|y");
    }
}
