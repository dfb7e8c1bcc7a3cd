#!/bin/sh
# Time from start to the first healthy answer, and memory, against 10 s and 600 MB.
. "$(dirname "$0")/../bin/lib.sh"
AIM_MILLIS=10000
AIM_MB=600
ROUNDS=5
case "$1" in
    "") ;;
    *) say "bin/bench start takes no arguments."; exit 2 ;;
esac
command -v curl >/dev/null || { say "bin/bench start needs curl to ask whether the pages are there: install it."; exit 1; }
find_jdk
build_if_needed
DATA=$(mktemp -d)
PORT=$((20000 + $$ % 20000))
PID=

stop() {
    [ -n "$PID" ] && kill "$PID" 2>/dev/null && wait "$PID" 2>/dev/null
    PID=
}
trap 'stop; rm -rf "$DATA"' EXIT
trap 'exit 1' INT TERM

millis() { echo $(($(date +%s%N) / 1000000)); }

# Starts on the data folder and waits for health; sets TOOK.
start() {
    began=$(millis)
    bin/run --data "$DATA/data" --port "$PORT" >"$DATA/log" 2>&1 &
    PID=$!
    until curl -fs -o /dev/null "http://127.0.0.1:$PORT/health"; do
        if ! kill -0 "$PID" 2>/dev/null || [ $(($(millis) - began)) -gt 120000 ]; then
            say "Throughline did not become healthy; it said:"
            tail -n 20 "$DATA/log" >&2
            exit 1
        fi
        sleep 0.05
    done
    TOOK=$(($(millis) - began))
}

start
say "First start, with an empty folder: $TOOK ms (not measured against the aim)."
stop
times=
for round in $(seq $ROUNDS); do
    start
    say "Start $round: $TOOK ms."
    times="$times $TOOK"
    if [ "$round" = "$ROUNDS" ]; then
        RSS=$(($(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$PID/status") / 1024))
        HEAP=$(jstat -gc "$PID" | awk 'NR == 1 { for (i = 1; i <= NF; i++) name[i] = $i }
            NR == 2 { for (i = 1; i <= NF; i++) if (name[i] ~ /^(S0U|S1U|EU|OU)$/) used += $i; printf "%d", used / 1024 }')
    fi
    stop
done
MEDIAN=$(printf '%s\n' $times | sort -n | sed -n "$(((ROUNDS + 1) / 2))p")
LOAD=$(cut -d ' ' -f 1 /proc/loadavg)
CORES=$(getconf _NPROCESSORS_ONLN)
MEMORY=$(sed -n 's/^MemTotal:[^0-9]*\([0-9]*\).*/\1/p' /proc/meminfo)
awk -v t="$MEDIAN" -v at="$AIM_MILLIS" -v m="$RSS" -v am="$AIM_MB" -v h="$HEAP" -v c="$CORES" -v g="$MEMORY" -v n="$ROUNDS" -v l="$LOAD" 'BEGIN {
    printf "start: %.1f s of %.0f s allowed = %.2f; memory %d MB of %d MB allowed = %.2f (heap %d MB); median of %d on %d cores, %.0f GB, load %s\n",
        t / 1000, at / 1000, t / at, m, am, m / am, h, n, c, g / 1048576, l
    exit !(t <= at && m <= am) }'
