package org.throughline.synthesis.pages;

import java.util.UUID;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Extract;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.SynthesisId;

/** The addresses of the workbench. */
final class Paths {
    static final String ALL = "/syntheses";

    private Paths() {}

    static String of(SynthesisId id) {
        return "/synthesis/" + id;
    }

    static String screening(SynthesisId id, Stage stage) {
        return of(id) + (stage == Stage.TITLE_ABSTRACT ? "/screening" : "/reading");
    }

    static String conflicts(SynthesisId id, Stage stage) {
        return screening(id, stage) + "/conflicts";
    }

    static String decisions(SynthesisId id, Stage stage) {
        return screening(id, stage) + "/decisions";
    }

    static String leavesTeam(SynthesisId id, SeatId seat) {
        return of(id) + "/team/" + seat + "/leaves";
    }

    static String noLongerScreens(SynthesisId id, SeatId seat) {
        return of(id) + "/team/" + seat + "/no-longer-screens";
    }

    static String releases(SynthesisId id) {
        return of(id) + "/releases";
    }

    static String records(SynthesisId id) {
        return of(id) + "/records";
    }

    static String publications(SynthesisId id) {
        return of(id) + "/publications";
    }

    static String publication(SynthesisId id, UUID publication) {
        return publications(id) + "/" + publication;
    }

    static String choosing(SynthesisId id, UUID publication) {
        return publication(id, publication) + "/choose";
    }

    static String strands(SynthesisId id) {
        return of(id) + "/studies/strands";
    }

    static String exchange(SynthesisId id) {
        return of(id) + "/exchange";
    }

    static String finding(SynthesisId id, UUID finding) {
        return of(id) + "/findings/" + finding;
    }

    static String earlier(SynthesisId id) {
        return of(id) + "/flow/earlier";
    }

    static String keyPapers(SynthesisId id) {
        return of(id) + "/key-papers";
    }

    static String removed(SynthesisId id) {
        return of(id) + "/removed";
    }

    static String secondPass(SynthesisId id) {
        return of(id) + "/second-pass";
    }

    static String codebook(SynthesisId id) {
        return of(id) + "/codes";
    }

    static String text(SynthesisId id, UUID reference) {
        return of(id) + "/texts/" + reference;
    }

    static String picture(SynthesisId id, UUID reference, int page) {
        return text(id, reference) + "/pages/" + page;
    }

    static String theme(SynthesisId id, UUID theme) {
        return of(id) + "/themes/" + theme;
    }

    static String takeBack(SynthesisId id, UUID reading) {
        return of(id) + "/readings/" + reading + "/take-back";
    }

    /** The very sentence in its text, or the extract where the text is read elsewhere. */
    static String words(SynthesisId id, Extract extract) {
        return extract.span()
                .map(s -> text(id, extract.reference()) + "?from=" + (s.first() - (s.first() - 1) % TextPage.AT_ONCE)
                        + "#line-" + s.first())
                .orElseGet(() -> of(id) + "/coding#extract-" + extract.id());
    }
}
