package org.throughline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.people.Role;

/** A record that will take the place of an earlier one: whoever looks at it is led to what it tells otherwise. */
@ThroughlineTest
class SinceEarlierTest {
    @Autowired
    AtTheBank at;

    @Autowired
    MadeUp made;

    @Autowired
    Bank bank;

    @Autowired
    WebApplicationContext application;

    @Test
    void who_looks_at_a_record_given_again_reads_what_changed_before_it_is_published_and_nobody_else_does() {
        AtTheBank.Cast cast = at.cast();
        EvidenceId earlier = at.published(cast, AtTheBank.ofRelease("Heard in meetings", 1, Optional.empty()));
        EvidenceId again =
                bank.give(cast.author(), AtTheBank.ofRelease("Heard after meetings", 2, Optional.of(earlier)));
        String page = "/evidence-desk/" + again + "/since-earlier";
        assertThat(new AtABrowser(application, made.staff(Role.RESEARCHER, cast.university()))
                        .open(page)
                        .status())
                .isEqualTo(404);
        assertThat(new AtABrowser(application, cast.expert()).open(page).status())
                .as("not asked yet")
                .isEqualTo(404);
        at.askBoth(cast, again);
        AtABrowser expert = new AtABrowser(application, cast.expert());
        assertThat(expert.open("/evidence-desk/" + again).html()).contains(page);
        AtABrowser.Answer open = expert.open(page);
        assertThat(open.status()).isEqualTo(200);
        assertThat(open.html()).contains("<del>", "<ins>", "/evidence/" + earlier);
        assertThat(expert.open("/evidence-desk/" + earlier + "/since-earlier").status())
                .as("one that takes nobody's place")
                .isEqualTo(404);
    }

    @Test
    void where_the_earlier_one_is_withdrawn_or_was_never_public_the_page_says_so() {
        AtTheBank.Cast cast = at.cast();
        EvidenceId earlier = at.published(cast, AtTheBank.ofRelease("Heard in meetings", 1, Optional.empty()));
        EvidenceId again =
                bank.give(cast.author(), AtTheBank.ofRelease("Heard after meetings", 2, Optional.of(earlier)));
        bank.withdraw(cast.lead(), earlier, "Its numbers were mixed up.");
        AtABrowser author = new AtABrowser(application, cast.author());
        AtABrowser.Answer withdrawn = author.open("/evidence-desk/" + again + "/since-earlier");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.text())
                .contains("has been withdrawn", "Its numbers were mixed up.")
                .doesNotContain("everybody reads the earlier one");
        EvidenceId draft = bank.give(cast.lead(), AtTheBank.ofRelease("Never published", 1, Optional.empty()));
        EvidenceId onDraft = bank.give(cast.author(), AtTheBank.ofRelease("On a draft", 2, Optional.of(draft)));
        AtABrowser.Answer never = author.open("/evidence-desk/" + onDraft + "/since-earlier");
        assertThat(never.status()).isEqualTo(200);
        assertThat(never.text()).contains("The earlier record is not public").doesNotContain("Never published");
    }
}
