package org.throughline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.throughline.law.RulePack;
import org.throughline.pages.Pages;

/** Where no law is loaded, each page that counts by law or takes a step of law says so, and nothing else of it is there. */
@Component
class WithoutLaw implements WebMvcConfigurer, HandlerInterceptor {
    /** Every address of the statutory strand. */
    static final String[] OF_LAW = {
        "/time-limits/**", "/work/**", "/advice/**", "/child/*/journey/**", "/child/*/ask-for-assessment/**",
    };

    private final RulePack law;
    private final ObjectProvider<Pages> pages;

    WithoutLaw(RulePack law, ObjectProvider<Pages> pages) {
        this.law = law;
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(OF_LAW).order(1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object route)
            throws IOException {
        if (law.isEmpty()) {
            pages.getObject().write(new NoLawPage(), HttpServletResponse.SC_NOT_FOUND, request, response);
        }
        return !law.isEmpty();
    }
}
