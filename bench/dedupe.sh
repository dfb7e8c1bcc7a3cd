#!/bin/sh
# Time and memory to find duplicates among 7,473 and 100,000 invented references, against 5 s and 300 MB, and 90 s.
. "$(dirname "$0")/../bin/lib.sh"
case "$1" in
    "") SIZES="7473 100000" ;;
    7473 | 100000) SIZES=$1 ;;
    *) say "bin/bench dedupe takes no argument, or one of the two sizes: 7473, 100000."; exit 2 ;;
esac
find_jdk
build_if_needed
DATA=$(mktemp -d)
trap 'rm -rf "$DATA"' EXIT
trap 'exit 1' INT TERM

# RIS with words of a long-tailed vocabulary, names, journals; about one record in four is a spoilt copy of an earlier one.
invent() {
    awk -v records="$1" 'BEGIN {
        srand(7)
        split("ba ce di fo gu la me ni po ru sa te vi wo xu ya ze lo na ri", syllable, " ")
        for (i = 0; i < 6000; i++) { w = ""; for (j = 0; j < 2 + i % 3; j++) w = w syllable[1 + int(rand() * 20)]; word[i] = w }
        for (i = 0; i < 4000; i++) family[i] = toupper(substr(word[i], 1, 1)) substr(word[i], 2)
        for (i = 1; i <= records; i++) {
            copy = rand() < 0.25 && i > 10
            if (!copy) {
                n = 6 + int(rand() * 9); title = "The"
                for (j = 0; j < n; j++) { r = rand(); title = title " " word[int(6000 * r * r * r)] (rand() < 0.3 ? " of" : "") }
                people = 1 + int(rand() * 5); for (j = 1; j <= people; j++) { f[j] = family[int(4000 * rand() * rand())]; g[j] = family[int(rand() * 900)] }
                year = 1980 + int(rand() * 45); place = "Journal of " family[int(rand() * 400)] " Studies"
                volume = year - 1970; issue = 1 + int(rand() * 6); page = 1 + int(rand() * 900); last = page + 9
                doi = "10." (1000 + int(rand() * 900)) "/" word[int(rand() * 900)] "." int(rand() * 9999999)
            }
            print "TY  - JOUR\nID  - " i "\nTI  - " (copy && rand() < 0.3 ? toupper(title) : title)
            for (j = 1; j <= people; j++) print "AU  - " f[j] ", " (copy ? substr(g[j], 1, 1) "." : g[j])
            print "PY  - " year "\nJO  - " (copy && rand() < 0.5 ? "J. " substr(place, 12) : place) "\nVL  - " volume "\nIS  - " issue
            print "SP  - " page "\nEP  - " last
            if (rand() < 0.6) print "DO  - " doi
            if (rand() < 0.5) { printf "AB  - "; for (j = 0; j < 80; j++) printf "%s ", word[(i * 7 + j * j) % 6000]; print "" }
            print "ER  - \n"
        }
    }' >"$2"
}

LOAD=$(cut -d ' ' -f 1 /proc/loadavg)
CORES=$(getconf _NPROCESSORS_ONLN)
failed=0
for size in $SIZES; do
    invent "$size" "$DATA/records.ris"
    heap=$([ "$size" = 7473 ] && echo 160m || echo 900m)
    began=$(date +%s%N)
    java -Xmx$heap -XX:+UseSerialGC -jar "$JAR" references dedupe "$DATA/records.ris" --out "$DATA/clusters.json" \
        >"$DATA/said" 2>"$DATA/progress" &
    PID=$!
    peak=0
    while kill -0 $PID 2>/dev/null; do
        now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$PID/status" 2>/dev/null)
        [ -n "$now" ] && peak=$now
        sleep 0.05
    done
    if ! wait $PID; then
        say "It did not end well; it said:"
        cat "$DATA/progress" "$DATA/said" >&2
        exit 1
    fi
    took=$((($(date +%s%N) - began) / 1000000))
    say "$(cat "$DATA/said")"
    awk -v n="$size" -v t="$took" -v m="$peak" -v h="$heap" -v c="$CORES" -v l="$LOAD" 'BEGIN {
        at = n == 7473 ? 5 : 90
        printf "dedupe %d: %.1f s of %d s allowed = %.2f; memory %d MB", n, t / 1000, at, t / 1000 / at, m / 1024
        if (n == 7473) printf " of 300 MB allowed = %.2f", m / 1024 / 300
        printf " (-Xmx%s, serial collector); the whole command on %d cores, load %s\n", h, c, l
        exit !(t / 1000 <= at && (n != 7473 || m / 1024 <= 300)) }' || failed=1
done
exit $failed
