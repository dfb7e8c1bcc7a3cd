package org.throughline.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.throughline.pages.Pages;
import org.throughline.people.AccountId;

/**
 * Somebody who may not: a stranger is led to sign in and then to the page they asked for; a form that was not drawn for
 * this session changes nothing, and what was typed into it is kept for whom it was drawn.
 */
@Component
class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final HeldPosts held;
    private final SignedIn signedIn;
    private final Pages pages;

    TurnedAway(HeldPosts held, SignedIn signedIn, Pages pages) {
        this.held = held;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        if (held.keep(request).isPresent()) {
            go(response, "/sign-in?kept");
        } else if (!"GET".equals(request.getMethod())) {
            go(response, "/sign-in");
        } else {
            String query = request.getQueryString();
            go(response, Then.signInThen(request.getRequestURI() + (query == null ? "" : "?" + query)));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        Optional<AccountId> keptFor = request.getRequestURI().equals("/kept")
                ? held.keep(request, String.valueOf(request.getParameter(DraftPages.KEPT_PATH)))
                : held.keep(request);
        Optional<AccountId> now =
                signedIn.known(request).map(known -> known.viewer().account());
        if (keptFor.isPresent() && now.isEmpty()) {
            go(response, "/sign-in?kept");
        } else if (keptFor.isPresent() && keptFor.equals(now)) {
            go(response, "/kept");
        } else if (request.getRequestURI().equals("/sign-in") && now.isEmpty()) {
            go(response, "/sign-in?again");
        } else {
            pages.write(new StaleFormPage(keptFor.isPresent()), HttpServletResponse.SC_FORBIDDEN, request, response);
        }
    }

    private static void go(HttpServletResponse response, String where) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", where);
    }
}
