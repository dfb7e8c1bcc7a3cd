package org.throughline.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * How to reach the database: its address, the role that owns the tables and runs migrations, and the role that serves requests,
 * which owns nothing and so is held by row-level security.
 */
public record Connections(String url, Credentials owner, Credentials app) {

    /** A connection of the owning role: migrations and the setting up of tests only. */
    public Connection asOwner() throws SQLException {
        return connect(url, owner);
    }

    /** A connection of the role that serves requests. */
    public Connection asApp() throws SQLException {
        return connect(url, app);
    }

    static Connection connect(String url, Credentials who) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", who.user());
        properties.setProperty("password", who.password());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "20");
        return DriverManager.getConnection(url, properties);
    }
}
