package org.throughline.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.directory.Invitations;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.web.Visitor;

@ThroughlineTest
class JoinTest {
    private static final String PASSWORD = "three odd words together";

    @Autowired
    MadeUp made;

    @Autowired
    People people;

    @Autowired
    Acting acting;

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @LocalServerPort
    int port;

    Visitor browser = Visitor.at(0);

    @BeforeEach
    void open() {
        browser = Visitor.at(port);
    }

    @Test
    void a_parent_comes_in_with_the_code_of_the_letter_and_the_code_is_used_up() {
        String code = invited(Role.PARENT);
        String login = "ngozi-" + UUID.randomUUID();
        assertThat(Visitor.to(enterCode(code.toLowerCase(java.util.Locale.ROOT))))
                .isEqualTo("/join/account");
        assertThat(browser.get("/join/account").body()).contains("Welcome, Ngozi Testperson");
        assertThat(join(login, "short").statusCode()).isEqualTo(422);
        assertThat(Visitor.to(join(login, PASSWORD))).isEqualTo("/home");
        assertThat(browser.get("/home").statusCode()).isEqualTo(200);

        browser = Visitor.at(port);
        assertThat(enterCode(code).statusCode()).isEqualTo(422);
        assertThat(Visitor.to(browser.signIn(login, PASSWORD))).isEqualTo("/home");
    }

    @Test
    void staff_who_come_in_with_a_code_must_set_up_the_second_factor_before_anything_else() {
        enterCode(invited(Role.SENCO));
        assertThat(Visitor.to(join("senco-" + UUID.randomUUID(), PASSWORD))).isEqualTo("/sign-in/second-factor");
        assertThat(Visitor.to(browser.get("/home"))).startsWith("/sign-in");
    }

    @Test
    void without_a_right_code_nobody_is_named_and_nothing_is_made() {
        assertThat(Visitor.to(browser.get("/join/account"))).isEqualTo("/join");
        assertThat(enterCode("34679-CDFGH-JKMNP").statusCode()).isEqualTo(422);
        Map<String, String> token = Visitor.hidden(browser.get("/join").body(), "/join");
        assertThat(Visitor.to(browser.post("/join/account", token, Map.of("login", "x", "password", PASSWORD))))
                .isEqualTo("/join");
    }

    @Test
    void two_who_send_the_same_code_at_once_make_one_account() {
        String code = invited(Role.PARENT);
        enterCode(code);
        Visitor other = Visitor.at(port);
        other.fillIn("/join", "/join", Map.of("code", code));
        assertThat(Visitor.to(join("first-" + UUID.randomUUID(), PASSWORD))).isEqualTo("/home");
        Map<String, String> token = Visitor.hidden(other.get("/join").body(), "/join");
        assertThat(Visitor.to(other.post(
                        "/join/account", token, Map.of("login", "second-" + UUID.randomUUID(), "password", PASSWORD))))
                .isEqualTo("/join");
    }

    @Test
    void somebody_who_signs_in_already_adds_the_role_to_their_own() {
        Viewer mother = made.seated(made.adult("Ngozi"), Role.PARENT, Optional.empty(), List.of());
        accounts.setPassword(mother.account(), PASSWORD);
        String login = acting.as(
                made.setUp(),
                () -> people.account(mother.account()).orElseThrow().login());
        enterCode(invited(Role.SUPPORTER));
        assertThat(browser.fillIn(
                                "/join/account", "/join/mine", Map.of("my-login", login, "my-password", "wrong words"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visitor.to(browser.fillIn(
                        "/join/account", "/join/mine", Map.of("my-login", login, "my-password", PASSWORD))))
                .isEqualTo("/seat");
        assertThat(accounts.seats(mother.account())).extracting(Seat::role).contains(Role.PARENT, Role.SUPPORTER);
    }

    @Test
    void a_name_that_somebody_has_already_is_refused() {
        Viewer mother = made.seated(made.adult("Ngozi"), Role.PARENT, Optional.empty(), List.of());
        String login = acting.as(
                made.setUp(),
                () -> people.account(mother.account()).orElseThrow().login());
        enterCode(invited(Role.PARENT));
        assertThat(join(login.toUpperCase(java.util.Locale.ROOT), PASSWORD).body())
                .contains("Somebody has this sign-in name already");
    }

    private java.net.http.HttpResponse<String> enterCode(String code) {
        return browser.fillIn("/join", "/join", Map.of("code", code));
    }

    private java.net.http.HttpResponse<String> join(String login, String password) {
        return browser.fillIn("/join/account", "/join/account", Map.of("login", login, "password", password));
    }

    private String invited(Role role) {
        Viewer administrator = made.seated(made.adult("Ada"), Role.ADMINISTRATOR, Optional.empty(), List.of());
        var agency = role.isStaff()
                ? Optional.of(made.agency(Sector.EDUCATION, made.area().id()).id())
                : Optional.<org.throughline.people.AgencyId>empty();
        Person person = made.adult("Ngozi");
        return acting.as(made.setUp(), () -> {
            people.seat(
                    new Seat(SeatId.fresh(), person.id(), agency, role, role.name(), MadeUp.LONG_AGO, Optional.empty()),
                    List.of());
            return invitations
                    .toPrint(invitations.make(person.id(), administrator.seat()), administrator.seat())
                    .orElseThrow();
        });
    }
}
