package org.throughline.synthesis;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How the studies of a release are shared among the publications that stand on it. A study may be in none, and in several: both
 * are told, and neither is wrong.
 */
public record StudiesShared(ReleaseContent release, List<Publication> publications) {

    /** A study, and the titles of the publications that report it. */
    public record Reported(ReleaseContent.Studied study, List<String> titles) {}

    public StudiesShared {
        publications = publications.stream()
                .filter(p -> p.told().release() == release.number())
                .toList();
    }

    /** Whether every publication says what it reports, so that it is known which study is in none. */
    public boolean told() {
        return release.tellsStudies()
                && !publications.isEmpty()
                && publications.stream().allMatch(p -> p.told().covers() != Covers.NOT_SAID);
    }

    /** The studies that no publication reports; none while it is not known. */
    public List<ReleaseContent.Studied> inNone() {
        return told()
                ? release.studies().stream().filter(s -> titles(s).isEmpty()).toList()
                : List.of();
    }

    /** The studies that two publications report, or more. */
    public List<Reported> inSeveral() {
        return release.studies().stream()
                .filter(s -> publications.stream().filter(p -> p.reports(s)).count() > 1)
                .map(s -> new Reported(s, titles(s)))
                .toList();
    }

    /** The titles of the publications that report a study. */
    public List<String> titles(ReleaseContent.Studied study) {
        return publications.stream()
                .filter(p -> p.reports(study))
                .map(p -> p.told().title())
                .distinct()
                .sorted()
                .toList();
    }

    /** The same for every study of the release. */
    public Map<UUID, List<String>> titles() {
        return release.studies().stream().collect(Collectors.toMap(ReleaseContent.Studied::id, this::titles));
    }
}
