package org.throughline.acceptance;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A network across areas: anybody finds it, somebody of another area follows it, and what is new in it stands on their own page. */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkStory {
    private static final String NETWORK = "Moving on at sixteen";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    @Test
    void what_is_new_in_a_network_reaches_those_in_it_and_those_who_follow_it() {
        Someone stranger = demonstration.nobody().goes("/partnerships").follows("Networks across areas");
        stranger.reads(NETWORK, "Convened by Maya Lindgren", "Nobody yet for", "Sign in to follow one");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.picture(stranger.page(), "networks");

        Someone dawn =
                demonstration.called("Dawn Prescott", Browser.PHONE, true).goes("/partnerships");
        dawn.reads("New in your networks", "new since");
        Looking.isFineWideAndNarrow(dawn.page());
        opensItsNews(dawn).reads("You have not been here before", "You are told because you have a seat in it");
        Looking.isFineWideAndNarrow(dawn.page());

        Someone gwen = demonstration.called("Gwen Abara", Browser.DESK, false).goes("/networks");
        gwen.presses("Follow it")
                .reads(
                        "You are told because you follow it",
                        "You have not been here before",
                        "Do we make one text for five areas?");
        gwen.follows("Go to the network").follows("Groups, what they work on");

        Someone maya = demonstration.called("Maya Lindgren", true).goes("/partnerships");
        opensItsNews(maya).follows("Go to the network");
        String network = maya.url();
        maya.goes(network + "/meetings").reads("The network’s evenings");

        gwen.goes("/partnerships").reads("New in your networks", "nothing new");
        gwen.goes("/networks").presses("Stop following it");
        gwen.goes("/partnerships").doesNotRead("New in your networks");
        demonstration
                .nobody()
                .goes("/networks/" + network.substring(network.lastIndexOf('/') + 1))
                .doesNotRead("New in");
    }

    /** The line under “New in your networks”: it begins with the network's name, and so does its line in the register below. */
    private static Someone opensItsNews(Someone who) {
        who.page().locator("main a[href*='/networks/']").first().click();
        return who;
    }
}
