#!/bin/sh
# Refit and re-rank of 7,473 invented references after each vote, against 300 ms on 2 cores, and memory.
. "$(dirname "$0")/../bin/lib.sh"
AIM_MILLIS=300
case "$1" in
    "") ;;
    *) say "bin/bench screening takes no arguments."; exit 2 ;;
esac
find_jdk
build_if_needed
DATA=$(mktemp -d)
PID=
trap '[ -n "$PID" ] && kill "$PID" 2>/dev/null; rm -rf "$DATA"' EXIT
trap 'exit 1' INT TERM
java bench/ScreeningFile.java >"$DATA/synthesis.csv" || exit 1
# shellcheck disable=SC2046
java $(java_options) -jar "$JAR" screening simulate "$DATA/synthesis.csv" --label label --relevant 54 --irrelevant 1 --out "$DATA/run.json" &
PID=$!
PEAK=0
while kill -0 "$PID" 2>/dev/null; do
    peak=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$PID/status" 2>/dev/null)
    [ -n "$peak" ] && PEAK=$peak
    sleep 0.2
done
wait "$PID" || { PID=; say "The replay failed."; exit 1; }
PID=
figure() { sed -n "s/^ *\"$1\" : \([0-9.E-]*\).*/\1/p" "$DATA/run.json" | head -n 1; }
awk -v mean="$(figure mean)" -v max="$(figure max)" -v n="$(figure refits)" -v aim="$AIM_MILLIS" -v peak="$PEAK" \
    -v c="$(getconf _NPROCESSORS_ONLN)" -v l="$(cut -d ' ' -f 1 /proc/loadavg)" 'BEGIN {
    printf "screening: mean %.0f ms of %d ms allowed = %.2f, longest %.0f ms, over %d votes; peak memory %d MB; %d cores, load %s\n",
        mean * 1000, aim, mean * 1000 / aim, max * 1000, n, peak / 1024, c, l
    exit !(n > 0 && mean * 1000 <= aim) }'
