#!/bin/sh
# Freezing a synthesis of 7,473 records, its difference page and its old release against 10 s and 1 s.
. "$(dirname "$0")/../bin/lib.sh"
BENCH_CHILDREN=${BENCH_CHILDREN:-500}
BENCH_DATA=$(mktemp -d)
export BENCH_CHILDREN BENCH_DATA
trap 'rm -rf "$BENCH_DATA"' EXIT
trap 'exit 1' INT TERM
(bench_java ReleaseBench "$@")
