package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How somebody new comes in: an administrator gives them a seat and prints a letter, and they choose how they sign in. */
final class ComingIn {
    static final String PASSWORD = "copper lantern meadow";
    private static final Pattern LETTER_CODE = Pattern.compile("\\b([0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5})\\b");

    private static final Pattern FIRST_CODE = Pattern.compile("enter this code: (\\S+)");

    private ComingIn() {}

    /** With the code that the program printed, as far as the list of what to set up. */
    static Someone asTheFirst(Someone administrator, RunningThroughline throughline) {
        administrator
                .goes("/first")
                .types("Code", throughline.toldOf(FIRST_CODE))
                .types("First names", "Ruth")
                .types("Family name", "Calder")
                .types("Choose a sign-in name", "ruth.calder")
                .types("Choose a password", PASSWORD)
                .presses("Go on");
        setsUpTheSecondFactor(administrator);
        return administrator.goes("/set-up").finds("Set up this area").reads("Do this next");
    }

    static void isAdded(Someone administrator, String name, String agency, String role, String title, String... areas) {
        administrator
                .goes("/set-up/people/add")
                .types("First names", name.split(" ")[0])
                .types("Last name", name.split(" ")[1])
                .picks("Agency", agency)
                .picks("Role", role)
                .types("Job title", title);
        for (String area : areas) {
            administrator.chooses(area);
        }
        administrator.presses("Add person").finds(name);
    }

    /** The code of a letter, printed from the page of this person. */
    static String codeOfTheLetter(Someone administrator, String name) {
        administrator.presses("Make a letter").finds("A letter for " + name).reads("/join", "The code works once");
        Matcher code = LETTER_CODE.matcher(administrator.page().locator("main").innerText());
        assertThat(code.find()).as("a code on the letter for " + name).isTrue();
        return code.group(1);
    }

    static void withTheLetter(Someone invited, String letter, String name, String login) {
        invited.goes("/join").types("Code", letter).presses("Go on");
        invited.finds("Welcome, " + name)
                .types("Choose a sign-in name", login)
                .types("Choose a password", PASSWORD)
                .presses("Go on");
    }

    static void setsUpTheSecondFactor(Someone staff) {
        staff.finds("Set up a code on your phone");
        String key = staff.page().locator("main code").innerText();
        staff.types("Six-digit code", Phone.code(key)).presses("Set up");
        staff.finds("Keep these codes").presses("I have kept the codes");
        staff.page().waitForURL(Pattern.compile(".*/(home|set-up|partnerships|syntheses)$"));
    }
}
