package org.throughline.partnership.dilemmas;

import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Side;
import org.throughline.partnership.regions.Regions;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** A dilemma that the council told to the forum, and a seat of health that is not in its circle. */
abstract class ToldToTwo {
    @Autowired
    AtTheTable table;

    @Autowired
    MadeUp made;

    @Autowired
    Dilemmas dilemmas;

    @Autowired
    Circles circles;

    @Autowired
    Regions regions;

    @Autowired
    Partnerships partnerships;

    @Autowired
    CircleStore store;

    @Autowired
    DilemmaStore dilemmaStore;

    @Autowired
    Acting acting;

    AtTheTable.Cast home;
    UUID council;
    UUID forum;
    UUID health;
    Viewer officer;
    Viewer forumSeat;
    Viewer therapist;
    UUID dilemma;

    @BeforeEach
    void told_to_two_of_three_seats() {
        home = table.cast();
        officer = staff();
        therapist = staff();
        forumSeat = home.parentRepresentative();
        council = table.seat(home, Side.COUNCIL, "Council SEND team", officer.seat());
        forum = table.seat(home, Side.PARENT_CARER, "Forum", forumSeat.seat());
        health = table.seat(home, Side.HEALTH, "Therapies", therapist.seat());
        dilemma = done(dilemmas.raise(
                officer,
                new Dilemmas.Draft(home.partnership(), council, Set.of(forum), "We promise", "dates slip", "a letter"),
                true,
                key()));
    }

    UUID ask(boolean earlier) {
        return done(circles.ask(officer, dilemma, health, "she knows the clinics", earlier, true, key()));
    }

    void suggest(Viewer by, String words) {
        done(dilemmas.suggest(by, dilemma, words, false, true, key()));
    }

    List<String> suggestions(Viewer by) {
        return dilemmas.open(by, dilemma).orElseThrow().suggestions().stream()
                .map(Dilemma.Suggestion::words)
                .toList();
    }

    Viewer staff() {
        return on(
                TODAY,
                made.staff(
                        Role.SEND_OFFICER,
                        made.agency(Sector.COUNCIL, home.area().id()),
                        home.area().id()));
    }

    static Viewer later(Viewer viewer, int days) {
        return on(TODAY.plusDays(days), viewer);
    }

    static Viewer everybody() {
        return Viewer.service(Purpose.PUBLIC, TODAY);
    }

    static UUID key() {
        return UUID.randomUUID();
    }
}
