#!/bin/sh
# A busy hour for [PEOPLE] (1500), one in five telling something, then five times as many: p99 against 800 ms.
. "$(dirname "$0")/../bin/lib.sh"
bench_java MixedBench "$@"
