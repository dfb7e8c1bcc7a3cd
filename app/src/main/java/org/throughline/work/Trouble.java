package org.throughline.work;

import java.sql.SQLException;

/** What failed, without its message: a message may hold a row, and a row a name. */
final class Trouble {
    private Trouble() {}

    /** The database's code, or the kind of failure. */
    static String code(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                return "SQLSTATE " + database.getSQLState();
            }
        }
        return e.getClass().getSimpleName();
    }
}
