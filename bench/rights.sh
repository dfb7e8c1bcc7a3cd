#!/bin/sh
# Rights of the largest area for a new officer against five minutes, then every child's rights worked out afresh and compared.
. "$(dirname "$0")/../bin/lib.sh"
bench_java RightsBench "$@"
