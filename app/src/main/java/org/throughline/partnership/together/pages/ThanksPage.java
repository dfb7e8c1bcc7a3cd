package org.throughline.partnership.together.pages;

import static org.throughline.partnership.together.TogetherWords.*;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.together.Thanks;

/**
 * Thanks in their exact words, with what whoever reads this can do: agree and take back, or change the words.
 *
 * @param madeTitle what they are for
 * @param yours     whoever reads this is thanked
 */
public record ThanksPage(Thanks thanks, Thanks.Said said, String madeTitle, boolean yours, boolean mayWork, Slips slips)
        implements Page {

    @Override
    public String title() {
        return yours ? ONE_TITLE_YOURS.say() : ONE_TITLE.say(said.called());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(TogetherPaths.all(thanks.partnership()));
    }

    public String act(String act) {
        return TogetherPaths.act(thanks, act);
    }

    public String what() {
        return ONE_FOR.say(madeTitle);
    }

    public String standing() {
        return thanks.state() instanceof Thanks.Agreed(var on)
                ? (yours ? ONE_PUBLIC_YOU : ONE_PUBLIC).say(Dates.day(on))
                : yours ? ONE_ASKED_YOU.say() : ONE_ASKED.say(Dates.day(thanks.askedOn()));
    }

    /** What the button that takes them back says. */
    public String takeBack() {
        return (yours && !thanks.isPublic() ? REFUSE_DO : TAKE_BACK_DO).say();
    }

    public Optional<String> error() {
        return Optional.ofNullable(slips.at("shown"));
    }
}
