package org.throughline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.throughline.pages.Installation;

/** Where an installation keeps no children's records, no page of a child is there, for nobody, and none can be added. */
@Component
class WithoutChildren implements WebMvcConfigurer, HandlerInterceptor {
    /** Every address at which a child is named, looked for, added or worked for. */
    static final String[] OF_CHILDREN = {
        "/child/**", "/find/**", "/work/**", "/advice/**", "/set-up/children/**",
    };

    private final Installation installation;
    private final Problems problems;

    WithoutChildren(Installation installation, Problems problems) {
        this.installation = installation;
        this.problems = problems;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(OF_CHILDREN);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object route)
            throws IOException {
        if (!installation.children()) {
            problems.notThere(request, response);
        }
        return installation.children();
    }
}
