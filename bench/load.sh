#!/bin/sh
# Made-up children a second, indexed and logged, against 1,000 and against bare COPY; [CHILDREN].
. "$(dirname "$0")/../bin/lib.sh"
bench_java LoadBench "$@"
