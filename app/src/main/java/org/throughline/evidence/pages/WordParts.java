package org.throughline.evidence.pages;

import static org.throughline.evidence.ReviewingWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceContent.Summary;
import org.throughline.evidence.EvidenceContent.Summary.EasyLine;
import org.throughline.evidence.EvidenceContent.Term;
import org.throughline.evidence.Picture;

/** The Easy Read lines with their pictures, and the words that a record explains, edited by hand. */
final class WordParts {
    private WordParts() {}

    static final Part<EasyLine> EASY_READ = new Part<>(
            "easy-read",
            PARTS_EASY,
            _ -> List.of(
                    PartField.line("words", FIELD_LINE),
                    PartField.one(
                            "picture", FIELD_PICTURE, Picture.values(), Picture::words, FIELD_PICTURE_NONE.say())),
            p -> p.summary().lines(),
            (_, l) -> Map.of(
                    "words",
                    List.of(l.words()),
                    "picture",
                    List.of(Picture.of(l.picture()).map(Picture::name).orElse(""))),
            (row, _) -> Optional.of(new EasyLine(
                    row.text("words"),
                    row.many("picture", Picture.values()).stream()
                            .findFirst()
                            .map(Picture::number)
                            .orElse(""))),
            (p, all) -> new EvidenceContent.Parts(
                    new Summary(
                            p.summary().plain(),
                            all.stream().map(EasyLine::words).toList(),
                            all.stream().map(EasyLine::picture).toList()),
                    p.effects(),
                    p.findings(),
                    p.recommendations(),
                    p.exemplars(),
                    p.glossary()));

    static final Part<Term> GLOSSARY = new Part<>(
            "glossary",
            PARTS_GLOSSARY,
            _ -> List.of(
                    PartField.line("term", FIELD_TERM),
                    PartField.text("meaning", FIELD_MEANING),
                    PartField.line("source", FIELD_SOURCE)),
            EvidenceContent.Parts::glossary,
            (_, t) -> Map.of("term", List.of(t.term()), "meaning", List.of(t.meaning()), "source", List.of(t.source())),
            (row, _) -> Optional.of(
                    new Term(row.text("term"), row.text("meaning"), row.needed("source", FIELD_SOURCE_MISSING))),
            (p, all) -> new EvidenceContent.Parts(
                    p.summary(), p.effects(), p.findings(), p.recommendations(), p.exemplars(), all));
}
