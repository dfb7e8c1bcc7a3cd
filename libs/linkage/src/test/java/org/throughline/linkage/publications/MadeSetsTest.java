package org.throughline.linkage.publications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.linkage.Linked;

/** Made-up searches in fields that no weight was learned from; every error is printed by its kind. */
class MadeSetsTest {

    @Test
    void a_search_in_education_and_social_care_keeps_the_bar_without_most_dois() {
        for (long seed = 11; seed <= 13; seed++) {
            keepsTheBar("education " + seed, EducationShelf.of(seed, 700, 8));
        }
    }

    /** Seeds and a shelf that were run for the first time when the last guard stood; nothing was changed for them. */
    @Test
    void so_do_searches_that_were_looked_at_only_once() {
        for (long seed = 501; seed <= 503; seed++) {
            keepsTheBar("education, held out " + seed, EducationShelf.of(seed, 700, 8));
        }
        for (long seed = 601; seed <= 603; seed++) {
            keepsTheBar("library, held out " + seed, LibraryShelf.of(seed, 700, 8));
        }
    }

    private static void keepsTheBar(String name, MadeSet set) {
        Publications publications = Publications.of(set.records());
        Linked linked = publications.linked();
        Score score = Score.of(linked.clusters(), set.truth());
        MadeSet.Errors errors = set.errors(publications, linked.clusters());
        System.out.printf("%s, %d records: %s%n", name, set.records().size(), score);
        System.out.printf("  wrongly joined %s%n  left apart %s%n", errors.wronglyJoined(), errors.leftApart());
        if (Boolean.getBoolean("linkage.examples")) {
            errors.examples().forEach(System.out::println);
        }
        assertThat(score.precision()).as(name).isGreaterThanOrEqualTo(0.995);
        assertThat(score.recall()).as(name).isGreaterThanOrEqualTo(0.96);
    }
}
