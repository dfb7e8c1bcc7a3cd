package org.throughline.partnership.meanings.pages;

import static org.throughline.partnership.meanings.MeaningWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.evidence.GeneralTerm;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Term;
import org.throughline.partnership.Design;
import org.throughline.partnership.meanings.OwnMeaning;
import org.throughline.partnership.pages.Paths;

/** The glossary of a partnership: its own meaning of each word, the general one, and what was said before. */
public record MeaningsPage(
        Design design, Map<String, List<OwnMeaning>> said, List<GeneralTerm> general, boolean mayWork) implements Page {

    /** A word with what was said about it here, the last first. */
    public record Entry(String word, List<OwnMeaning> said, Optional<GeneralTerm> general) {
        public String id() {
            return GeneralTerm.idOf(word);
        }

        /** What holds here today, where it is a meaning of its own. */
        public Optional<OwnMeaning> own() {
            return said.stream().findFirst().filter(m -> m.said().isPresent());
        }

        public List<OwnMeaning> before() {
            return said.isEmpty() ? List.of() : said.subList(1, said.size());
        }
    }

    @Override
    public String title() {
        return TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(design.partnership().id()));
    }

    public List<Entry> entries() {
        Set<String> keys = new TreeSet<>(said.keySet());
        general.stream().map(g -> Term.key(g.word())).forEach(keys::add);
        List<Entry> entries = new ArrayList<>();
        for (String key : keys) {
            Optional<GeneralTerm> meant =
                    general.stream().filter(g -> Term.key(g.word()).equals(key)).findFirst();
            List<OwnMeaning> here = said.getOrDefault(key, List.of());
            String word = here.stream()
                    .findFirst()
                    .map(OwnMeaning::term)
                    .orElseGet(() -> meant.orElseThrow().word());
            entries.add(new Entry(word, here, meant));
        }
        return entries;
    }

    public String who(OwnMeaning meaning) {
        return ExplainedHere.who(design, meaning);
    }

    public String before(OwnMeaning meaning) {
        return meaning.said()
                .map(s -> BEFORE.say(s.meaning()) + " " + SOURCE.say(s.source()) + " " + who(meaning))
                .orElseGet(() -> BEFORE_GENERAL.say(Dates.day(meaning.saidOn())));
    }

    /** A word as it may stand in an address. */
    public String inAddress(String word) {
        return java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8);
    }

    public String say() {
        return MeaningPaths.say(design.partnership().id());
    }

    public String again() {
        return MeaningPaths.words(design.partnership().id()) + "/general";
    }
}
