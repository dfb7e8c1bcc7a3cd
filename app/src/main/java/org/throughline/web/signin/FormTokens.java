package org.throughline.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * Against forged forms. The token is a tag of the session's id, so nothing is stored and it dies with the session; a
 * visitor without a session has a cookie of their own for it.
 */
@Component
class FormTokens implements CsrfTokenRepository {
    private static final String FRESH = FormTokens.class.getName();
    private final Keys keys;
    private final Cookies cookies;

    FormTokens(Keys keys, Cookies cookies) {
        this.keys = keys;
        this.cookies = cookies;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        String visitor = UUID.randomUUID().toString();
        request.setAttribute(FRESH, visitor);
        return token("visitor " + visitor);
    }

    /** A new visitor gets the cookie that their token is made of; all else is known already. */
    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && request.getAttribute(FRESH) instanceof String visitor) {
            ResponseCookie cookie = cookies.make("visit", visitor).build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            return token("session " + session.getId());
        }
        if (request.getAttribute(FRESH) instanceof String visitor) {
            return token("visitor " + visitor);
        }
        return visitor(request).map(visitor -> token("visitor " + visitor)).orElse(null);
    }

    private Optional<String> visitor(HttpServletRequest request) {
        Cookie[] sent = request.getCookies();
        return sent == null
                ? Optional.empty()
                : Arrays.stream(sent)
                        .filter(cookie -> cookie.getName().equals(cookies.name("visit")))
                        .map(Cookie::getValue)
                        .filter(value -> value.length() == 36)
                        .findFirst();
    }

    private CsrfToken token(String of) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", keys.tagText("form", of));
    }
}
