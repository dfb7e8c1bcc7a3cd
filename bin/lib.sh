#!/bin/sh
# Finds a JDK 25 or newer and the jar; the other scripts read this file and it is not run by itself.

cd "$(dirname "$0")/.." || exit 1
HERE=$PWD
JAR=app/target/throughline-exec.jar

say() { printf '%s\n' "$*" >&2; }

# The first line of the script that asks, then what it adds: the text of --help.
usage() {
    sed -n '2s/^# //p' "$0"
    cat
}

# "25" for a folder with a complete JDK 25, nothing for anything else.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_good() {
    found=$(jdk_version "$1")
    [ -n "$found" ] && [ "$found" -ge 25 ]
}

jdk_places() {
    on_path=$(command -v javac) && dirname "$(dirname "$(readlink -f "$on_path")")"
    ls -d /usr/lib/jvm/*/ /opt/*jdk*/ /opt/java/*/ /usr/java/*/ "$HOME"/.sdkman/candidates/java/*/ "$HOME"/.jdks/*/ \
        "$HOME"/.local/share/mise/installs/java/*/ /Library/Java/JavaVirtualMachines/*/Contents/Home/ \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home/ \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home/ 2>/dev/null | sed 's,/$,,'
}

# JAVA_HOME when it is good; else a JDK 25, with which we test; else the first newer one.
find_jdk() {
    if ! { [ -n "$JAVA_HOME" ] && jdk_good "$JAVA_HOME"; }; then
        best=
        for place in $(jdk_places); do
            jdk_good "$place" || continue
            [ -n "$best" ] || best=$place
            [ "$found" = 25 ] && best=$place && break
        done
        if [ -z "$best" ]; then
            say "Throughline needs a JDK 25 or newer and none was found: install one (for instance from https://adoptium.net) or set JAVA_HOME to it."
            exit 1
        fi
        JAVA_HOME=$best
    fi
    PATH=$JAVA_HOME/bin:$PATH
    export JAVA_HOME PATH
}

# Builds the jar when there is none or when a source is newer; all that the build says goes to standard error.
build_if_needed() {
    if [ ! -e "$JAR" ] || [ -n "$(find pom.xml app/pom.xml app/src/main libs/*/pom.xml libs/*/src/main -newer "$JAR" 2>/dev/null | head -n 1)" ]; then
        say "Building Throughline (the first build fetches what it needs and takes some minutes)."
        if ! ./mvnw -B -q -pl app -am package -Dmaven.test.skip=true >&2; then
            say "Throughline could not be built; the reason stands above."
            exit 1
        fi
        touch "$JAR"
    fi
}

# The jar taken apart, and beside it what Java learnt from one start with it: later starts take about half the time.
# It must stay where it was made: Java remembers the places of the jars.
QUICK=app/target/quick
rehearse_if_needed() {
    rehearsed && return
    [ -e "$QUICK/did-not-work" ] && [ -z "$(find "$JAR" -newer "$QUICK/did-not-work")" ] && return
    say "Rehearsing a start once, so that later ones are quick (about half a minute)."
    rm -rf "$QUICK"
    mkdir "$QUICK"
    if rehearse >"$QUICK/log" 2>&1; then
        mv "$QUICK/learning" "$QUICK/learnt"
    else
        say "That did not work out: starts take longer, and nothing else is wrong. It said:"
        tail -n 5 "$QUICK/log" >&2
        touch "$QUICK/did-not-work"
    fi
    rm -rf "$QUICK/data"
}

rehearsed() {
    [ -e "$HERE/$QUICK/learnt" ] && [ -z "$(find "$HERE/$JAR" -newer "$HERE/$QUICK/learnt")" ]
}

# Once to learn, and once to see that what was learnt can be used.
rehearse() {
    jar=$HERE/$QUICK/jar/$(basename "$JAR")
    # shellcheck disable=SC2046
    java -Djarmode=tools -jar "$JAR" extract --destination "$QUICK/jar" &&
        java $(java_options) -XX:AOTCacheOutput="$QUICK/learning" -jar "$jar" rehearse "$QUICK/data" &&
        java $(java_options) -XX:AOTCache="$QUICK/learning" -jar "$jar" --version
}

# Gives its place to Java with the jar: from what a rehearsal learnt where there was one.
exec_jar() {
    if rehearsed; then
        set -- "-XX:AOTCache=$HERE/$QUICK/learnt" "-Xlog:aot*=off" -jar "$HERE/$QUICK/jar/$(basename "$JAR")" "$@"
    else
        set -- -jar "$HERE/$JAR" "$@"
    fi
    # shellcheck disable=SC2046
    exec java $(java_options) "$@"
}

# What the jar is started with; THROUGHLINE_JAVA_OPTS adds to it.
java_options() {
    printf '%s' "-Xmx512m --enable-native-access=ALL-UNNAMED $THROUGHLINE_JAVA_OPTS"
}

# Runs one class of bench/ beside the jar as shipped, in its own process and on the loopback address only.
bench_java() {
    find_jdk
    build_if_needed
    if [ ! -e bench/target/bench.jar ] || [ -n "$(find bench/pom.xml bench/src "$JAR" -newer bench/target/bench.jar 2>/dev/null | head -n 1)" ]; then
        ./mvnw -B -q -pl bench -am package -Dmaven.test.skip=true >&2 || exit 1
        cp bench/target/bench-*.jar bench/target/bench.jar
    fi
    class=$1
    shift
    # shellcheck disable=SC2046
    exec java $(java_options) -Dloader.path=bench/target/bench.jar -Dloader.main="org.throughline.bench.$class" \
        -cp "$JAR" org.springframework.boot.loader.launch.PropertiesLauncher "$@"
}

# The browser that stories run in, as CHROMIUM: the one named so, or one that is there, or one that can be installed.
find_chromium() {
    for name in "$CHROMIUM" chromium-headless-shell "$@"; do
        [ -n "$name" ] && command -v "$name" && return
    done
    return 1
}

install_chromium() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    say "Installing $1 from the distribution."
    { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "$1"; } >&2
}

find_browser() {
    if ! CHROMIUM=$(find_chromium || { install_chromium chromium-headless-shell && find_chromium; } ||
        find_chromium chromium chromium-browser google-chrome google-chrome-stable ||
        { install_chromium chromium && find_chromium chromium; }); then
        say "The browser stories need Chromium and none was found or could be installed: install it, or set CHROMIUM to its program."
        return 1
    fi
    export CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}
