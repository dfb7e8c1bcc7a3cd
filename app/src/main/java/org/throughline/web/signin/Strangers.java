package org.throughline.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Somebody who is not signed in asked for a page that is not public: they are led to sign in, and then to that page. */
@Component
class Strangers implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", where(request));
    }

    static String where(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "/sign-in";
        }
        String query = request.getQueryString();
        return Then.signInThen(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
