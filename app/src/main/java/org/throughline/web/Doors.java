package org.throughline.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Which doors are open to the public, and the headers that every answer carries. */
@Configuration
class Doors {
    static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain openAndClosed(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(doors -> doors.requestMatchers(
                                "/", "/health", "/assets/**", "/time-limits", "/help", "/sign-in/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY)))
                .build();
    }
}
