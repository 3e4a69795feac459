#!/usr/bin/env bash
# Requests per second of our published server and of a bare endpoint that reads the body and writes the same bytes, in turns, for two questions: a city by id
# with two nested levels, and a page of a filter in an order with nested fields.
# Beside it the processor time that each server takes for a request, which other programs on the machine disturb less than the rate.
# Settings by environment: WARM_UP (10 seconds each), ROUNDS (7), SECONDS_EACH (5), CONNECTIONS (32).
set -euo pipefail
if ! command -v wrk >/dev/null; then
  if ((EUID == 0)); then
    timeout 300 apt-get -qq update && timeout 300 apt-get -y -qq install wrk
  else
    echo "wrk is missing: sudo apt-get install wrk" >&2
    exit 2
  fi
fi
source "$(dirname "$0")/published.sh"

declare -A pid_of
trap 'for pid in "${pid_of[@]}"; do kill "$pid" 2>/dev/null || true; done' EXIT

start() { # port, program, arguments
  local port=$1
  shift
  "$@" --urls "http://127.0.0.1:$port" >"$out/port-$port.log" 2>&1 &
  pid_of[$port]=$!
  for _ in $(seq 200); do
    if ask "$port" >/dev/null 2>&1; then return; fi
    sleep 0.05
  done
  cat "$out/port-$port.log"
  exit 1
}
ask() { curl -sf "http://127.0.0.1:$1/graphql" -H 'Content-Type: application/json' --data-binary "@$body"; }

ticks=$(getconf CLK_TCK)
spent() { awk '{print $14 + $15}' "/proc/${pid_of[$1]}/stat"; } # port; user and system time in ticks, the names of our programs have no spaces
rate() { # port, seconds; prints requests per second and microseconds of processor time per request
  local before
  before=$(spent "$1")
  wrk -t1 -c"${CONNECTIONS:-32}" -d"$2s" -s "$out/post.lua" "http://127.0.0.1:$1/graphql" >"$out/wrk-$1.log"
  if grep -q 'Non-2xx' "$out/wrk-$1.log"; then
    cat "$out/wrk-$1.log" >&2
    exit 1
  fi
  awk -v ticks="$(($(spent "$1") - before))" -v hertz="$ticks" \
    '/requests in/ {count = $1} /^Requests\/sec/ {rate = $2} END {printf "%s %.2f\n", rate, ticks / hertz * 1e6 / count}' "$out/wrk-$1.log"
}
median() { awk -v column="$1" '{print $column}' | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

compare() { # column, unit, format
  awk -v o="$(median "$1" <"$out/ours.txt")" -v b="$(median "$1" <"$out/bare.txt")" -v unit="$2" -v format="$3" \
    'BEGIN {printf "median: ours " format ", bare " format " " unit ", ratio %.3f\n", o, b, o / b}'
}
measure() { # name of the query, variables, port of the bare server
  local bare_port=$3 round b o
  body=$out/body-$1.json
  write_body "$1" "$2" "$body"
  ask 5181 >"$out/answer-$1.json"
  start "$bare_port" "$bare" --answer "$out/answer-$1.json"
  echo "$1: the answer has $(wc -c <"$out/answer-$1.json") bytes, the request $(wc -c <"$body")."
  if grep -q '"errors"' "$out/answer-$1.json"; then
    cat "$out/answer-$1.json" >&2
    exit 1
  fi
  cat >"$out/post.lua" <<LUA
local file = io.open("$body", "rb")
wrk.method = "POST"
wrk.body = file:read("*a")
wrk.headers["Content-Type"] = "application/json"
file:close()
LUA
  rate "$bare_port" "${WARM_UP:-10}" >/dev/null
  rate 5181 "${WARM_UP:-10}" >/dev/null
  : >"$out/ours.txt"
  : >"$out/bare.txt"
  for round in $(seq "${ROUNDS:-7}"); do
    b=$(rate "$bare_port" "${SECONDS_EACH:-5}")
    o=$(rate 5181 "${SECONDS_EACH:-5}")
    echo "$b" >>"$out/bare.txt"
    echo "$o" >>"$out/ours.txt"
    echo "round $round: ours ${o% *}, bare ${b% *} requests per second; processor time ${o#* } and ${b#* } microseconds per request"
  done
  compare 1 "requests per second" "%.0f"
  compare 2 "microseconds of processor time per request" "%.2f"
}

start 5181 "$ours"
measure city-two-levels '{"id":"city/yokohama"}' 5182
measure agreements-by-date '{"kind":"PARTNER_CITY","first":5}' 5183
