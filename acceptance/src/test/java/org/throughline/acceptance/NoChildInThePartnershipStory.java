package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A child is added, told of and helped, in words that nobody else uses. Then everybody there is, and somebody who has not signed in, opens
 * every page and every file of the partnership, the evidence bank and the syntheses that links lead them to: nothing of this child is
 * there, nor of any other made-up child. The same walk over children's own pages finds them, so that it is not blind.
 */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoChildInThePartnershipStory {
    private static final Set<String> WITHOUT_CHILDREN = Set.of("partnership", "evidence", "synthesis");
    private static final Set<String> OF_CHILDREN = Set.of("child", "provision", "journey", "directory");
    private static final String STRANGER = "somebody who has not signed in";
    private static final String[] BEGINNINGS = {
        "/partnerships", "/networks", "/answer", "/begin-partnership", "/evidence", "/evidence-desk", "/syntheses"
    };

    /** Those who work in a partnership, the bank or a synthesis, and a stranger; a synthesis has a page for each of hundreds of references. */
    private static final int MOST_OF_ONE = 40;

    /** The others read what everybody reads: of each kind of page some. */
    private static final int SOME_OF_ONE = 3;

    private static final Set<String> AT_WORK = Set.of(
            STRANGER,
            "Joanna Whitlock",
            "Maya Lindgren",
            "Dawn Prescott",
            "Robin Achebe",
            "Gwen Abara",
            "Nadia Farouk",
            "Ada Lind",
            "Ben Otieno",
            "Tess Moran",
            "Maya Petrova",
            "Zara Whitcombe");

    private static final String CHILD = "Zephyrine Quillfeather";
    private static final String MOTHER = "Ottoline Quillfeather";
    private static final String WHY = "On the roll since the marmalade parade";
    private static final String TOLD =
            "A tortoise called Bartholomew helps her to begin, and the lavender bell to end.";
    private static final String HELPED = "The lavender bell rings twice before the tortoise is put away";
    private static final String HOPED = "She ends the morning beside Bartholomew";
    private static final String REASON = "Her grandmother in Zanzibar made the bell";

    private static final String OF = "/partnerships/{partnership}";

    /** Declared, and come to by nobody: pages that stand open in a state in which nothing made-up is today. */
    private static final Map<String, String> NOT_COME_TO = Map.ofEntries(
            Map.entry("/evidence-desk/{id}/look", "for whoever was asked to look at a record: none waits for it"),
            Map.entry(
                    "/evidence-desk/{id}/answer/{round}/{reviewer}",
                    "for whoever gave a record that was looked at and is not published: none"),
            Map.entry("/evidence-desk/{id}/since-earlier", "a record given in the place of an earlier one: none"),
            Map.entry(OF + "/look-back-group/{group}", "a group that ended a year ago without a text: none"),
            Map.entry(OF + "/concern-felt/{concern}", "an answer that its raiser has said nothing about: none"),
            Map.entry(OF + "/freeze-trial/{trial}", "a plan that is not frozen: none"),
            Map.entry(OF + "/reword-trial/{trial}", "a plan that is not frozen: none"),
            Map.entry(OF + "/look-at/{protocol}", "its day to look again has come: none has"),
            Map.entry(OF + "/pass-silence/{dilemma}/{asked}", "28 days after somebody was asked into a circle"),
            Map.entry(OF + "/product-file/{product}", "a training pack at work: none"),
            Map.entry(OF + "/product-section/{product}", "a training pack at work: none"),
            Map.entry(OF + "/product-training/{product}", "a training pack at work: none"),
            Map.entry(OF + "/products/{product}/versions/{number}/files/{file}", "a training pack with a file: none"),
            Map.entry(OF + "/publish-protocol/{group}", "a group at work whose consultation is closed: none"),
            Map.entry(OF + "/record-reading/{wave}", "a closed wave that nobody has read together: none"),
            Map.entry(OF + "/reply-to/{group}/{draft}/{comment}", "a comment without a reply: none"),
            Map.entry(OF + "/tried-dilemma/{dilemma}/{suggestion}", "a suggestion for an open dilemma: none"),
            Map.entry(
                    OF + "/look-at-year",
                    "a year is chosen in a form; what is in it is read as the public reads it, on pages that the walk opens"),
            Map.entry("/synthesis/{id}/records/file", "which records and for which program is chosen in a form"),
            Map.entry(
                    "/synthesis/{id}/releases/difference",
                    "asks for two releases, which a walk by links does not choose"));

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private final Set<Route> cameTo = new LinkedHashSet<>();
    private final List<String> found = new ArrayList<>();
    private final Map<String, Integer> answers = new LinkedHashMap<>();
    private final Set<String> addresses = new HashSet<>();
    private final Set<String> files = new TreeSet<>();
    private Shipped shipped;
    private List<Route> routes;
    private Canaries canaries;
    private List<String> people;
    private String setUp = "";
    private int left;

    @BeforeAll
    void reads() {
        shipped = Shipped.open();
        routes = shipped.routes();
        canaries = Canaries.ofTheMadeUpArea(shipped);
        people = demonstration.nobody().goes("/demo").page().locator(".tl-personas button").allInnerTexts().stream()
                .map(button -> button.strip().substring("Be ".length()))
                .toList();
    }

    @AfterAll
    void closes() {
        shipped.close();
    }

    @Test
    @Order(1)
    void a_child_is_added_told_of_and_helped() {
        Someone sam = demonstration.called("Sam Okoro", true).goes("/set-up/children/add");
        sam.types("First names", "Zephyrine")
                .types("Last name", "Quillfeather")
                .enters("Date of birth", LocalDate.of(2016, 2, 29))
                .picks("Language they use most", "English")
                .picks("Who says so", "The family")
                .picks("Area", "Fernshire")
                .picks("Council that answers", "Fernshire Council")
                .presses("Add child")
                .finds(CHILD);
        String child = sam.url();
        setUp = child.substring(demonstration.address().length());
        sam.goes(child + "/adults/add").picks("Which adult", "Somebody who is not here yet");
        sam.page().getByText("Details of somebody who is not here yet").click();
        sam.types("First names", "Ottoline")
                .types("Last name", "Quillfeather")
                .picks("Language they use most", "English")
                .picks("What they are to", "Mother")
                .chooses("Parental responsibility")
                .chooses("Cares for the child")
                .types("What shows this", "Birth certificate seen today")
                .presses("Add adult");
        sam.goes(child + "/services/add")
                .picks("Who", "Everybody at Elm Park Primary School")
                .types("Why", WHY)
                .enters("From", LocalDate.now())
                .presses("Add school or service");
        sam.finds("family facts").reads(WHY, MOTHER);

        Someone helen = demonstration.called("Helen Marsh", true).opens("Zephyrine");
        String record = helen.url();
        helen.follows("Tell something")
                .types("What do you want to tell", TOLD)
                .chooses("Learning")
                .presses("Keep it in the record")
                .reads(TOLD);
        helen.opens("Zephyrine")
                .follows("Write down help for")
                .types("What will be done?", HELPED)
                .types("What do you hope for?", HOPED)
                .chooses("Without evidence from the bank")
                .types("Why is it chosen all the same?", REASON)
                .presses("Keep it")
                .reads(HELPED, REASON);
        canaries.and(CHILD)
                .and("Zephyrine")
                .and("Quillfeather")
                .and(MOTHER)
                .and(WHY)
                .and(TOLD)
                .and(HELPED)
                .and(HOPED)
                .and(REASON);
        demonstration
                .called("Sam Okoro", true)
                .goes("/set-up/children")
                .page()
                .locator("main a[href*='/set-up/children/']:not([href$='/add'])")
                .all()
                .forEach(known -> canaries.and(ofAddress(known.getAttribute("href"))));
        assertThat(canaries.in(Readable.plain(record)))
                .as("the child’s own address")
                .hasSize(1);
    }

    /** The last part: what the program calls a child where no name is shown. */
    private static String ofAddress(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    @Order(2)
    void whoever_may_finds_them_on_the_childs_own_pages() {
        Set<String> seen = new HashSet<>();
        for (String who : List.of("Sam Okoro", "Helen Marsh", "Joanna Whitlock", "Ngozi Bello", "Carol Beckett")) {
            Someone person = demonstration.called(who, true);
            String[] children = person.page().locator("main a[href*='/child/']").all().stream()
                    .map(link -> String.valueOf(link.getAttribute("href")))
                    .toArray(String[]::new);
            new Walk(who, demonstration.address(), cookies(person), routesOf(OF_CHILDREN), 150)
                    .from(setUp, "/set-up/children", "/work")
                    .from(children)
                    .opening(page -> seen.addAll(canaries.in(withoutWhoReads(page.text()))));
        }
        assertThat(seen)
                .contains(CHILD, MOTHER, WHY, HELPED, HOPED, REASON)
                .anyMatch(TOLD::startsWith)
                .as("of %s", canaries.size())
                .hasSizeGreaterThan(canaries.size() / 2);
    }

    @Test
    @Order(3)
    void nobody_reads_anything_of_a_child_outside_a_childs_record() {
        List<Route> open = routesOf(WITHOUT_CHILDREN);
        List<String> everybody = new ArrayList<>(people);
        everybody.add(STRANGER);
        for (String who : everybody) {
            Someone person = who.equals(STRANGER) ? demonstration.nobody().goes("/") : demonstration.called(who, true);
            int most = AT_WORK.contains(who) ? MOST_OF_ONE : SOME_OF_ONE;
            Walk walk = new Walk(who, demonstration.address(), cookies(person), open, most).from(BEGINNINGS);
            walk.opening(this::looksAt);
            left += walk.left();
            person.page().context().close();
        }
        assertThat(found).as("what of a child can be read, by whom and where").isEmpty();
        assertThat(everybody).as("the made-up people").hasSizeGreaterThan(25).containsAll(AT_WORK);
        assertThat(canaries.size()).as("things known of children").isGreaterThan(150);
        assertThat(addresses).as("pages and files opened").hasSizeGreaterThan(1_000);
        assertThat(files)
                .as("kinds of answers")
                .anyMatch(kind -> kind.contains("csv"))
                .anyMatch(kind -> kind.contains("json"))
                .anyMatch(kind -> kind.contains("calendar"))
                .anyMatch(kind -> kind.contains("spreadsheet"))
                .anyMatch(kind -> kind.contains("svg"));
    }

    private void looksAt(Walk.Opened opened) {
        answers.merge(opened.who(), 1, Integer::sum);
        assertThat(opened.status()).as(opened.who() + " at " + opened.address()).isLessThan(500);
        if (opened.status() == 200) {
            cameTo.add(opened.route());
            addresses.add(opened.address());
            files.add(opened.kind().replaceAll(";.*", ""));
        }
        canaries.in(withoutWhoReads(opened.text()))
                .forEach(canary -> found.add("“" + canary + "” by " + opened.who() + " at " + opened.address()));
    }

    /** On every page stands who reads it: a child who signs in reads her own name. */
    private static String withoutWhoReads(String page) {
        return page.replaceAll("<span class=\"tl-who\">[^<]*</span>", "");
    }

    @Test
    @Order(4)
    void every_address_was_come_to_or_it_is_said_why_not() throws IOException {
        Set<String> declared =
                routesOf(WITHOUT_CHILDREN).stream().map(Route::declared).collect(Collectors.toCollection(TreeSet::new));
        Set<String> reached = cameTo.stream().map(Route::declared).collect(Collectors.toCollection(TreeSet::new));
        Files.createDirectories(Path.of("target"));
        Set<String> missed = new TreeSet<>(declared);
        missed.removeAll(reached);
        Files.writeString(
                Path.of("target", "canaries.txt"),
                report(declared, reached) + String.join(System.lineSeparator(), missed));
        assertThat(missed).as("declared and come to by nobody").isEqualTo(new TreeSet<>(NOT_COME_TO.keySet()));
        assertThat(declared).as("addresses of the three modules").hasSizeGreaterThan(200);
    }

    private String report(Set<String> declared, Set<String> reached) {
        return "%d of %d addresses come to by %d people; %d answers, %d different pages and files, %d links left;"
                        .formatted(
                                reached.size(),
                                declared.size(),
                                answers.size(),
                                answers.values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum(),
                                addresses.size(),
                                left)
                + " %d things known of children looked for%n%s%n%s%n".formatted(canaries.size(), answers, files);
    }

    private List<Route> routesOf(Set<String> modules) {
        return routes.stream().filter(route -> modules.contains(route.module())).toList();
    }

    private static String cookies(Someone person) {
        List<Cookie> all = person.page().context().cookies();
        return all.stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
    }
}
