package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import org.throughline.journey.Journeys;
import org.throughline.journey.MayAsk;
import org.throughline.journey.Scene;
import org.throughline.journey.WhyNot;
import org.throughline.law.RulePack;
import org.throughline.partnership.AtTheTable;
import org.throughline.sharing.Records;
import org.throughline.storage.TestDatabase;

/** The empty rule pack is loaded, and the platform runs: it says that no law is loaded, and counts nothing (requirement 16). */
@SpringBootTest(classes = App.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = WithoutLawTest.NoLaw.class)
@Import({AtTheTable.class, Scene.class})
class WithoutLawTest {
    private static final String SAYS = "This installation was started without any country’s law.";

    /** The application of every test, but with the empty pack. */
    static final class NoLaw implements ApplicationContextInitializer<GenericApplicationContext> {
        @Override
        public void initialize(GenericApplicationContext context) {
            TestDatabase.endsAfterItsApplications();
            TestPropertyValues.of("throughline.data=target/test-data", "throughline.nightly-at=off")
                    .applyTo(context);
            Server.registerIn(
                    context,
                    TestDatabase.freshCopyOf("migrated", Server::migrate),
                    new Options(true, 0, Path.of("target", "test-data"), true, RulePack.none()),
                    new Today(true));
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    AtTheTable table;

    @Autowired
    Journeys journeys;

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    @LocalServerPort
    int port;

    private HttpResponse<String> get(String path) {
        return Visitor.at(port).get(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/help",
                "/sign-in",
                "/partnerships",
                "/networks",
                "/evidence",
                "/evidence/ingredients",
                "/evidence/glossary",
                "/evidence/labels",
                "/evidence/interventions",
                "/answer",
                "/health",
                "/demo"
            })
    void the_main_pages_are_there_and_name_no_law_of_england(String page) {
        HttpResponse<String> answer = get(page);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("Children and Families Act", "SI 2014/1530", "word-ehc-plan", SAYS);
    }

    @Test
    void a_partnership_is_made_and_every_public_page_of_it_is_there() {
        AtTheTable.Cast cast = table.cast();
        String at = "/partnerships/" + cast.partnership();
        for (String page : List.of(
                "",
                "/register",
                "/meetings",
                "/groups",
                "/products",
                "/concerns",
                "/difficulties",
                "/consults",
                "/changes",
                "/readiness",
                "/design-sheet",
                "/words",
                "/over-the-waves",
                "/hours",
                "/trials",
                "/courses",
                "/shared",
                "/together",
                "/stands-by",
                "/catch-up",
                "/region",
                "/shares")) {
            HttpResponse<String> answer = get(at + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain("Children and Families Act", SAYS);
        }
        assertThat(get(at + "/words").body()).contains("word-co-production").doesNotContain("word-send");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/time-limits", "/time-limits?received-day=7&received-month=9&received-year=2026"})
    void the_page_of_the_law_says_that_none_is_loaded_and_has_no_date_and_no_empty_heading(String page) {
        HttpResponse<String> answer = get(page);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("No law is loaded here", SAYS)
                .doesNotContain("<h2 class=\"govuk-heading-m\"", "2026");
    }

    @Test
    void every_route_of_the_statutory_strand_is_closed_and_no_other_is() {
        assertThat(paths(true)).isNotEmpty().allMatch(WithoutLawTest::closed);
        assertThat(paths(false)).isNotEmpty().noneMatch(WithoutLawTest::closed);
    }

    @Test
    void nobody_asks_by_law_nothing_is_due_and_a_childs_page_says_why() {
        Scene.Cast cast = scene.cast();
        assertThat(records.open(
                        cast.mother(), cast.child(), "test", () -> journeys.mayAsk(cast.mother(), cast.child())))
                .contains(new MayAsk.No(WhyNot.NO_LAW));
        assertThat(journeys.ask(cast.mother(), cast.child(), "Please look.", Optional.empty(), UUID.randomUUID()))
                .isEqualTo(new org.throughline.journey.Answer.Refused<>(WhyNot.NO_LAW));
        assertThat(records.open(
                        cast.mother(),
                        cast.child(),
                        "test",
                        () -> journeys.nextFor(cast.mother(), List.of(cast.child()))))
                .contains(Map.of());
    }

    private Set<String> paths(boolean ofLaw) {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(e -> ofLaw == e.getValue().getBeanType().getName().startsWith("org.throughline.journey."))
                .flatMap(e -> e.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    private static boolean closed(String path) {
        return Stream.of(WithoutLaw.OF_LAW)
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(pattern -> pattern.matches(PathContainer.parsePath(path)));
    }
}
