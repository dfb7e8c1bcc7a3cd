package org.throughline.web.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Our few cookies: for this site alone, out of reach of scripts, and bound to HTTPS where there is HTTPS. */
@Component
public class Cookies {
    private final boolean https;

    Cookies(@Value("${throughline.https:false}") boolean https) {
        this.https = https;
    }

    /** Whether people reach us by HTTPS. */
    public boolean https() {
        return https;
    }

    /** A browser takes a cookie with this prefix only from us, over HTTPS, for the whole site. */
    public String name(String plain) {
        return (https ? "__Host-" : "") + "throughline-" + plain;
    }

    /** A cookie of ours, not yet given an age: the browser forgets it when it is closed. */
    public ResponseCookie.ResponseCookieBuilder make(String plain, String value) {
        return ResponseCookie.from(name(plain), value)
                .path("/")
                .httpOnly(true)
                .secure(https)
                .sameSite("Lax");
    }
}
