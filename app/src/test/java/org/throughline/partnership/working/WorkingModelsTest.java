package org.throughline.partnership.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Answers;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Given;
import org.throughline.partnership.Item;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Side;
import org.throughline.partnership.Waves;
import org.throughline.partnership.register.OpenData;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** A working model is chosen by whoever works for a partnership, read by everybody, and changes no report. */
@ThroughlineTest
@Import(AtTheTable.class)
class WorkingModelsTest {
    private static final Viewer EVERYBODY = Viewer.service(Purpose.PUBLIC, TODAY);
    private static final Pattern IDS = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Autowired
    WebApplicationContext application;

    @Autowired
    MadeUp made;

    @Autowired
    AtTheTable table;

    @Autowired
    WorkingModels models;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Waves waves;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoever_does_not_work_for_it_gets_the_same_404_and_changes_nothing() {
        AtTheTable.Cast cast = table.cast();
        String page = "/partnerships/" + cast.partnership() + "/how-it-works";
        String nowhere = "/partnerships/" + UUID.randomUUID() + "/how-it-works";
        Viewer officer = made.staff(
                Role.SEND_OFFICER,
                made.agency(Sector.COUNCIL, cast.area().id()),
                cast.area().id());
        for (Viewer wrong :
                List.of(officer, cast.parentRepresentative(), table.cast().facilitator())) {
            AtABrowser browser = new AtABrowser(application, wrong);
            assertThat(browser.open(page).status()).isEqualTo(404);
            assertThat(browser.apartFromTokens(page)).isEqualTo(browser.apartFromTokens(nowhere));
            assertThat(models.agree(wrong, cast.partnership(), all(Way.VOTE), Optional.empty(), UUID.randomUUID()))
                    .isInstanceOf(Answer.NotThere.class);
        }
        assertThat(models.of(EVERYBODY, cast.partnership()).open()).containsExactly(Aspect.values());
        assertThat(version(cast)).isEqualTo(version(table.cast()));
        Viewer other = table.cast().facilitator();
        assertThatThrownBy(() -> acting.doAs(
                        other,
                        () -> jdbc.sql(WorkingStore.ADD)
                                .param("partnership", cast.partnership())
                                .param("aspect", "DECIDES")
                                .param("way", "VOTE")
                                .param("until", null)
                                .param("on", other.today())
                                .update()))
                .as("the rows refuse it too")
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void it_is_chosen_on_one_page_kept_with_what_was_before_and_makes_another_version_once() {
        AtTheTable.Cast cast = table.cast();
        String at = "/partnerships/" + cast.partnership();
        AtABrowser browser = new AtABrowser(application, cast.facilitator());
        int before = version(cast);
        assertThat(browser.open(at).text()).contains("Nothing is agreed yet about how this partnership works.");
        Map<String, List<String>> typed = typed(Map.of(Aspect.DECIDES, "VOTE", Aspect.LASTS, "UNTIL_A_DAY"));
        typed.put("until-day", List.of("30"));
        typed.put("until-month", List.of("6"));
        assertThat(browser.fillIn(at + "/how-it-works", typed).html())
                .as("nothing typed is lost")
                .contains("Enter the last day", "value=\"30\"")
                .containsPattern("value=\"VOTE\"[^>]* checked");
        assertThat(version(cast)).isEqualTo(before);
        typed.put("until-year", List.of("2001"));
        assertThat(browser.fillIn(at + "/how-it-works", typed).text()).contains("Enter a day that is still to come");
        typed.put("until-year", List.of("2099"));
        assertThat(browser.fillIn(at + "/how-it-works", typed).goTo()).isEqualTo(at);
        assertThat(version(cast)).isEqualTo(before + 1);
        assertThat(browser.fillIn(at + "/how-it-works", typed).goTo()).isEqualTo(at);
        assertThat(version(cast)).as("the same again").isEqualTo(before + 1);
        assertThat(browser.open(at).text()).contains("By vote, one for each seat", "Until 30 June 2099");

        typed.put("DECIDES", List.of("OPEN"));
        assertThat(browser.fillIn(at + "/how-it-works", typed).goTo()).isEqualTo(at);
        assertThat(browser.open(at).text()).contains("before that: By vote, one for each seat");
        assertThat(models.of(EVERYBODY, cast.partnership()).way(Aspect.DECIDES)).isEmpty();
        assertThat(browser.open(at + "/desk").text()).contains("It is not agreed yet who does the work");
        typed.put("SERVICED", List.of("nonsense"));
        assertThat(browser.fillIn(at + "/how-it-works", typed).text())
                .contains("Choose one for “Who does the work between meetings”, or “not agreed yet”");
        typed.put("SERVICED", List.of("SERVICED_BY_NOBODY"));
        browser.fillIn(at + "/how-it-works", typed);
        assertThat(browser.open(at + "/desk").text()).contains("Nobody does the work between meetings.");
    }

    @Test
    void two_partnerships_of_different_models_give_the_same_reports() {
        Map<String, String> voting = reports(all(Way.VOTE));
        Map<Aspect, Way> other = new EnumMap<>(all(Way.AGREEMENT));
        other.put(Aspect.SERVICED, Way.SERVICED_BY_NOBODY);
        other.put(Aspect.COMES, Way.OPEN_TO_ALL);
        other.put(Aspect.MONEY, Way.ONE_PAYS);
        Map<String, String> agreeing = reports(other);
        assertThat(agreeing.keySet()).isEqualTo(voting.keySet());
        voting.forEach(
                (report, text) -> assertThat(agreeing.get(report)).as(report).isEqualTo(text));
        assertThat(voting.get("/waves/W")).contains("6 of 20 (30%, aim 30%)", "Being prepared");
        assertThat(voting.get("/waves/W/figures.csv")).contains("Parents and carers,20,6");
    }

    /** Every report of a partnership that works like this, with what differs by its name, its ids and its model alone taken out. */
    private Map<String, String> reports(Map<Aspect, Way> ways) {
        AtTheTable.Cast cast = table.cast();
        done(models.agree(cast.facilitator(), cast.partnership(), ways, Optional.empty(), UUID.randomUUID()));
        UUID wave = table.openWave(cast, Side.PARENT_CARER, Side.YOUNG_PERSON, Side.COUNCIL);
        table.answer(cast, wave, Side.PARENT_CARER, Collections.nCopies(6, answers(Given.A_LITTLE)));
        table.answer(cast, wave, Side.COUNCIL, Collections.nCopies(5, answers(Given.MOSTLY)));
        done(waves.close(cast.facilitator(), wave, UUID.randomUUID()));
        Map<String, String> paths = new LinkedHashMap<>();
        for (String path : List.of("/waves/W", "/waves/W/two-pages", "/waves/W/figures.csv", "/register", "/hours")) {
            paths.put(path, path.replace("W", wave.toString()));
        }
        for (OpenData.Set set : OpenData.Set.values()) {
            paths.put(set.filename(), "/register/data/" + set.filename() + ".csv");
        }
        AtABrowser browser = new AtABrowser(application, cast.facilitator());
        Map<String, String> reports = new LinkedHashMap<>();
        paths.forEach((name, path) -> {
            AtABrowser.Answer answer = browser.open("/partnerships/" + cast.partnership() + path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            reports.put(
                    name,
                    apartFromTheModel(name, answer.html()).replace(cast.area().name(), "AREA"));
        });
        return reports;
    }

    private static String apartFromTheModel(String report, String whole) {
        String text = IDS.matcher(whole).replaceAll("ID").replaceAll("<input type=\"hidden\"[^>]*>", "");
        if (report.equals("/register")) {
            int section = text.indexOf("id=\"how-it-works\"");
            int next = text.indexOf("id=\"groups\"");
            List<String> asked = Pattern.compile("(?s)<dt.*?</dt>")
                    .matcher(text.substring(section, next))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(asked).hasSize(Aspect.values().length);
            return text.substring(0, section) + asked + text.substring(next);
        }
        return report.equals(OpenData.Set.HOW_IT_WORKS.filename())
                ? text.lines().map(l -> l.split(",")[0]).toList()
                        + text.lines().findFirst().orElseThrow()
                : text;
    }

    private int version(AtTheTable.Cast cast) {
        return partnerships
                .design(EVERYBODY, cast.partnership())
                .orElseThrow()
                .partnership()
                .version();
    }

    /** One way of every aspect, this one for its own; none for how long. */
    private static Map<Aspect, Way> all(Way decides) {
        return Map.of(
                Aspect.CALLED, Way.IN_TURN,
                Aspect.COMES, Way.SEATS_ALONE,
                Aspect.DECIDES, decides,
                Aspect.SERVICED, Way.OWN_FACILITATOR,
                Aspect.MONEY, Way.SHARED_MONEY);
    }

    private static Map<String, List<String>> typed(Map<Aspect, String> chosen) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Aspect aspect : Aspect.values()) {
            typed.put(aspect.name(), List.of(chosen.getOrDefault(aspect, "OPEN")));
        }
        return typed;
    }

    private static Answers answers(Given given) {
        Map<Item, Given> all = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            all.put(item, given);
        }
        return new Answers(all);
    }
}
