package org.throughline.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Which doors are open to the public, and what keeps forged forms out. */
@Configuration
class Doors {
    /** Everybody may come here. Each of these pages decides for itself what a stranger is shown. */
    static final String[] PUBLIC = {
        "/",
        "/health",
        "/assets/**",
        "/time-limits",
        "/time-limits/**",
        "/evidence",
        "/evidence/**",
        "/releases/*/*",
        "/releases/*/*/json",
        "/help",
        "/sign-in",
        "/sign-in/**",
        "/sign-out",
        "/seat",
        "/join",
        "/join/**",
        "/first",
        "/demo",
        "/demo/**",
        "/answer",
        "/partnerships",
        "/partnerships/*",
        "/partnerships/years/*",
        "/partnerships/years/*/workbook",
        "/partnerships/years/*/json",
        "/partnerships/*/over-the-waves",
        "/partnerships/*/over-the-waves.csv",
        "/partnerships/*/waves/*",
        "/partnerships/*/waves/*/figures.csv",
        "/partnerships/*/waves/*/two-pages",
        "/partnerships/*/waves/*/questions",
        "/partnerships/*/actions/*",
        "/partnerships/*/offers/*",
        "/partnerships/*/meetings",
        "/partnerships/*/meetings.ics",
        "/partnerships/*/meetings/*",
        "/partnerships/*/meetings/*/invitation.ics",
        "/partnerships/*/decisions/*",
        "/partnerships/*/groups",
        "/partnerships/*/groups/*",
        "/partnerships/*/groups/*/drafts/*",
        "/partnerships/*/protocols/*",
        "/partnerships/*/register",
        "/networks",
        "/partnerships/*/words",
        "/partnerships/*/register/**",
        "/partnerships/*/products",
        "/partnerships/*/products/*",
        "/partnerships/*/products/*/versions/**",
        "/partnerships/*/concerns",
        "/partnerships/*/concerns/*",
        "/partnerships/*/difficulties",
        "/partnerships/*/consults",
        "/partnerships/*/consults/*",
        "/partnerships/*/dilemmas",
        "/partnerships/*/region",
        "/partnerships/*/shares",
        "/partnerships/*/changes",
        "/partnerships/*/changes/*",
        "/answer-question",
        "/partnerships/*/hours",
        "/partnerships/*/readiness",
        "/partnerships/*/catch-up",
        "/partnerships/*/stands-by",
        "/partnerships/*/design-sheet",
        "/partnerships/*/representatives-pay",
        "/partnerships/*/together",
        "/partnerships/*/courses",
        "/partnerships/*/courses/*",
        "/partnerships/*/shared",
        "/partnerships/*/shared/*",
        "/partnerships/*/shared/*/taken.ics",
        "/partnerships/*/trials",
        "/partnerships/*/trials/*",
        "/partnerships/*/trials/*/plan.txt",
        "/error"
    };

    @Bean
    SecurityFilterChain openAndClosed(
            HttpSecurity http,
            SecurityContextRepository sessions,
            CsrfTokenRepository formTokens,
            AuthenticationEntryPoint strangers,
            AccessDeniedHandler refused)
            throws Exception {
        return http.authorizeHttpRequests(doors ->
                        doors.requestMatchers(PUBLIC).permitAll().anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .exceptionHandling(turnedAway ->
                        turnedAway.authenticationEntryPoint(strangers).accessDeniedHandler(refused))
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Sign-in is by our own pages; nothing else may try a password, and no default user is made. */
    @Bean
    AuthenticationManager onlyOurOwnSignIn() {
        return authentication -> {
            throw new ProviderNotFoundException("Sign in at /sign-in");
        };
    }
}
