package org.throughline.partnership.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The days of a series are those that people mean, and a calendar shows when and where and nothing more. */
class DaysAndCalendarsTest {
    @Test
    void the_second_tuesday_stays_the_second_tuesday() {
        assertThat(Recurring.days(Rhythm.MONTHLY, LocalDate.of(2026, 9, 8), LocalDate.of(2027, 1, 31)))
                .containsExactly(
                        LocalDate.of(2026, 9, 8),
                        LocalDate.of(2026, 10, 13),
                        LocalDate.of(2026, 11, 10),
                        LocalDate.of(2026, 12, 8),
                        LocalDate.of(2027, 1, 12));
    }

    @Test
    void a_day_after_the_28th_means_the_last_such_weekday() {
        assertThat(Recurring.days(Rhythm.MONTHLY, LocalDate.of(2026, 9, 29), LocalDate.of(2026, 12, 31)))
                .containsExactly(
                        LocalDate.of(2026, 9, 29),
                        LocalDate.of(2026, 10, 27),
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 12, 29));
    }

    @Test
    void every_rhythm_keeps_its_weekday_begins_with_its_first_day_and_has_an_end() {
        for (Rhythm rhythm : Rhythm.values()) {
            for (int i = 0; i < 31; i++) {
                LocalDate first = LocalDate.of(2026, 1, 1).plusDays(i);
                List<LocalDate> days = Recurring.days(rhythm, first, first.plusYears(50));
                assertThat(days).hasSizeBetween(2, Recurring.MOST).isSorted().doesNotHaveDuplicates();
                assertThat(days.getFirst()).isEqualTo(first);
                DayOfWeek weekday = first.getDayOfWeek();
                assertThat(days).allMatch(d -> d.getDayOfWeek() == weekday);
            }
        }
    }

    @Test
    void a_calendar_holds_a_neutral_title_time_place_and_link_in_london_time_and_nothing_else() {
        Meeting winter = meeting(LocalDate.of(2026, 12, 8), "Canary Steering", Optional.empty());
        Meeting summer = meeting(LocalDate.of(2026, 7, 7), "Canary Steering", Optional.of("canary reason"));
        String file = CalendarFile.of(
                List.of(winter, summer),
                "https://send.example",
                m -> "/m/" + m.id(),
                Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(file)
                .contains(
                        "SUMMARY:Partnership meeting",
                        "LOCATION:Town hall\\, room 2",
                        "DTSTART:20261208T183000Z",
                        "DTEND:20261208T200000Z",
                        "DTSTART:20260707T173000Z",
                        "URL:https://send.example/m/" + winter.id(),
                        "STATUS:CANCELLED",
                        "STATUS:CONFIRMED",
                        "DTSTAMP:20260102T030405Z")
                .doesNotContainIgnoringCase("canary")
                .doesNotContain("DESCRIPTION", "ATTENDEE", "ORGANIZER");
        assertThat(file.lines()).allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    }

    private static Meeting meeting(LocalDate on, String name, Optional<String> calledOff) {
        return new Meeting(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                name,
                on,
                on,
                LocalTime.of(18, 30),
                90,
                "Town hall, room 2",
                7,
                Optional.empty(),
                calledOff,
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
