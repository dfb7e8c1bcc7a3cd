package org.throughline.sharing;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The only way into the database: one transaction, acted by one viewer, whom row-level security can ask about. */
@Component
public final class Acting {
    private static final ScopedValue<Viewer> NOW = ScopedValue.newInstance();

    /** Tells this transaction who is acting. Local to the transaction, so that no pooled connection remembers. */
    static final String TELL_WHO_ACTS = """
            SELECT set_config('throughline.account', :account, true), set_config('throughline.person', :person, true),
                   set_config('throughline.seat', :seat, true), set_config('throughline.agency', :agency, true),
                   set_config('throughline.purpose', :purpose, true), set_config('throughline.today', :today, true)
            """;

    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    Acting(PlatformTransactionManager transactionManager, JdbcClient jdbc) {
        this.transactions = new TransactionTemplate(transactionManager);
        this.jdbc = jdbc;
    }

    /**
     * Runs work as this viewer in a transaction. Inside another one it joins it: a service may step in for a moment
     * (working out entitlements, say) and the first viewer acts again afterwards.
     */
    public <T> T as(Viewer viewer, Supplier<T> work) {
        boolean inside = TransactionSynchronizationManager.isActualTransactionActive() && NOW.isBound();
        if (!inside) {
            return transactions.execute(_ -> actedBy(viewer, work));
        }
        Viewer before = NOW.get();
        if (before.equals(viewer)) {
            return work.get();
        }
        T result = actedBy(viewer, work);
        tell(before);
        return result;
    }

    public void doAs(Viewer viewer, Runnable work) {
        as(viewer, () -> {
            work.run();
            return true;
        });
    }

    /** Who acts in this transaction. */
    Viewer viewer() {
        return NOW.get();
    }

    private <T> T actedBy(Viewer viewer, Supplier<T> work) {
        tell(viewer);
        return ScopedValue.where(NOW, viewer).call(work::get);
    }

    private void tell(Viewer viewer) {
        jdbc.sql(TELL_WHO_ACTS)
                .param("account", viewer.account().toString())
                .param("person", viewer.person().toString())
                .param("seat", viewer.seat().toString())
                .param("agency", viewer.agency().map(Object::toString).orElse(""))
                .param("purpose", viewer.purpose().name())
                .param("today", viewer.today().toString())
                .query()
                .listOfRows();
    }
}
