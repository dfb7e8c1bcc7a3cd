package org.throughline.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a record says. Every field is there in every export; what nobody has told is an empty text, and pages
 * say so in words.
 *
 * @param address where the source can be read: a web address or a DOI
 * @param stage publication stage, such as "final version, 19 February 2025"
 * @param facts what the source itself reports, each with the place where it was read
 * @param flow how many records the source began and ended with, where it tells
 * @param about what it is found by; a version written before there was such a part tells nothing
 * @param standsOn the release of a synthesis from which it was made, if it was
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
        Optional<ReportedFlow> flow,
        About about,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<StandsOn> standsOn) {

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
        about = About.told(about);
    }

    /** Without what it is found by. */
    public EvidenceContent(
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
        this(
                title,
                oneLiner,
                kind,
                source,
                summary,
                setting,
                facts,
                effects,
                findings,
                recommendations,
                exemplars,
                glossary,
                flow,
                About.NOT_TOLD);
    }

    /** Of no release. */
    public EvidenceContent(
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
            Optional<ReportedFlow> flow,
            About about) {
        this(
                title,
                oneLiner,
                kind,
                source,
                summary,
                setting,
                facts,
                effects,
                findings,
                recommendations,
                exemplars,
                glossary,
                flow,
                about,
                Optional.empty());
    }

    /** What is edited by hand, part by part. */
    public record Parts(
            Summary summary,
            List<Effect> effects,
            List<Finding> findings,
            List<Recommendation> recommendations,
            List<Exemplar> exemplars,
            List<Term> glossary) {}

    public Parts parts() {
        return new Parts(summary, effects, findings, recommendations, exemplars, glossary);
    }

    /** The same record with these parts; a recommendation keeps only findings that are there. */
    public EvidenceContent with(Parts p) {
        List<String> keys = p.findings().stream().map(Finding::key).toList();
        return new EvidenceContent(
                title,
                oneLiner,
                kind,
                source,
                p.summary(),
                setting,
                facts,
                p.effects(),
                p.findings(),
                p.recommendations().stream()
                        .map(r -> r.restingOn(
                                r.findings().stream().filter(keys::contains).toList()))
                        .toList(),
                p.exemplars(),
                p.glossary(),
                flow,
                about,
                standsOn);
    }

    public Optional<Recommendation> recommendation(String key) {
        return recommendations.stream().filter(r -> r.key().equals(key)).findFirst();
    }

    /** The findings that a recommendation follows from. */
    public List<Finding> behind(Recommendation recommendation) {
        return findings.stream()
                .filter(f -> recommendation.findings().contains(f.key()))
                .toList();
    }

    /** What a version written before there was such a part lacks. */
    private static <T> List<T> told(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static String told(@Nullable String text) {
        return text == null ? "" : text;
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

    /**
     * The same in plain words and in Easy Read: short lines, one idea each.
     *
     * @param pictures beside each line, by OpenMoji number; an empty text where a line has none
     */
    public record Summary(String plain, List<String> easyRead, List<String> pictures) {
        public Summary {
            easyRead = List.copyOf(easyRead);
            pictures = told(pictures);
        }

        public Summary(String plain, List<String> easyRead) {
            this(plain, easyRead, List.of());
        }

        /** One line with its picture, if there is one. */
        public record EasyLine(String words, String picture) {}

        public List<EasyLine> lines() {
            return IntStream.range(0, easyRead.size())
                    .mapToObj(i -> new EasyLine(easyRead.get(i), i < pictures.size() ? pictures.get(i) : ""))
                    .toList();
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
     * @param forWhom the children, families or services with whom it went so
     * @param conditions under which it went so
     * @param dose how much of it: how often, how long, by whom (requirement 7)
     * @param cost what it took, in money, hours or training
     */
    public record Effect(
            String intervention,
            List<String> sectors,
            String outcome,
            Level level,
            Direction direction,
            String why,
            String forWhom,
            String conditions,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            String dose,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            String cost) {
        public Effect {
            sectors = List.copyOf(sectors);
            forWhom = told(forWhom);
            conditions = told(conditions);
        }

        /** Without how much of it there was and what it took. */
        public Effect(
                String intervention,
                List<String> sectors,
                String outcome,
                Level level,
                Direction direction,
                String why,
                String forWhom,
                String conditions) {
            this(intervention, sectors, outcome, level, direction, why, forWhom, conditions, "", "");
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

    /**
     * Words of a source as they stand there.
     *
     * @param readings how they were read, where people did not read the same in them; empty where they did, or nobody told
     */
    public record Quotation(
            String words,
            String speaker,
            String source,
            String page,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            List<ReadAs> readings) {
        public Quotation {
            readings = List.copyOf(readings);
        }

        public Quotation(String words, String speaker, String source, String page) {
            this(words, speaker, source, page, List.of());
        }
    }

    /** One reading of some words, under the voice in which it was signed and no name. */
    public record ReadAs(String voice, String as) {}

    /**
     * What to do, for whom, following from which findings, and under which local conditions.
     *
     * @param ingredients of partnership that it strengthens
     * @param fits local conditions in which it has been seen to work
     * @param meantFor what of the record as a whole may be otherwise; empty where only the record states it, or nobody
     */
    public record Recommendation(
            String key,
            String words,
            String forWhom,
            List<String> findings,
            String conditions,
            List<Ingredient> ingredients,
            List<LocalCondition> fits,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            List<Audience> meantFor) {
        public Recommendation {
            findings = List.copyOf(findings);
            ingredients = told(ingredients);
            fits = told(fits);
            meantFor = List.copyOf(meantFor);
        }

        public Recommendation(String key, String words, String forWhom, List<String> findings, String conditions) {
            this(key, words, forWhom, findings, conditions, List.of(), List.of(), List.of());
        }

        Recommendation restingOn(List<String> others) {
            return new Recommendation(key, words, forWhom, others, conditions, ingredients, fits, meantFor);
        }
    }

    /** An example case: where it was, which ingredients it shows, why it went so, what came of it, and whom to ask (27). */
    public record Exemplar(
            String title,
            String words,
            String context,
            List<Ingredient> ingredients,
            String mechanism,
            String outcomes,
            String limits,
            String contact) {
        public Exemplar {
            context = told(context);
            ingredients = told(ingredients);
            mechanism = told(mechanism);
            outcomes = told(outcomes);
            limits = told(limits);
            contact = told(contact);
        }
    }

    /** A word and what it means, with the source that says so. */
    public record Term(String term, String meaning, String source) {}
}
