package org.throughline.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The user that PostgreSQL runs as. It refuses root, so root steps down: into a user namespace of its own, where its files stay
 * root's, or where the system forbids that, to an account made for the purpose.
 */
record RunningAs(List<String> stepDown, int uid, int gid, String inWords) {
    static final String ACCOUNT = "throughline";

    RunningAs {
        stepDown = List.copyOf(stepDown);
    }

    static RunningAs myself() {
        return new RunningAs(List.of(), myUid(), number(Path.of("/proc/self"), "unix:gid"), "as the present user");
    }

    static RunningAs inUserNamespace() {
        return new RunningAs(List.of("unshare", "-U"), 0, 0, "in a user namespace, because it refuses root");
    }

    static RunningAs account(int uid, int gid) {
        return new RunningAs(
                List.of("setpriv", "--reuid", "" + uid, "--regid", "" + gid, "--clear-groups", "--no-new-privs"),
                uid,
                gid,
                "as user " + uid + ", because it refuses root");
    }

    /** Chooses by who we are, who owns the database that is already there, and what the system allows. */
    static RunningAs choose(Path database, Consumer<String> log) {
        var exists = Files.exists(database);
        var owner = exists ? number(database, "unix:uid") : myUid();
        if (myUid() != 0) {
            if (owner != myUid()) {
                throw Trouble.wrongOwner(database);
            }
            return myself();
        }
        if (owner != 0) {
            needSetpriv();
            return account(owner, number(database, "unix:gid"));
        }
        if (userNamespaceWorks()) {
            return inUserNamespace();
        }
        needSetpriv();
        return ownAccount(log);
    }

    static boolean userNamespaceWorks() {
        return Command.run("unshare", "-U", "sh", "-c", "test \"$(id -u)\" != 0")
                .worked();
    }

    private static void needSetpriv() {
        if (!Command.run("setpriv", "--version").worked()) {
            throw new CannotStart("PostgreSQL refuses to run as root, and neither unshare nor setpriv works here: "
                    + "run Throughline as a normal user, or set THROUGHLINE_DB_URL to a PostgreSQL that you run.");
        }
    }

    private static RunningAs ownAccount(Consumer<String> log) {
        if (!Command.run("id", "-u", ACCOUNT).worked()) {
            var made = Command.run(
                    "useradd",
                    "--system",
                    "--no-create-home",
                    "--home-dir",
                    "/nonexistent",
                    "--shell",
                    "/usr/sbin/nologin",
                    ACCOUNT);
            if (!made.worked()) {
                throw new CannotStart("PostgreSQL refuses to run as root and the account \"" + ACCOUNT
                        + "\" could not be made: run Throughline as a normal user, or add that account.");
            }
            log.accept("Made the system account \"" + ACCOUNT + "\", because PostgreSQL refuses to run as root.");
        }
        return account(idOf("-u"), idOf("-g"));
    }

    private static int idOf(String which) {
        return Integer.parseInt(Command.run("id", which, ACCOUNT).said().strip());
    }

    /** The command, run as this user. */
    List<String> command(List<String> what) {
        var all = new ArrayList<>(stepDown);
        all.addAll(what);
        return all;
    }

    /** Whether this user can enter the folder: its parents may be closed, as /root is. */
    boolean canEnter(Path folder) {
        return stepDown.isEmpty()
                || Command.run(command(List.of("sh", "-c", "cd \"$1\"", "sh", folder.toString())))
                        .worked();
    }

    void mustReach(Path folder) {
        if (!canEnter(folder)) {
            throw new CannotStart("PostgreSQL cannot reach " + folder + " (it runs " + inWords
                    + "): choose a data folder outside closed folders such as /root.");
        }
    }

    /** Takes over a database that was made when root could still step down in the other way. */
    void mustOwn(Path database) {
        if (number(database, "unix:uid") != uid) {
            takeOver(database);
        }
    }

    /** Gives the folder and all in it to this user. */
    void takeOver(Path folder) {
        if (myUid() != 0) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.toList()) {
                Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw Trouble.cannotWrite(folder, e);
        }
    }

    static int myUid() {
        return number(Path.of("/proc/self"), "unix:uid");
    }

    private static int number(Path path, String attribute) {
        try {
            return (Integer) Files.getAttribute(path, attribute);
        } catch (IOException e) {
            throw new CannotStart(
                    "The owner of " + path + " cannot be read: run Throughline as the user who owns the data folder.",
                    e);
        }
    }
}
