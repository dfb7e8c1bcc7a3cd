#!/bin/sh
# A child's page beside an officer's list without pause and beside the night's comparison: p95 against 1.2 of it alone.
. "$(dirname "$0")/../bin/lib.sh"
bench_java HeavyBench "$@"
