#!/bin/sh
# Reading a wave with 5,000 answers over the network, p95 against 200 ms; also how long closing it takes.
. "$(dirname "$0")/../bin/lib.sh"
AIM_MILLIS=200
ANSWERS=${1:-5000}
READS=200
expr "$ANSWERS" : '[0-9]*$' >/dev/null || { say "bin/bench partnership takes one argument at most: how many answers (5000)."; exit 2; }
command -v curl >/dev/null || { say "bin/bench partnership needs curl to ask for the pages: install it."; exit 1; }
find_jdk
build_if_needed
DATA=$(mktemp -d)
PORT=$((20000 + $$ % 20000))
AT=http://127.0.0.1:$PORT
PID=
stop() {
    [ -n "$PID" ] && kill "$PID" 2>/dev/null && wait "$PID" 2>/dev/null
    PID=
}
trap 'stop; rm -rf "$DATA"' EXIT
trap 'exit 1' INT TERM
fail() { say "bin/bench partnership: $*"; exit 1; }

bin/run --demo --data "$DATA/data" --port "$PORT" >"$DATA/log" 2>&1 &
PID=$!
until curl -fs -o /dev/null "$AT/health"; do
    kill -0 "$PID" 2>/dev/null || { tail -n 20 "$DATA/log" >&2; fail "Throughline did not start"; }
    sleep 0.5
done

JAR_OF_COOKIES=$DATA/cookies
ask() { curl -fsS -b "$JAR_OF_COOKIES" -c "$JAR_OF_COOKIES" "$@"; }
token() { sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' "$1" | head -n 1; }
# Gets a page, then posts to an address with its token: post PAGE ADDRESS FIELD=VALUE ...; prints where it leads.
post() {
    ask -o "$DATA/page" "$AT$1"
    to=$2
    shift 2
    fields=
    for field; do fields="$fields --data-urlencode $(printf '%s' "$field" | tr ' ' '+')"; done
    # shellcheck disable=SC2086
    ask -o "$DATA/answer" -w '%{redirect_url}' --data-urlencode "_csrf=$(token "$DATA/page")" $fields "$AT$to" | sed "s,$AT,,"
}
day() { date -d "$1" '+%-d %-m %Y'; }
dated() { set -- "$1" $(day "$2"); printf '%s-day=%s %s-month=%s %s-year=%s' "$1" "$2" "$1" "$3" "$1" "$4"; }

ask -o "$DATA/demo" "$AT/demo"
maya=$(tr '\n' ' ' <"$DATA/demo" | grep -o 'action="/demo/as/[0-9]*"[^"]*\(name\|type\|value\|class\)[^@]\{0,900\}Be Maya Lindgren' | grep -o '/demo/as/[0-9]*' | tail -n 1)
[ -n "$maya" ] || fail "found no facilitator in the demonstration"
post /demo "$maya" >/dev/null
partnership=$(post /begin-partnership /begin-partnership name=Bench kind=REGION vision=v conditions=c)
partnership=${partnership%/how-it-works}
# shellcheck disable=SC2046
wave=$(post "$partnership/draw-up-wave" "$partnership/draw-up-wave" name=Bench $(dated ends '+14 days') \
    people-PARENT_CARER=9999 aim-PARENT_CARER=30 people-YOUNG_PERSON=9999 aim-YOUNG_PERSON=30 people-EDUCATION=9999 aim-EDUCATION=30 \
    people-HEALTH=9999 aim-HEALTH=30 people-COUNCIL=9999 aim-COUNCIL=30)
id=${wave##*/}
[ -n "$id" ] || fail "could not draw up a wave"
post "$wave" "$partnership/open-wave/$id" >/dev/null

items='ENTITLED TREATED_AS_ENTITLED AGENDA VOICE_CHANGED NOBODY_MISSING FITTED ASKED_BEFORE SAY_NO SAW_CHANGE SERVICE_PLANS RESPECT
MY_WORDS ANSWERED DISAGREE VALUED PAPERS MY_ROLE INDUCTION HELPED LEARN_TOGETHER WHAT_OTHERS_DO SHARED_GOALS HANDOVERS ONE_PERSON SHARING_RULES'
: >"$DATA/codes"
left=$ANSWERS
while [ "$left" -gt 0 ]; do
    for side in PARENT_CARER YOUNG_PERSON EDUCATION HEALTH COUNCIL; do
        n=$((left < 500 ? left : 500))
        [ "$n" -gt 0 ] || continue
        post "$wave" "$partnership/codes/$id" "side=$side" "how-many=$n" >/dev/null
        sed -n 's/.*tl-codes__code">\([^<]*\)<.*/\1/p' "$DATA/answer" >>"$DATA/codes"
        left=$((left - n))
    done
done
ask -o "$DATA/page" "$AT/answer"
awk -v at="$AT" -v token="$(token "$DATA/page")" -v items="$items" -v seed=1 'BEGIN { srand(seed); n = split(items, item, /[ \n]+/) }
    { if (NR > 1) print "next"
      printf "url = \"%s/answer\"\noutput = \"/dev/null\"\nfail\nsilent\ndata = \"_csrf=%s&code=%s&paper=yes&go=send", at, token, $1
      for (i = 1; i <= n; i++) printf "&%s=%s", item[i], substr("0123ka", 1 + int(rand() * 6), 1)
      printf "\"\ncookie = \"%s\"\n", jar }' jar="$JAR_OF_COOKIES" "$DATA/codes" >"$DATA/requests"
curl -K "$DATA/requests" || fail "an answer was refused"

millis() { echo $(($(date +%s%N) / 1000000)); }
began=$(millis)
post "$wave" "$partnership/close-wave/$id" >/dev/null
closing=$(($(millis) - began))
# shellcheck disable=SC2046
post /demo /demo/today $(dated day '+3 days') >/dev/null
# One reader who asks for the same page without pause is made to wait, so each read asks for another address of it.
for i in $(seq 20); do ask -o "$DATA/page" "$AT$wave?before=$i"; done
grep -q "1000 of 9999\|500 of 9999\|1,000 of 9999\| of 9999 answered" "$DATA/page" || fail "the result is not on the page"
for i in $(seq $READS); do ask -o /dev/null -w '%{time_total}\n' "$AT$wave?read=$i"; done | sort -n >"$DATA/times"
awk -v aim="$AIM_MILLIS" -v closing="$closing" -v answers="$ANSWERS" -v c="$(getconf _NPROCESSORS_ONLN)" -v l="$(cut -d ' ' -f 1 /proc/loadavg)" '
    { t[NR] = $1 * 1000 }
    END { p50 = t[int(NR * 0.5 + 0.5)]; p95 = t[int(NR * 0.95 + 0.5)]
    printf "partnership: reading a wave with %d answers p50 %.0f ms, p95 %.0f ms of %d ms allowed = %.2f; closing it %d ms; %d reads on %d cores, load %s\n",
        answers, p50, p95, aim, p95 / aim, closing, NR, c, l
    exit !(p95 <= aim) }' "$DATA/times"
