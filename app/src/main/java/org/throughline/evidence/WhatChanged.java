package org.throughline.evidence;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What differs between two versions of a record, part by part as its page names the parts, and word by word within them. */
public final class WhatChanged {
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    /** Beyond this many words the two texts stand side by side unmarked: comparing them takes time by the square. */
    private static final int MOST_WORDS = 2_000;

    private WhatChanged() {}

    /** One part that differs; a text is empty where the part is new, or has gone. */
    public record Part(String name, String before, String after) {
        /** The two as one text: what stayed, what went, what came. */
        public List<Piece> pieces() {
            List<String> was = split(before);
            List<String> is = split(after);
            if (was.size() > MOST_WORDS || is.size() > MOST_WORDS) {
                return List.of(new Piece(Way.WENT, before), new Piece(Way.CAME, after));
            }
            List<Piece> pieces = new ArrayList<>();
            int at = 0;
            for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
                add(pieces, Way.STAYED, was.subList(at, delta.getSource().getPosition()));
                add(pieces, Way.WENT, delta.getSource().getLines());
                add(pieces, Way.CAME, delta.getTarget().getLines());
                at = delta.getSource().getPosition() + delta.getSource().size();
            }
            add(pieces, Way.STAYED, was.subList(at, was.size()));
            return pieces;
        }

        private static List<String> split(String text) {
            return text.isEmpty() ? List.of() : List.of(WORDS.split(text));
        }

