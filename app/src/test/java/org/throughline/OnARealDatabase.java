package org.throughline;

import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.throughline.storage.TestDatabase;
import org.throughline.web.Options;
import org.throughline.web.Server;
import org.throughline.web.Today;

/** Gives a test's application a fresh database, migrated as a real one is. */
public final class OnARealDatabase implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        TestDatabase.endsAfterItsApplications();
        TestPropertyValues.of("throughline.data=target/test-data", "throughline.nightly-at=off")
                .applyTo(context);
        Server.registerIn(
                context,
                TestDatabase.freshCopyOf("migrated", Server::migrate),
                new Options(true, 0, Path.of("target", "test-data")),
                new Today(true));
    }
}
