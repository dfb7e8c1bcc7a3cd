#!/bin/sh
# A child's page among BENCH_CHILDREN (100000): share of what HTTP and database together allow.
. "$(dirname "$0")/../bin/lib.sh"
bench_java RecordBench "$@"
