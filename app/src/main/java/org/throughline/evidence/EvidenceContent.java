package org.throughline.evidence;

import java.util.List;
import java.util.Optional;

/**
 * What one version of a record says. Every field is there in every export; what nobody has told is an empty text, and pages
 * say so in words.
 *
 * @param address where the source can be read: a web address or a DOI
 * @param stage publication stage, such as "final version, 19 February 2025"
 * @param facts what the source itself reports, each with the place where it was read
 * @param flow how many records the source began and ended with, where it tells
 */
public record EvidenceContent(
        String title,
        String oneLiner,
        Kind kind,
        Source source,
        Summary summary,
        Setting setting,
        List<Fact> facts,
        List<Effect> effects,
        List<Finding> findings,
        List<Recommendation> recommendations,
        List<Exemplar> exemplars,
        List<Term> glossary,
        Optional<ReportedFlow> flow) {

    public EvidenceContent {
        if (title.isBlank() || oneLiner.isBlank()) {
            throw new IllegalArgumentException("A record of the bank needs a title and one line that says what it is");
        }
        facts = List.copyOf(facts);
        effects = List.copyOf(effects);
        findings = List.copyOf(findings);
        recommendations = List.copyOf(recommendations);
        exemplars = List.copyOf(exemplars);
        glossary = List.copyOf(glossary);
    }

    /** Where it comes from and what may be done with it. */
    public record Source(
            String authors,
            String publisher,
            String year,
            String stage,
            String address,
            String licence,
            String attribution,
            String language) {}

    /** The same in plain words and in Easy Read: short lines, one idea each. */
    public record Summary(String plain, List<String> easyRead) {
        public Summary {
            easyRead = List.copyOf(easyRead);
        }
    }

    /** For whom and where it holds, what it costs to begin, and who is missing from it. */
    public record Setting(
            String jurisdiction,
            String population,
            String agencies,
            String conditions,
            String transferability,
            String whoIsMissing,
            String limits,
            String harms,
            String howToStart) {}

    public record Fact(String what, String value, String readIn) {}

    /**
     * What an intervention did.
     *
     * @param why mechanism and context as the source explains them; empty is shown as "not explained"
     */
    public record Effect(
            String intervention, List<String> sectors, String outcome, Level level, Direction direction, String why) {
        public Effect {
            sectors = List.copyOf(sectors);
        }
    }

    /**
     * One finding with how far it can be trusted, and why, component by component.
     *
     * @param under the quotations beneath it, with speaker and place
     */
    public record Finding(
            String key, String words, Confidence confidence, List<Judgement> because, List<Quotation> under) {
        public Finding {
            because = List.copyOf(because);
            under = List.copyOf(under);
        }
    }

    /** One component of a CERQual judgement, and its explanation. */
    public record Judgement(String component, String concern, String explanation) {}

    /** Words of a source as they stand there. */
    public record Quotation(String words, String speaker, String source, String page) {}

    /** What to do, for whom, following from which findings, and under which local conditions. */
    public record Recommendation(String key, String words, String forWhom, List<String> findings, String conditions) {
        public Recommendation {
            findings = List.copyOf(findings);
        }
    }

    public record Exemplar(String title, String words) {}

    /** A word and what it means, with the source that says so. */
    public record Term(String term, String meaning, String source) {}
}
