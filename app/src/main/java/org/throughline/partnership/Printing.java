package org.throughline.partnership;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.work.Once;

/**
 * Prints codes: as many as are invited and a few for lost ones, counted in public. A form that is sent twice gives the same codes again, without
 * their being kept: they follow from the sending and a secret that this process makes for itself and forgets when it ends.
 */
@Component
class Printing {
    /** So many codes are printed at once at most. */
    static final int MOST_CODES = 500;

    static final String COUNT = """
            UPDATE partnership.invited SET printed = printed + :more WHERE wave_id = :wave AND role = :side AND printed + :more <= :most
            """;
    static final String ADD =
            "INSERT INTO partnership.code (hash, wave_id, role, for_body) VALUES (:hash, :wave, :side, :body)";
    static final String COUNT_NONE =
            "UPDATE partnership.invited SET printed = 0 WHERE wave_id = :wave AND role = :side";
    static final String TAKE_BACK =
            "DELETE FROM partnership.code WHERE wave_id = :wave AND role = :side AND NOT for_body";

    private static final String NONE = "none";

    private final JdbcClient jdbc;
    private final Once once;
    private final Acting acting;
    private final SecretKey secret = secret();
    private final UUID thisProcess = UUID.randomUUID();

    Printing(JdbcClient jdbc, Once once, Acting acting) {
        this.jdbc = jdbc;
        this.once = once;
        this.acting = acting;
    }

    record Wanted(Side side, int howMany, boolean forBody) {
        Wanted {
            if (howMany < 1 || howMany > MOST_CODES) {
                throw new IllegalArgumentException("Expected 1 to " + MOST_CODES + " codes, found " + howMany);
            }
        }
    }

    /** @return empty when more are wanted than are left, and for a sending whose codes are forgotten */
    List<String> print(Viewer viewer, Wave wave, Wanted wanted, UUID sending) {
        List<Code> codes = IntStream.range(0, wanted.howMany())
                .mapToObj(place -> Code.of(secret, sending, place))
                .toList();
        String printed = thisProcess + " " + wave.id() + " " + wanted;
        String kept = once.only(
                viewer.account().value(),
                sending,
                () -> counted(wave, wanted) ? added(wave, wanted, codes, printed) : NONE);
        return kept.equals(printed) ? codes.stream().map(Code::printed).toList() : List.of();
    }

    private boolean counted(Wave wave, Wanted wanted) {
        Wave.Invited invited = wave.invited(wanted.side()).orElseThrow();
        return wanted.forBody()
                || jdbc.sql(COUNT)
                                .param("more", wanted.howMany())
                                .param("wave", wave.id())
                                .param("side", wanted.side().name())
                                .param("most", invited.people() + invited.forLost())
                                .update()
                        == 1;
    }

    private String added(Wave wave, Wanted wanted, List<Code> codes, String printed) {
        codes.forEach(code -> jdbc.sql(ADD)
                .param("hash", code.hash())
                .param("wave", wave.id())
                .param("side", wanted.side().name())
                .param("body", wanted.forBody())
                .update());
        return printed;
    }

    void takeBack(Viewer viewer, Wave wave, Side side) {
        acting.doAs(
                Viewer.service(Purpose.ANSWERING, viewer.today()),
                () -> jdbc.sql(TAKE_BACK)
                        .param("wave", wave.id())
                        .param("side", side.name())
                        .update());
        jdbc.sql(COUNT_NONE).param("wave", wave.id()).param("side", side.name()).update();
    }

    private static SecretKey secret() {
        try {
            return KeyGenerator.getInstance(Code.MAC).generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + Code.MAC, e);
        }
    }
}
