package org.throughline.partnership.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.partnership.Answer;
import org.throughline.partnership.meetings.Gathered;
import org.throughline.sharing.Viewer;

/** A partnership that meets, with Maya who facilitates it and has its desk, and Dawn who speaks for families and has none. */
abstract class InARoom {
    @Autowired
    Gathered gathered;

    @Autowired
    Desk desk;

    Gathered.Room room;
    UUID partnership;
    Viewer maya;
    Viewer dawn;

    @BeforeEach
    void aRoom() {
        room = gathered.room();
        partnership = room.cast().partnership();
        maya = room.facilitator(TODAY);
        dawn = room.representative(TODAY);
    }

    List<Waiting> waiting(LocalDate day) {
        return desk.waiting(room.facilitator(day), partnership);
    }

    List<Waiting.Kind> kinds(LocalDate day) {
        return waiting(day).stream().map(Waiting::kind).toList();
    }

    static void assertNotThere(Answer<UUID> answer) {
        assertThat(answer).isInstanceOf(Answer.NotThere.class);
    }

    static UUID key() {
        return UUID.randomUUID();
    }
}
