package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Children’s data is never in the partnership: whoever sits in it follows every link from where they come in, and on no page and in no file
 * stands a name, an address or a word of a child. Every registered page has to be come to, so that a new one cannot be forgotten.
 */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoChildInThePartnershipStory {
    /** Of one registered page each person opens so many: what a page shows differs by what it is about. */
    private static final int EACH = 4;

    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
    private static final Pattern CHILD = Pattern.compile("/child/([0-9a-f-]{36})$");
    private static final Pattern LONG_SENTENCE = Pattern.compile("[^.!?\\n]{40,}");

    /** Nothing in the made-up area stands as it must for these; who may open them has tests of their own. */
    private static final Set<String> NOT_COME_TO = Set.of();

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    @Test
    void no_page_and_no_file_of_the_partnership_tells_of_a_child() {
        Set<String> canaries = ofChildren();
        assertThat(canaries).hasSizeGreaterThan(20);
        Routes routes = Routes.in("partnership");
        Set<String> come = new HashSet<>();
        Map<String, Set<String>> told = new TreeMap<>();
        for (Someone one : everybodyWhoSits()) {
            walk(one.page(), routes, canaries, come, told);
        }
        assertThat(told).as("what of a child stands where").isEmpty();
        TreeSet<String> forgotten = new TreeSet<>(routes.all());
        forgotten.removeAll(come);
        forgotten.removeAll(NOT_COME_TO);
        assertThat(forgotten)
                .as("pages that nobody comes to by following links: link them, or say why not")
                .isEmpty();
    }

    private List<Someone> everybodyWhoSits() {
        List<Someone> all = new ArrayList<>(List.of(demonstration.nobody()));
        for (String name : List.of("Maya Lindgren", "Dawn Prescott", "Robin Achebe", "Gwen Abara", "Priya Shah")) {
            all.add(demonstration.called(name, true));
        }
        all.add(demonstration
                .called("Ruth Calloway", true)
                .goes("/seat")
                .chooses("SENCO")
                .presses("Go on"));
        return all;
    }

    /** Names, ids and words of children, as those read them who work with them. */
    private Set<String> ofChildren() {
        Set<String> canaries = new HashSet<>();
        for (String name : List.of("Joanna Whitlock", "Helen Marsh")) {
            Someone works = demonstration.called(name, true).goes("/home");
            Map<String, String> children = new HashMap<>();
            works.page().locator("main a[href*='/child/']").all().forEach(link -> {
                Matcher child = CHILD.matcher(link.getAttribute("href"));
                if (child.find()) {
                    children.put(child.group(1), link.innerText().strip());
                }
            });
            children.forEach((id, called) -> {
                canaries.add(id);
                if (called.contains(" ")) {
                    canaries.add(called);
                }
                works.goes("/child/" + id).page().locator("main blockquote").allInnerTexts().stream()
                        .flatMap(words -> LONG_SENTENCE.matcher(words).results())
                        .forEach(sentence -> canaries.add(sentence.group().strip()));
            });
        }
        return canaries;
    }

    /** Follows what is linked from where they come in; a form is looked at and never sent. */
    private void walk(Page page, Routes routes, Set<String> canaries, Set<String> come, Map<String, Set<String>> told) {
        Deque<String> ahead = new ArrayDeque<>(List.of("/partnerships", "/networks", "/answer"));
        Set<String> seen = new HashSet<>(ahead);
        Map<String, Integer> opened = new HashMap<>();
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            String route = routes.of(path.replaceAll("\\?.*", ""));
            if (!routes.all().contains(route) || opened.merge(route, 1, Integer::sum) > EACH) {
                continue;
            }
            APIResponse answer = page.request()
                    .get(demonstration.address() + path, RequestOptions.create().setMaxRedirects(0));
            if (answer.status() != 200) {
                opened.merge(route, -1, Integer::sum);
                continue;
            }
            come.add(route);
            String text = new String(answer.body(), StandardCharsets.UTF_8);
            for (String canary : canaries) {
                if (text.contains(canary)) {
                    told.computeIfAbsent(route, _ -> new TreeSet<>()).add(canary);
                }
            }
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                if (seen.add(link.group(1))) {
                    ahead.add(link.group(1));
                }
            }
        }
    }
}
