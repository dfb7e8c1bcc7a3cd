package org.throughline.partnership.groups.pages;

import static org.throughline.partnership.GroupWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.DateInput;
import org.throughline.govuk.Slips;
import org.throughline.govuk.grammar.PerspectiveMark;
import org.throughline.govuk.grammar.Quote;
import org.throughline.govuk.grammar.Voice;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Page;
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.Side;
import org.throughline.partnership.groups.Comment;
import org.throughline.partnership.groups.Draft;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.pages.Entry;

/** A draft, what people said about it and what the group replied to each. */
public record DraftPage(
        Whole whole, Draft draft, List<Comment> comments, boolean worksIn, boolean maySay, LocalDate today, Form form)
        implements Page {

    @Override
    public String title() {
        return DRAFT_PAGE_TITLE.say(draft.number(), draft.title());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(GroupPaths.of(group()));
    }

    @Override
    public Slips slips() {
        return form.slips();
    }

    public Group group() {
        return whole.group();
    }

    public String by() {
        return DRAFT_BY.say(group().name(), Dates.day(draft.on()));
    }

    public String act(String what) {
        return GroupPaths.act(group(), what) + "/" + draft.id();
    }

    public String reply(Comment c) {
        return act("reply-to") + "/" + c.id();
    }

    public boolean asking() {
        return draft.isConsultedOn(today);
    }

    public String until() {
        return CONSULT_UNTIL.say(Dates.day(draft.consulted().orElseThrow().until()));
    }

    public Optional<String> closed() {
        return draft.consulted().flatMap(Draft.Consulted::closedOn).map(on -> CLOSE_STOOD.say(Dates.day(on)));
    }

    public boolean mayConsult() {
        return worksIn && draft.consulted().isEmpty() && group().isAtWork();
    }

    public boolean mayClose() {
        return worksIn
                && asking()
                && today.isAfter(draft.consulted().orElseThrow().until())
                && comments.stream().allMatch(c -> c.reply().isPresent());
    }

    /** Unanswered first, so that none is overlooked. */
    public List<Comment> inOrder() {
        return comments.stream()
                .sorted(java.util.Comparator.comparing(c -> c.reply().isPresent()))
                .toList();
    }

    public Quote quote(Comment.Said s) {
        return Quote.of(
                Voice.of(
                                PerspectiveMark.of(s.side().mark(), s.side().words()),
                                s.side().words(),
                                "",
                                Dates.day(s.on()))
                        .told(s.conveyed() ? COMMENT_CONVEYED.say() : null),
                s.words());
    }

    public String replied(Comment.Reply r) {
        return REPLY_BY.say(Dates.day(r.on()));
    }

    public DateInput askUntil() {
        return Entry.day("until", ASK_UNTIL, PartnershipWords.DATE_HINT, form);
    }

    public List<Content> askComment() {
        return List.of(
                CharterPages.side(List.of(Side.values()), form),
                Entry.words("words", ASK_COMMENT, ASK_COMMENT_HINT, form));
    }
}
