package org.throughline.partnership.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Side;
import org.throughline.partnership.meetings.Gathered;
import org.throughline.partnership.products.pages.MadeByGroup;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** What a group made says with which sides it was written, and names nobody who did not agree to be named (requirements 65 and 83). */
@ThroughlineTest
@Import({AtTheTable.class, Gathered.class})
class WhoWroteItTest extends AnIdeaPutForward {
    @Test
    void sides_and_the_names_of_those_who_agreed_stand_there_and_whoever_came_later_does_not() {
        launch();
        done(groups.join(dawn, group, Side.PARENT_CARER, "Dawn", true, UUID.randomUUID()));
        done(groups.add(facilitator, group, Side.HEALTH, "Canary Membername", false, true, UUID.randomUUID()));
        LocalDate published = TODAY.plusDays(30);
        done(groups.add(
                room.facilitator(published.plusDays(1)),
                group,
                Side.EDUCATION,
                "Ines",
                true,
                false,
                UUID.randomUUID()));
        MadeByGroup made = new MadeByGroup(
                groups.group(Viewer.service(Purpose.PUBLIC, TODAY), group).orElseThrow(),
                List.of(),
                Optional.of(published));
        assertThat(made.sides())
                .extracting(MadeByGroup.OfSide::side, MadeByGroup.OfSide::who)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Side.PARENT_CARER, "Dawn"),
                        org.assertj.core.groups.Tuple.tuple(Side.HEALTH, "1 person who is not named"));
        assertThat(made.sides().toString()).doesNotContain("Canary");
        assertThat(made.heard().orElseThrow()).contains(Side.PARENT_CARER.words());
        assertThat(made.notHeard().orElseThrow()).contains(Side.HEALTH.words());
        assertThat(made.commented()).isEmpty();
    }
}
