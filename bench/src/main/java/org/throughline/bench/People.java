package org.throughline.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** People at work, signed in, each with a child whose page they open. */
record People(List<Person> all) {

    /** @param childPath the page of a child whom they know */
    record Person(String childPath, String cookie) {}

    static People signIn(Loaded loaded, Service service, int many, String... roles) throws SQLException {
        List<Person> all = new ArrayList<>();
        for (String role : roles) {
            for (Loaded.Looker looker : loaded.lookers(role, many / roles.length)) {
                all.add(new Person("/child/" + looker.child(), service.signedIn(looker)));
            }
        }
        if (all.isEmpty()) {
            throw new IllegalStateException("Expected somebody who sees a child; is the data folder loaded?");
        }
        return new People(all);
    }

    Person any(SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }
}
