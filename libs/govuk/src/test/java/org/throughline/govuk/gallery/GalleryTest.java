package org.throughline.govuk.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.throughline.govuk.Footer;
import org.throughline.govuk.Header;
import org.throughline.govuk.Html;
import org.throughline.govuk.Link;
import org.throughline.govuk.PageAssets;
import org.throughline.govuk.ServiceNavigation;
import org.throughline.govuk.SkipLink;
import org.throughline.govuk.grammar.DemoBand;

/** Writes all there is to {@code target/gallery.html}, to be looked at, and reads it back as a screen reader would. */
class GalleryTest {

    private static final Path GALLERY = Path.of("target/gallery.html");

    @Test
    void everything_stands_on_one_page_to_be_looked_at() throws IOException {
        Files.writeString(
                GALLERY,
                page().replace("/assets/", "../../../app/src/main/resources/static/assets/")
                        .replaceAll("\\?v=[^\"]*", ""));

        assertThat(GALLERY).isNotEmptyFile();
    }

    @Test
    void every_description_label_and_landmark_points_at_something_that_is_there() {
        var page = Jsoup.parse(page());

        for (String attribute :
                List.of("aria-describedby", "aria-labelledby", "aria-controls", "for", "data-aria-controls")) {
            for (Element element : page.getElementsByAttribute(attribute)) {
                assertThat(Arrays.asList(element.attr(attribute).split(" ")))
                        .as("%s of %s", attribute, element.cssSelector())
                        .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
            }
        }
        for (Element link : page.select("a[href^=#]")) {
            var id = link.attr("href").substring(1);
            assertThat(id.isEmpty() || page.getElementById(id) != null)
                    .as("#" + id)
                    .isTrue();
        }
    }

    @Test
    void no_two_things_share_an_id() {
        assertThat(Jsoup.parse(page()).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void every_input_has_words_that_ask_for_it() {
        Document page = Jsoup.parse(page());

        assertThat(page.select("input, select, textarea"))
                .isNotEmpty()
                .allSatisfy(input -> assertThat(
                                page.select("label[for=" + input.id() + "]").text())
                        .isNotEmpty());
    }

    @Test
    void nothing_needs_a_style_or_a_script_inside_the_page() {
        Document page = Jsoup.parse(page());

        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    }

    private static String page() {
        var out = new StringOutput();
        out.writeContent("<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>Gallery</title>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        new PageAssets("1").writeTo(out);
        out.writeContent("</head><body class=\"tl-wide\">");
        List<Content> top = List.of(
                SkipLink.toMain(),
                new DemoBand("This is a made-up area. Nobody on this page is real."),
                Header.of("Throughline", "/")
                        .aside(Html.join(Html.text("Nadia Bello, mother of Amara · "), Link.to("#", "Sign out"))),
                ServiceNavigation.of(
                        ServiceNavigation.Place.of("Home", "#").youAreHere(),
                        ServiceNavigation.Place.of("Amara", "#"),
                        ServiceNavigation.Place.of("Who has looked", "#")));
        top.forEach(part -> part.writeTo(out));
        out.writeContent("<main class=\"govuk-width-container tl-main\" id=\"main-content\"><h1>Amara Bello</h1>"
                + "<p class=\"tl-lead\">She likes fish, quiet corners and being asked twice.</p>");
        List<Content> parts = new ArrayList<>(ChildPage.signs());
        parts.addAll(Shelf.components());
        for (Content part : parts) {
            out.writeContent("<section><h2>" + part.getClass().getSimpleName() + "</h2>");
            part.writeTo(out);
            out.writeContent("</section>");
        }
        out.writeContent("</main>");
        Footer.of(Link.to("#", "Help"), Link.to("#", "How we look after what you tell"))
                .about(Html.text("Throughline is open source."))
                .writeTo(out);
        out.writeContent("</body></html>");
        return out.toString();
    }
}
