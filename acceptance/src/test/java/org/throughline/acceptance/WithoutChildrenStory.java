package org.throughline.acceptance;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A parent carer forum and a review team run it for themselves: nothing about a child is there, for nobody, and nothing is missed. */
@Tag("nightly")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutChildrenStory {
    private static final String FACILITATOR = "Maya Stone";
    private static final String RESEARCHER = "Noor Haddad";
    private static final List<String> OF_CHILDREN =
            List.of("/set-up/children", "/set-up/children/add", "/find", "/work", "/advice", "/child/1");

    private RunningThroughline throughline;
    private Browser browser;

    @BeforeAll
    void start() {
        throughline = RunningThroughline.start("--without-children");
        browser = Browser.open();
    }

    @AfterAll
    void stop() {
        browser.close();
        throughline.close();
    }

    @Test
    void a_partnership_and_a_review_begin_where_no_child_is_kept() {
        Someone stranger = someone(Browser.PHONE);
        stranger.goes("/").finds("Working together, and what research knows").reads("No child’s record is kept here");
        Looking.isFineWideAndNarrow(stranger.page());
        stranger.goes("/help").reads("It keeps no child’s record").doesNotRead("EHC");
        Looking.isFineWideAndNarrow(stranger.page());

        Someone administrator = ComingIn.asTheFirst(someone(Browser.DESK), throughline);
        administrator.reads("People who work together").doesNotRead("Children and their families");
        Looking.isFineWideAndNarrow(administrator.page());
        setsUp(administrator);
        ComingIn.isAdded(
                administrator, FACILITATOR, "Wrenshire Parent Carer Forum", "Partnership facilitator", "facilitator");
        String ofFacilitator = ComingIn.codeOfTheLetter(administrator, FACILITATOR);
        ComingIn.isAdded(administrator, RESEARCHER, "Wrenshire Parent Carer Forum", "Researcher", "reviewer");
        String ofResearcher = ComingIn.codeOfTheLetter(administrator, RESEARCHER);
        nothingOfAChildIsThereFor(administrator);

        Someone maya = comesIn(FACILITATOR, ofFacilitator, "maya.stone");
        maya.goes("/home")
                .follows("Begin a partnership")
                .types("What is the partnership called?", "Wrenshire together")
                .picks("How far does it reach?", "A local area")
                .types("What do you want together?", "Nobody tells the same story ten times.")
                .types("What is particular here?", "One clinic.")
                .presses("Begin")
                .finds("How Wrenshire together works")
                .presses("Keep this")
                .finds("Wrenshire together")
                .reads("Nothing is agreed yet about how this partnership works.");
        Looking.isFineWideAndNarrow(maya.page());
        nothingOfAChildIsThereFor(maya);

        Someone noor = comesIn(RESEARCHER, ofResearcher, "noor.haddad");
        noor.goes("/home").finds("Syntheses of research").reads("You do not work on a synthesis yet");
        Looking.isFineWideAndNarrow(noor.page());
        nothingOfAChildIsThereFor(noor);
        noor.goes("/evidence").finds("Evidence bank");
        Looking.isFineWideAndNarrow(noor.page());
    }

    private static void setsUp(Someone administrator) {
        administrator
                .goes("/set-up/areas")
                .types("Name of the area", "Wrenshire")
                .presses("Add area");
        administrator
                .goes("/set-up/agencies")
                .types("Name of the agency", "Wrenshire Parent Carer Forum")
                .chooses("Voluntary")
                .picks("Area", "Wrenshire")
                .presses("Add agency");
    }

    private static void nothingOfAChildIsThereFor(Someone who) {
        OF_CHILDREN.forEach(address -> who.goes(address).finds("We cannot find that page"));
    }

    private Someone comesIn(String name, String letter, String login) {
        Someone invited = someone(Browser.DESK);
        ComingIn.withTheLetter(invited, letter, name, login);
        ComingIn.setsUpTheSecondFactor(invited);
        return invited;
    }

    private Someone someone(int width) {
        return Someone.nobody(browser, throughline.address(), width, true);
    }
}
