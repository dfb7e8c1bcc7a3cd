package org.throughline.journey.pages;

import java.util.UUID;
import org.throughline.journey.AssessmentId;
import org.throughline.people.ChildId;

/** The addresses of this module's pages. */
final class Paths {
    private Paths() {}

    static String child(ChildId child) {
        return "/child/" + child;
    }

    static String ask(ChildId child) {
        return child(child) + "/ask-for-assessment";
    }

    static String journey(ChildId child) {
        return child(child) + "/journey";
    }

    static String record(ChildId child, AssessmentId assessment) {
        return journey(child) + "/record/" + assessment;
    }

    static String askAdvice(ChildId child, AssessmentId assessment) {
        return journey(child) + "/ask-for-advice/" + assessment;
    }

    static String correct(ChildId child, AssessmentId assessment, UUID fact) {
        return journey(child) + "/correct/" + assessment + "/" + fact;
    }

    static String exception(ChildId child, AssessmentId assessment) {
        return journey(child) + "/exception/" + assessment;
    }

    static String advice(UUID request) {
        return "/advice/" + request;
    }
}
