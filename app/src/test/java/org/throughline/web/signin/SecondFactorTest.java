package org.throughline.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.People;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.web.Visitor;

@ThroughlineTest
class SecondFactorTest {
    private static final String PASSWORD = "three odd words together";
    private static final Pattern KEY = Pattern.compile("<code class=\"tl-key\">([A-Z2-7 ]+)</code>");
    private static final Pattern CODES = Pattern.compile("<code class=\"tl-key\">([A-Z0-9]{5}-[A-Z0-9]{5})</code>");

    @Autowired
    MadeUp made;

    @Autowired
    People people;

    @Autowired
    Acting acting;

    @Autowired
    Accounts accounts;

    @Autowired
    SecondFactors factors;

    @Autowired
    CredentialStore store;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Visitor browser = Visitor.at(0);
    String login = "";
    Viewer senco = Viewer.service(Purpose.SET_UP, MadeUp.LONG_AGO);

    @BeforeEach
    void a_senco_with_a_password() {
        browser = Visitor.at(port);
        senco = made.staff(Role.SENCO, made.agency(Sector.EDUCATION, made.area().id()));
        accounts.setPassword(senco.account(), PASSWORD);
        login = acting.as(
                made.setUp(),
                () -> people.account(senco.account()).orElseThrow().login());
    }

    @Test
    void staff_set_up_their_phone_keep_printed_codes_and_are_in() {
        setUpPhone();
        assertThat(browser.get("/home").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_first_code_sets_up_nothing() {
        browser.signIn(login, PASSWORD);
        assertThat(browser.fillIn("/sign-in/second-factor", "/sign-in/second-factor", Map.of("code", "000000"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(accounts.hasSecondFactor(senco.account())).isFalse();
        assertThat(Visitor.to(browser.get("/home"))).startsWith("/sign-in");
    }

    @Test
    void the_next_time_the_code_is_asked_for_and_a_used_one_is_refused() {
        byte[] secret = setUpPhone();
        Visitor next = Visitor.at(port);
        assertThat(Visitor.to(next.signIn(login, PASSWORD))).isEqualTo("/sign-in/code");
        assertThat(Visitor.to(next.get("/home"))).startsWith("/sign-in");
        assertThat(Visitor.to(next.get("/sign-in/second-factor"))).isEqualTo("/sign-in/code");
        long used = acting.as(
                Viewer.service(Purpose.SIGN_IN, MadeUp.LONG_AGO),
                () -> jdbc.sql("SELECT totp_last_step FROM web.credential WHERE account_id = :id")
                        .param("id", senco.account().value())
                        .query(Long.class)
                        .single());
        assertThat(code(next, OneTimeCodes.code(secret, used))).isEqualTo(422);
        assertThat(code(next, OneTimeCodes.code(secret, Instant.now().getEpochSecond() / 30 + 1)))
                .isEqualTo(303);
        assertThat(next.get("/home").statusCode()).isEqualTo(200);
    }

    @Test
    void a_printed_code_lets_in_once() {
        setUpPhone();
        String printed = factors.freshRecoveryCodes(senco.account()).getFirst();
        for (int time = 1; time <= 2; time++) {
            Visitor next = Visitor.at(port);
            next.signIn(login, PASSWORD);
            int status = next.fillIn(
                            "/sign-in/recovery",
                            "/sign-in/recovery",
                            Map.of(
                                    "code",
                                    printed.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                    .statusCode();
            assertThat(status).isEqualTo(time == 1 ? 303 : 422);
        }
        assertThat(factors.recoveryCodesLeft(senco.account())).isEqualTo(9);
    }

    @Test
    void guessing_codes_is_slowed() {
        setUpPhone();
        browser = Visitor.at(port);
        browser.signIn(login, PASSWORD);
        boolean slowed = false;
        for (int i = 0; i < 12 && !slowed; i++) {
            slowed = browser.fillIn("/sign-in/code", "/sign-in/code", Map.of("code", "000000"))
                    .body()
                    .contains("That was tried too often");
        }
        assertThat(slowed).isTrue();
    }

    @Test
    void the_secret_does_not_stand_in_the_database_in_clear() {
        byte[] secret = setUpPhone();
        byte[] kept = acting.as(
                Viewer.service(Purpose.SIGN_IN, MadeUp.LONG_AGO),
                () -> store.find(senco.account()).orElseThrow().lockedSecret().orElseThrow());
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    private byte[] setUpPhone() {
        browser.signIn(login, PASSWORD);
        Matcher key = KEY.matcher(browser.get("/sign-in/second-factor").body());
        assertThat(key.find()).isTrue();
        byte[] secret = fromText(key.group(1).replace(" ", ""));
        String code = OneTimeCodes.code(secret, Instant.now().getEpochSecond() / 30);
        assertThat(Visitor.to(browser.fillIn("/sign-in/second-factor", "/sign-in/second-factor", Map.of("code", code))))
                .isEqualTo("/sign-in/recovery-codes");
        List<String> codes = CODES.matcher(
                        browser.get("/sign-in/recovery-codes").body())
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(codes).hasSize(SecondFactors.RECOVERY_CODES).doesNotHaveDuplicates();
        assertThat(Visitor.to(browser.fillIn("/sign-in/recovery-codes", "/sign-in/recovery-codes", Map.of())))
                .isEqualTo("/home");
        return secret;
    }

    private static int code(Visitor visitor, String code) {
        return visitor.fillIn("/sign-in/code", "/sign-in/code", Map.of("code", code))
                .statusCode();
    }

    private static byte[] fromText(String base32) {
        java.math.BigInteger bits = java.math.BigInteger.ZERO;
        for (char c : base32.toCharArray()) {
            bits = bits.shiftLeft(5).or(java.math.BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c)));
        }
        byte[] all = bits.toByteArray();
        byte[] secret = new byte[20];
        for (int i = 0; i < 20; i++) {
            int from = all.length - 20 + i;
            secret[i] = from < 0 ? 0 : all[from];
        }
        return secret;
    }
}
