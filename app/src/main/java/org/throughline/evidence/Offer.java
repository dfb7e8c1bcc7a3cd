package org.throughline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the bank offers to whoever decides what to do: one recommendation of a record, or the record as a whole where it tells what
 * came of something and recommends nothing. A null result is offered like any other.
 *
 * @param record in the version in which it is offered
 */
public record Offer(EvidenceRecord record, Optional<EvidenceContent.Recommendation> one) {

    /** The key of the recommendation; empty for the record as a whole. */
    public String key() {
        return one.map(EvidenceContent.Recommendation::key).orElse("");
    }

    public String words() {
        return one.map(EvidenceContent.Recommendation::words)
                .orElse(record.content().title());
    }

    /** Some recommendations rest on no finding, and so does a record as a whole. */
    public List<EvidenceContent.Finding> findings() {
        return one.map(record.content()::behind).orElse(List.of());
    }

    /** How far the findings beneath it can be trusted, each once; it may rest on several. */
    public List<Confidence> confidence() {
        return findings().stream()
                .map(EvidenceContent.Finding::confidence)
                .distinct()
                .toList();
    }

    /** In which ways its evidence is weak; none where it is not. */
    public List<Weakness> weak() {
        List<Weakness> weak = new ArrayList<>();
        if (findings().isEmpty()) {
            weak.add(Weakness.NO_FINDING);
        } else if (confidence().stream().noneMatch(c -> c.compareTo(Confidence.VERY_LOW) < 0)) {
            weak.add(Weakness.UNSURE);
        }
        List<EvidenceContent.Effect> effects = record.content().effects();
        if (!effects.isEmpty()
                && effects.stream()
                        .noneMatch(e -> e.direction() == Direction.BETTER || e.direction() == Direction.MIXED)) {
            weak.add(Weakness.NOTHING_BETTER);
        }
        return List.copyOf(weak);
    }

    public MeantFor meantFor() {
        return MeantFor.of(record.content(), one);
    }

    /** The local conditions in which it was seen to work, in one line; empty where the record tells none. */
    public String conditions() {
        return one.map(r -> Stream.concat(
                        Stream.of(r.conditions()), r.fits().stream().map(LocalCondition::words)))
                .orElse(Stream.of(record.content().setting().conditions()))
                .filter(c -> !c.isBlank())
                .collect(Collectors.joining("; "));
    }

    /** Of a record as it was in one of its versions. Empty where that version does not offer it. */
    public static Optional<Offer> of(EvidenceRecord record, int version, String key) {
        return record.version(version)
                .map(v -> new EvidenceRecord(
                        record.id(),
                        record.status(),
                        record.givenBy(),
                        record.givenByPerson(),
                        record.round(),
                        record.publishedOn(),
                        record.reviewAgainOn(),
                        record.takenInOn(),
                        record.supersededBy(),
                        record.versions().subList(0, record.versions().indexOf(v) + 1),
                        record.labels()))
                .flatMap(then -> of(then, key));
    }

    /** Of a record as it is now. */
    public static Optional<Offer> of(EvidenceRecord record, String key) {
        if (key.isEmpty()) {
            return record.content().effects().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Offer(record, Optional.empty()));
        }
        return record.content().recommendation(key).map(r -> new Offer(record, Optional.of(r)));
    }
}
