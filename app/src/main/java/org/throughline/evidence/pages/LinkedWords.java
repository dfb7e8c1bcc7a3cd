package org.throughline.evidence.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceWords;

/** A text whose words are explained: where a word of the glossary first stands, a link leads to its meaning. */
public record LinkedWords(String text, List<EvidenceContent.Term> terms) {

    /** Some words, and the meaning that they lead to, if any. */
    public record Piece(String words, Optional<org.throughline.pages.Term> meaning) {}

    /** The id under which the glossary of a record has its words. */
    public static String idOf(int term) {
        return "word-" + (term + 1);
    }

    public List<List<Piece>> paragraphs() {
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, terms.size()).boxed().toList());
        return Pattern.compile("\\R\\s*\\R")
                .splitAsStream(text.strip())
                .map(paragraph -> pieces(paragraph, left))
                .toList();
    }

    private List<Piece> pieces(String paragraph, List<Integer> left) {
        Optional<Integer> first = left.stream()
                .filter(i -> at(paragraph, i).isPresent())
                .min((a, b) -> Integer.compare(
                        at(paragraph, a).orElseThrow().start(),
                        at(paragraph, b).orElseThrow().start()));
        if (first.isEmpty()) {
            return paragraph.isEmpty() ? List.of() : List.of(new Piece(paragraph, Optional.empty()));
        }
        Matcher found = at(paragraph, first.get()).orElseThrow();
        left.remove(first.get());
        List<Piece> pieces = new ArrayList<>();
        if (found.start() > 0) {
            pieces.add(new Piece(paragraph.substring(0, found.start()), Optional.empty()));
        }
        EvidenceContent.Term term = terms.get(first.get());
        pieces.add(new Piece(found.group(), Optional.of(explained(term, found.group(), "#" + idOf(first.get())))));
        pieces.addAll(pieces(paragraph.substring(found.end()), left));
        return pieces;
    }

    private static org.throughline.pages.Term explained(EvidenceContent.Term term, String shown, String href) {
        String source = term.source().isBlank() ? "" : EvidenceWords.TERM_SOURCE.say(term.source());
        return new org.throughline.pages.Term(
                        term.term(), List.of(new org.throughline.pages.Term.Meaning("", term.meaning(), source)), href)
                .as(shown);
    }

    /** As a whole word, in any capitals, singular or with an s. */
    private Optional<Matcher> at(String paragraph, int term) {
        String word = terms.get(term).term().strip().toLowerCase(Locale.UK);
        Matcher m = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "s?(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(paragraph);
        return !word.isEmpty() && m.find() ? Optional.of(m) : Optional.empty();
    }
}
