package org.throughline.web.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords as they are kept: bcrypt over HMAC-SHA-384, so that a long password or one in any script counts to its last
 * letter (bcrypt alone stops at 72 bytes). Unknown logins cost the same work as known ones.
 */
@Component
class Passwords {
    private static final int COST = 12;
    private static final byte[] USE = "throughline password 1".getBytes(StandardCharsets.UTF_8);

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(COST);
    private final String nobodys = bcrypt.encode("nobody");
    /** Hashing is dear on purpose: a flood of tries must not take every processor. */
    private final Semaphore atOnce =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

    String hash(String password) {
        return limited(() -> bcrypt.encode(shortened(password)));
    }

    /** Compares; without a hash it works as long and says no. */
    boolean matches(String password, Optional<String> hash) {
        boolean same = limited(() -> bcrypt.matches(shortened(password), hash.orElse(nobodys)));
        return same && hash.isPresent();
    }

    private <T> T limited(java.util.function.Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    private static String shortened(String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA384");
            mac.init(new SecretKeySpec(USE, "HmacSHA384"));
            String sameLetters = Normalizer.normalize(password, Normalizer.Form.NFKC);
            return Base64.getEncoder().encodeToString(mac.doFinal(sameLetters.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA384", e);
        }
    }
}
