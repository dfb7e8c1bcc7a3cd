package org.throughline.web.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.web.WebWords;

/**
 * What a password must be: 12 characters or more, not one that many people use, not the login. Nothing about capitals
 * or signs (S-1).
 */
final class PasswordRules {
    static final int LEAST = 12;
    static final int MOST = 1_000;
    private static final Set<String> COMMON = read();

    private PasswordRules() {}

    /** Why this password will not do, if it will not. */
    static Optional<WebWords> against(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            return Optional.of(WebWords.PASSWORD_TOO_SHORT);
        }
        if (length > MOST) {
            return Optional.of(WebWords.PASSWORD_TOO_LONG);
        }
        String plain = lower(password);
        String name = lower(login);
        boolean isLogin = !name.isEmpty() && plain.replace(name, "").length() < LEAST / 2;
        return isLogin || common(plain) ? Optional.of(WebWords.PASSWORD_TOO_COMMON) : Optional.empty();
    }

    private static boolean common(String plain) {
        return COMMON.contains(swapped(plain))
                || COMMON.contains(swapped(withoutTail(plain)))
                || plain.codePoints().distinct().count() < 5
                || repeated(plain)
                || aRun(plain);
    }

    /** A common word stays common with a year or a few signs after it. */
    private static String withoutTail(String plain) {
        int end = plain.length();
        while (end > 0 && !Character.isLetter(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(0, end);
    }

    /** The same few letters over and over. */
    private static boolean repeated(String plain) {
        for (int part = 1; part <= plain.length() / 2 && part < 8; part++) {
            String unit = plain.substring(0, part);
            if (unit.repeat(plain.length() / part + 1).startsWith(plain)) {
                return true;
            }
        }
        return false;
    }

    /** 123456789012, abcdefghijkl. */
    private static boolean aRun(String plain) {
        int steps = 0;
        for (int i = 1; i < plain.length(); i++) {
            int step = plain.charAt(i) - plain.charAt(i - 1);
            if (Math.abs(step) <= 1 || Math.abs(step) == 9) {
                steps++;
            }
        }
        return steps >= plain.length() - 2;
    }

    private static String lower(String typed) {
        return typed.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** The swaps that everybody makes: p@ssw0rd is password. */
    private static String swapped(String plain) {
        return plain.replace('@', 'a').replace('0', 'o').replace('$', 's').replace('3', 'e');
    }

    private static Set<String> read() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("/web/common-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("There is no /web/common-passwords.txt");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> swapped(lower(line)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
