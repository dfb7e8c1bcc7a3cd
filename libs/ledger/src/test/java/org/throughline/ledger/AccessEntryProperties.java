package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AccessEntryProperties {

    @Property
    void any_text_is_kept_exactly(@ForAll("nasty") String name, @ForAll("nasty") String page) {
        AccessEntry entry = entry(name, page);
        String canonical = entry.canonical();
        assertThat(AccessEntry.parse(canonical)).isEqualTo(entry);
        assertThat(canonical.lines()).hasSize(10);
        assertThat(new String(canonical.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(canonical);
    }

    @Property
    void two_different_entries_never_have_one_spelling(
            @ForAll("nasty") String a, @ForAll("nasty") String b, @ForAll("nasty") String c) {
        AccessEntry one = entry(a + b, c);
        AccessEntry two = entry(a, b + c);
        assertThat(one.canonical().equals(two.canonical())).isEqualTo(one.equals(two));
    }

    @Example
    void an_entry_reads_as_plain_lines() {
        assertThat(entry("Ms O'Brien", "timeline").canonical()).isEqualTo("""
                v=1
                at=2026-11-21T09:30:00.123456Z
                who=person-1
                name=Ms O'Brien
                seat=seat-1
                role=SENCO
                agency=Elm Park Primary
                purpose=SEN support review
                page=timeline
                child=child-1
                """);
    }

    @Example
    void a_name_cannot_write_a_line_of_its_own_or_turn_the_line_round() {
        assertThat(entry("Eve\nchild=child-2", "\u202etimeline").canonical())
                .contains("name=Eve\\u000achild=child-2\n", "page=\\u202etimeline\n");
    }

    @Example
    void the_salt_of_one_child_says_nothing_of_another() {
        Salt view = Salt.fresh();
        assertThat(view.forChild("child-1")).isEqualTo(Salt.of(view.bytes()).forChild("child-1"));
        assertThat(view.forChild("child-1")).isNotEqualTo(view.forChild("child-2"));
        assertThat(view.toString()).doesNotContain(view.hex());
    }

    @Example
    void the_same_words_under_two_salts_have_two_hashes() {
        String words = entry("Ms O'Brien", "timeline").canonical();
        assertThat(EntryHash.of(Salt.fresh(), words)).isNotEqualTo(EntryHash.of(Salt.fresh(), words));
    }

    @Provide
    Arbitrary<String> nasty() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.strings()
                        .withChars('\n', '\r', '=', '\\', 'u', '0', '\t', '\u202e', '\ud83d', '\ude00', '\u0000', ' ')
                        .ofMaxLength(8),
                Arbitraries.of("", "O'Brien-Null", "\u0639\u0627\u0626\u0634\u06c1", "Si\u00e2n", "\\u000a", "v=1"));
    }

    private static AccessEntry entry(String name, String page) {
        return new AccessEntry(
                Instant.parse("2026-11-21T09:30:00.123456789Z"),
                new AccessEntry.Who("person-1", name),
                new AccessEntry.Seat("seat-1", "SENCO", "Elm Park Primary"),
                "SEN support review",
                page,
                "child-1");
    }
}
