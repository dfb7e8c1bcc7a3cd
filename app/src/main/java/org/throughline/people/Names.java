package org.throughline.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Other names of children, and the words by which each child is found; who may find whom is not decided here. */
@Service
public class Names {
    private static final int AT_ONCE = 500;

    private final NameStore store;
    private final PeopleStore people;
    private final Clock clock;

    Names(NameStore store, PeopleStore people, Clock clock) {
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    /** The child is found by this name too from now on. */
    public void add(OtherName name) {
        store.add(name, clock.instant());
        changed(name.person());
    }

    public List<OtherName> others(List<PersonId> persons) {
        return persons.isEmpty() ? List.of() : store.others(persons);
    }

    /** Name or home of this record changed. */
    void changed(PersonId record) {
        people.person(record).filter(Person::isChild).ifPresent(this::fold);
    }

    /** The record is found by nobody any more. */
    void forget(PersonId record) {
        store.dropKeys(record);
    }

    private void fold(Person person) {
        store.replaceKeys(person.id(), NameFolding.all(person, store.others(List.of(person.id()))));
    }

    /** Whether the words were made by an older edition of the folding. */
    public boolean mustBeFoldedAgain() {
        return store.edition() < NameFolding.EDITION;
    }

    /** Folds the next names after a record; gives the last one done, or empty when all are. Each call its own transaction. */
    public Optional<PersonId> foldAgainAfter(Optional<PersonId> last) {
        List<Person> next = store.childrenAfter(last.map(PersonId::value).orElse(new UUID(0, 0)), AT_ONCE);
        next.forEach(this::fold);
        if (next.isEmpty()) {
            store.edition(NameFolding.EDITION);
        }
        return next.isEmpty() ? Optional.empty() : Optional.of(next.getLast().id());
    }
}
