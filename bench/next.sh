#!/bin/sh
# The next record to screen among 7,473 by two people, without doubtful pairs and with 1,500 of them: p95 of page and vote against 100 ms.
. "$(dirname "$0")/../bin/lib.sh"
BENCH_CHILDREN=${BENCH_CHILDREN:-500}
BENCH_DATA=$(mktemp -d)
export BENCH_CHILDREN BENCH_DATA
trap 'rm -rf "$BENCH_DATA"' EXIT
trap 'exit 1' INT TERM
(bench_java NextBench "$@")
