#!/bin/sh
# Finding a child by a misspelt name and by number among BENCH_CHILDREN: p95 against 100 ms and 20 ms; [numbers] for these alone.
. "$(dirname "$0")/../bin/lib.sh"
bench_java SearchBench "$@"
