package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JteserviceNavigationGenerated;

/** The main places of the service, under the header. */
public record ServiceNavigation(@Nullable Name name, List<Place> places, String label, boolean collapsing, String id)
        implements Component {

    /** What the service is called, where the header does not say so. */
    public record Name(String words, @Nullable String href) {
        public Name {
            Address.check(href);
        }
    }

    /** Where the reader is: on this very page, somewhere below it, or elsewhere. */
    public enum Here {
        NO,
        PAGE,
        BELOW
    }

    /** One place. */
    public record Place(Content words, @Nullable String href, Here here) {
        public Place {
            Address.check(href);
        }

        public static Place of(String words, String href) {
            return new Place(Html.text(words), href, Here.NO);
        }

        public Place youAreHere() {
            return new Place(words, href, Here.PAGE);
        }

        public Place youAreBelow() {
            return new Place(words, href, Here.BELOW);
        }

        public @Nullable String current() {
            return switch (here) {
                case NO -> null;
                case PAGE -> "page";
                case BELOW -> "true";
            };
        }
    }

    public ServiceNavigation {
        places = List.copyOf(places);
    }

    public static ServiceNavigation of(List<Place> places) {
        return new ServiceNavigation(null, places, "Menu", places.size() > 1, "navigation");
    }

    public static ServiceNavigation of(Place... places) {
        return of(List.of(places));
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteserviceNavigationGenerated.render(page, null, this);
    }
}
