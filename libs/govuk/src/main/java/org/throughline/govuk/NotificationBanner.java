package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.throughline.govuk.templates.JtenotificationBannerGenerated;
import org.throughline.govuk.templates.JtenotificationHeadingGenerated;

/** What has just happened, or what somebody must know before they go on. */
public record NotificationBanner(String title, Content body, boolean success, int level, String titleId)
        implements Component {

    private static final String TITLE_ID = "govuk-notification-banner-title";

    public static NotificationBanner important(String words) {
        return important(new Heading(words));
    }

    public static NotificationBanner important(Content body) {
        return new NotificationBanner("Important", body, false, 2, TITLE_ID);
    }

    public static NotificationBanner success(String words) {
        return success(new Heading(words));
    }

    public static NotificationBanner success(Content body) {
        return new NotificationBanner("Success", body, true, 2, "success-banner-title");
    }

    public NotificationBanner title(String words) {
        return new NotificationBanner(words, body, success, level, titleId);
    }

    /** A single sentence, set large. */
    public record Heading(String words) implements Component {
        @Override
        public void render(HtmlTemplateOutput page) {
            JtenotificationHeadingGenerated.render(page, null, words);
        }
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtenotificationBannerGenerated.render(page, null, this);
    }
}
