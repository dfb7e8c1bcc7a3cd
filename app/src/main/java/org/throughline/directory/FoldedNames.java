package org.throughline.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.throughline.people.Names;
import org.throughline.people.PersonId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** Before the first page is served: names folded by an older edition are folded again, in steps that a stop does not undo. */
@Component
class FoldedNames implements SmartInitializingSingleton {
    private final Names names;
    private final Acting acting;
    private final Clock clock;

    FoldedNames(Names names, Acting acting, Clock clock) {
        this.names = names;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Viewer setUp = Viewer.service(Purpose.SET_UP, LocalDate.now(clock));
        if (!acting.as(setUp, names::mustBeFoldedAgain)) {
            return;
        }
        Optional<PersonId> last = Optional.empty();
        do {
            Optional<PersonId> after = last;
            last = acting.as(setUp, () -> names.foldAgainAfter(after));
        } while (last.isPresent());
    }
}
