package org.throughline.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.throughline.pages.Pages;

/** A form that was not drawn for this session: forged, or drawn too long ago. Nothing is done with it. */
@Component
class Refused implements AccessDeniedHandler {
    private final Pages pages;

    Refused(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        pages.write(new StaleFormPage(), HttpServletResponse.SC_FORBIDDEN, request, response);
    }
}
