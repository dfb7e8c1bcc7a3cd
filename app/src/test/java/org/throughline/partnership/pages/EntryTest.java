package org.throughline.partnership.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.PartnershipWords.ASK_OWNER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.throughline.pages.Form;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;

/** What these pages ask is no more than they need, and what is printed can be followed by somebody who was never here. */
class EntryTest {
    private static final Place FORUM = seat("Parent carer forum");
    private static final Place HEALTH = seat("Children’s community health");

    @Test
    void who_speaks_for_one_seat_need_not_choose_it_and_who_speaks_for_two_does() {
        assertThat(Entry.seat("place", ASK_OWNER, null, List.of(FORUM), Form.of(Map.of()))
                        .chosen())
                .isEqualTo(FORUM.id().toString());
        assertThat(Entry.seat("place", ASK_OWNER, null, List.of(FORUM, HEALTH), Form.of(Map.of()))
                        .chosen())
                .isEmpty();
        assertThat(Entry.seat("place", ASK_OWNER, null, List.of(FORUM, HEALTH), Form.of(Map.of("place", new String[] {
                            HEALTH.id().toString()
                        })))
                        .chosen())
                .as("nothing chosen is lost")
                .isEqualTo(HEALTH.id().toString());
    }

    @Test
    void a_printed_code_says_the_address_of_this_installation_and_no_riddle() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setScheme("https");
        request.setServerName("send.example.org");
        request.setServerPort(443);
        assertThat(WhereToAnswer.of(request)).isEqualTo("send.example.org/answer");
    }

    private static Place seat(String title) {
        return new Place(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Side.PARENT_CARER,
                title,
                "elected",
                "families",
                Place.Duty.MEMBER,
                Optional.empty(),
                false,
                Optional.empty(),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1));
    }
}