        private static void add(List<Piece> pieces, Way way, List<String> words) {
            if (!words.isEmpty()) {
                pieces.add(new Piece(way, String.join("", words)));
            }
        }
    }

    /** Words of a part, and whether they stayed. */
    public record Piece(Way way, String words) {}

    /** What became of some words. */
    public enum Way {
        STAYED,
        WENT,
        CAME
    }

    public static List<Part> between(EvidenceContent before, EvidenceContent after) {
        Map<String, String> was = parts(before);
        Map<String, String> is = parts(after);
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        return names.stream()
                .map(name -> new Part(name, was.getOrDefault(name, ""), is.getOrDefault(name, "")))
                .filter(p -> !p.before().equals(p.after()))
                .toList();
    }

    private static Map<String, String> parts(EvidenceContent c) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(EvidenceWords.FIELD_TITLE.say(), c.title());
        parts.put(EvidenceWords.FIELD_ONE_LINER.say(), c.oneLiner());
        parts.put(EvidenceWords.FIELD_KIND.say(), c.kind().words());
        parts.put(EvidenceWords.PLAIN_HEADING.say(), c.summary().plain());
        parts.put(
                EvidenceWords.EASY_HEADING.say(),
                each(
                        c.summary().lines(),
                        l -> l.words()
                                + Picture.of(l.picture())
                                        .map(p -> " (" + BankWords.PICTURE.say(p.words()) + ")")
                                        .orElse("")));
        about(parts, c.about());
        c.findings()
                .forEach(f -> parts.put(
                        BankWords.PART_FINDING.say(f.key()),
                        lines(f.words(), f.confidence().words(), each(f.because(), WhatChanged::judgement))));
        c.findings()
                .forEach(f -> parts.put(
                        BankWords.CHANGED_WORDS_BENEATH.say(f.key()), each(f.under(), WhereItComesFrom::quotation)));
        c.recommendations().forEach(r -> parts.put(BankWords.PART_RECOMMENDATION.say(r.key()), recommendation(r)));
        numbered(parts, BankWords.PART_EFFECT, c.effects(), WhatChanged::effect);
        numbered(parts, BankWords.PART_EXEMPLAR, c.exemplars(), WhatChanged::exemplar);
        numbered(parts, BankWords.PART_FACT, c.facts(), f -> lines(f.what() + ": " + f.value(), f.readIn()));
        c.glossary().forEach(t -> parts.put(BankWords.PART_TERM.say(t.term()), lines(t.meaning(), t.source())));
        setting(parts, c.setting());
        source(parts, c.source());
        parts.put(
                EvidenceWords.FLOW_HEADING.say(),
                c.flow().map(WhereItComesFrom::flow).orElse(""));
        parts.put(
                StandsOnWords.HEADING.say(),
                c.standsOn().map(WhereItComesFrom::release).orElse(""));
        return parts;
    }

    private static void about(Map<String, String> parts, About about) {
        parts.put(BankWords.ABOUT_INGREDIENTS.say(), each(about.ingredients(), Ingredient::words));
        parts.put(BankWords.ABOUT_NEEDS.say(), each(about.needs(), Need::words));
        parts.put(
                BankWords.ABOUT_AGES.say(),
                about.ages().map(a -> BankWords.AGES.say(a.from(), a.to())).orElse(""));
        parts.put(AudienceWords.MEANT_FOR.say(), each(about.meantFor(), Audience::words));
        parts.put(AudienceWords.TRIED_IN.say(), each(about.settings(), SettingKind::words));
    }

    private static void setting(Map<String, String> parts, EvidenceContent.Setting s) {
        parts.put(EvidenceWords.SETTING_JURISDICTION.say(), s.jurisdiction());
        parts.put(EvidenceWords.SETTING_POPULATION.say(), s.population());
        parts.put(EvidenceWords.SETTING_AGENCIES.say(), s.agencies());
        parts.put(EvidenceWords.SETTING_CONDITIONS.say(), s.conditions());
        parts.put(EvidenceWords.SETTING_TRANSFERABILITY.say(), s.transferability());
        parts.put(EvidenceWords.SETTING_MISSING.say(), s.whoIsMissing());
        parts.put(EvidenceWords.SETTING_LIMITS.say(), s.limits());
        parts.put(EvidenceWords.SETTING_HARMS.say(), s.harms());
        parts.put(EvidenceWords.SETTING_START.say(), s.howToStart());
    }

    private static void source(Map<String, String> parts, EvidenceContent.Source s) {
        parts.put(EvidenceWords.SOURCE_AUTHORS.say(), s.authors());
        parts.put(EvidenceWords.SOURCE_PUBLISHER.say(), s.publisher());
        parts.put(EvidenceWords.SOURCE_YEAR.say(), s.year());
        parts.put(EvidenceWords.SOURCE_STAGE.say(), s.stage());
        parts.put(EvidenceWords.SOURCE_ADDRESS.say(), s.address());
        parts.put(EvidenceWords.SOURCE_LICENCE.say(), s.licence());
        parts.put(EvidenceWords.SOURCE_ATTRIBUTION.say(), s.attribution());
    }

    private static String judgement(EvidenceContent.Judgement j) {
        return j.component().isEmpty()
                ? j.explanation()
                : EvidenceWords.JUDGEMENT_LINE.say(j.component(), j.concern(), j.explanation());
    }

    private static String recommendation(EvidenceContent.Recommendation r) {
        return lines(
                r.words(),
                r.forWhom(),
                r.conditions(),
                each(r.ingredients(), Ingredient::words),
                each(r.fits(), LocalCondition::words),
                each(r.meantFor(), a -> AudienceWords.MEANT_FOR_LINE.say(a.words())),
                String.join(", ", r.findings()));
    }

    private static String effect(EvidenceContent.Effect e) {
        return lines(
                e.intervention() + ": " + e.direction().words(),
                e.outcome() + " (" + e.level().words() + ")",
                String.join(", ", e.sectors()),
                e.why(),
                e.forWhom(),
                e.conditions(),
                e.dose(),
                e.cost());
    }

    private static String exemplar(EvidenceContent.Exemplar e) {
        return lines(
                e.title(),
                e.words(),
                e.context(),
                each(e.ingredients(), Ingredient::words),
                e.mechanism(),
                e.outcomes(),
                e.limits(),
                e.contact());
    }

    private static <T> void numbered(
            Map<String, String> parts, BankWords name, List<T> items, Function<T, String> words) {
        for (int i = 0; i < items.size(); i++) {
            parts.put(name.say(i + 1), words.apply(items.get(i)));
        }
    }

    private static <T> String each(List<T> items, Function<T, String> words) {
        return items.stream().map(words).collect(Collectors.joining("\n"));
    }

    private static String lines(String... texts) {
        return List.of(texts).stream().filter(t -> !t.isBlank()).collect(Collectors.joining("\n"));
    }
}
