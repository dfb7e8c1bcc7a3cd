#!/bin/sh
# The evidence bank with 20,000 records: every list and one record p95 against 200 ms; taking it in and out, against 160 MB of heap.
. "$(dirname "$0")/../bin/lib.sh"
RECORDS=${1:-20000}
HEAP_MB=160
expr "$RECORDS" : '[0-9]*$' >/dev/null || { say "bin/bench bank takes one argument at most: how many records (20000)."; exit 2; }
BENCH_CHILDREN=${BENCH_CHILDREN:-500}
BENCH_DATA=$(mktemp -d)
export BENCH_CHILDREN BENCH_DATA
PID=
trap '[ -n "$PID" ] && kill "$PID" 2>/dev/null && wait "$PID" 2>/dev/null; rm -rf "$BENCH_DATA"' EXIT
trap 'exit 1' INT TERM

lead=$( (bench_java BankBench prepare "$BENCH_DATA/bank.json" "$RECORDS")) || exit 1

# Runs one command of the bank; sets TOOK to its milliseconds, PEAK to the most memory that its Java took, in MB.
moved() {
    began=$(date +%s%N)
    java -Xmx${HEAP_MB}m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -jar "$JAR" bank "$@" --data "$BENCH_DATA" >"$BENCH_DATA/said" 2>"$BENCH_DATA/progress" &
    PID=$!
    PEAK=0
    while kill -0 $PID 2>/dev/null; do
        peak=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$PID/status" 2>/dev/null)
        [ -n "$peak" ] && PEAK=$((peak / 1024))
        sleep 0.2
    done
    if ! wait $PID; then
        PID=
        say "It did not end well; it said:"
        tail -n 20 "$BENCH_DATA/progress" "$BENCH_DATA/said" >&2
        exit 1
    fi
    PID=
    TOOK=$((($(date +%s%N) - began) / 1000000))
    say "$(cat "$BENCH_DATA/said")"
}
told() {
    awk -v what="$1" -v n="$RECORDS" -v t="$TOOK" -v m="$PEAK" -v h="$HEAP_MB" -v b="$(wc -c <"$2")" -v c="$(getconf _NPROCESSORS_ONLN)" \
        -v l="$(cut -d ' ' -f 1 /proc/loadavg)" 'BEGIN {
        printf "bank %s: %d records, %.0f MB, in %.1f s with the start of the program = %.0f a second; memory %d MB in all with -Xmx%dm; %s cores, load %s\n",
            what, n, b / 1048576, t / 1000, n * 1000 / t, m, h, c, l }'
}

moved import "$BENCH_DATA/bank.json" --as "$lead"
told "taken in" "$BENCH_DATA/bank.json"
moved export --out "$BENCH_DATA/out.json"
told "written out" "$BENCH_DATA/out.json"
(bench_java BankBench ask "$RECORDS")
