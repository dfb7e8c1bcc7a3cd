package org.throughline.web.demo;

import java.time.Instant;
import java.util.Optional;
import org.throughline.child.Audience;
import org.throughline.child.Contributions;
import org.throughline.child.NewContribution;
import org.throughline.child.Perspective;
import org.throughline.child.TrueDuring;
import org.throughline.people.ChildId;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Tells the made-up years as they happened: each contribution by its speaker, from their seat, at its moment. */
final class DemoTelling {
    private final Contributions contributions;
    private final Today today;
    private final Cast cast;
    private final Told told;
    private int minute;

    DemoTelling(Contributions contributions, Today today, Cast cast, Told told) {
        this.contributions = contributions;
        this.today = today;
        this.cast = cast;
        this.told = told;
    }

    void tell(DemoFile.FamilyOf family, ChildId child) {
        family.told().ifPresent(all -> all.forEach(t -> tell(child, t)));
        family.asked()
                .ifPresent(all -> all.forEach(a -> at(
                        a.on(),
                        () -> must(
                                contributions.ask(cast.viewer(a.by()), child, a.perspective(), a.about()),
                                a.by() + " may not ask"))));
    }

    void tell(ChildId child, DemoFile.ToldOf t) {
        at(t.on(), () -> {
            NewContribution what = NewContribution.ofWords(t.words(), t.about())
                    .kind(t.kind())
                    .during(TrueDuring.onDay(told.day(t.on())));
            NewContribution inLanguage = t.language().map(what::in).orElse(what);
            NewContribution forWhom = t.forOnly()
                    .map(keys -> inLanguage.seenBy(new Audience.Named(
                            keys.stream().map(key -> cast.of(key).seat().id()).toList())))
                    .orElse(inLanguage);
            NewContribution whole = t.toldBy()
                    .map(_ -> forWhom.toldBy(
                            cast.of(t.by()).id(), Perspective.CHILD, t.how().orElseThrow()))
                    .orElse(forWhom);
            Viewer viewer = cast.viewer(t.toldBy().orElse(t.by()));
            must(contributions.add(viewer, child, whole), t.by() + " may not write on " + t.on());
        });
    }

    private static void must(Optional<?> done, String otherwise) {
        if (done.isEmpty()) {
            throw new IllegalStateException("The made-up area breaks a rule: " + otherwise);
        }
    }

    /** Runs something as if at a moment of that day, each time a minute later. */
    void at(java.time.LocalDate written, Runnable work) {
        Instant moment = told.moment(written, minute++);
        today.asOf(moment, work);
    }
}
