#!/usr/bin/env bash
# Builds the solution once, runs every test and the format check, and ends with one line: N passed, N failed, N skipped.
#
# As root it installs the Debian packages that tests need; otherwise it prints the command that would, and the tests that need
# them report themselves as skipped. Without a network it goes on with what is there.
set -uo pipefail
cd "$(dirname "$0")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# No build process outlives the run and keeps its output open.
export MSBUILDDISABLENODEREUSE=1
# An unreachable network ends a download soon instead of holding the run up.
export NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT=2 npm_config_fetch_retries=1 npm_config_fetch_timeout=30000
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
# Tests check and never write what they expect.
export CI=true

results=artifacts/test-results
passed=0 failed=0 skipped=0

# --- what tests need from the machine: command, Debian package -------------------------------------------------------
tools=(
  "chromium chromium"
  "node nodejs"
  "npm npm"
)
# A Neo4j runs on Java.
[ -n "${RELATIONSGRAPH_NEO4J:-}" ] && tools+=("java openjdk-17-jre-headless")

install_tools() {
  local missing=() entry
  for entry in "${tools[@]}"; do
    command -v "${entry%% *}" >/dev/null || missing+=("${entry##* }")
  done
  ((${#missing[@]})) || return 0
  local quiet=(-y -qq --no-install-recommends -o Acquire::Retries=1 -o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20 -o DPkg::Lock::Timeout=60)
  if ((EUID == 0)) && command -v apt-get >/dev/null; then
    echo "Installing ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    timeout 180 apt-get update "${quiet[@]}" >/dev/null || echo "The package lists could not be read."
    timeout 900 apt-get install "${quiet[@]}" "${missing[@]}" >/dev/null || echo "Not everything could be installed."
  else
    echo "Some tests will be skipped. To run them: sudo apt-get install ${missing[*]}"
  fi
}

name_missing_tools() {
  local entry missing=()
  for entry in "${tools[@]}"; do
    command -v "${entry%% *}" >/dev/null || missing+=("${entry%% *}")
  done
  export RELATIONSGRAPH_MISSING_TOOLS="${missing[*]}"
}

# --- counting -------------------------------------------------------------------------------------------------------
# A result file has one line per result: <UnitTestResult ... testName="..." ... outcome="Passed" ...>
count() { grep -cE "<UnitTestResult [^>]* outcome=\"($1)\"" "$2"; }

# The name and the reason of every skipped test of a result file.
list_skipped() {
  awk -v RS='<UnitTestResult ' '
    NR > 1 && / outcome="NotExecuted"/ {
      name = $0; sub(/.*testName="/, "", name); sub(/".*/, "", name)
      reason = "no reason given"
      if (match($0, /<Message>[^<]*/)) reason = substr($0, RSTART + 9, RLENGTH - 9)
      print "  " name ": " reason
    }' "$1" | sed 's/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\&/g'
}

finish() {
  if [ -s "$results/skipped" ]; then
    printf '\nSkipped:\n'
    cat "$results/skipped"
  fi
  printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  ((failed == 0 && passed > 0))
  exit
}

# A check that is not an xunit project: its output is shown only when it fails.
check() {
  local name=$1
  shift
  echo "$name"
  if "$@" >"$results/check.log" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    tail -n 60 "$results/check.log"
    echo "FAILED: $name"
    return 1
  fi
}

run_project() {
  local project=$1 name assembly result status
  name=$(basename "$project" .csproj)
  assembly=$(echo "$(dirname "$project")"/bin/Release/net*/"$name.dll")
  result=$results/$name.trx
  echo "$name"
  timeout 1200 dotnet test "$assembly" --logger "trx;LogFileName=$name.trx" --results-directory "$results" --nologo -v q \
    >"$results/$name.log" 2>&1
  status=$?
  if [ ! -s "$result" ]; then
    tail -n 60 "$results/$name.log"
    echo "FAILED: $name gave no results (exit code $status)"
    failed=$((failed + 1))
    return
  fi
  local ok not_ok not_run
  ok=$(count Passed "$result")
  not_run=$(count NotExecuted "$result")
  not_ok=$(($(grep -c '<UnitTestResult ' "$result") - ok - not_run))
  # A crash of the test process can leave results that all look well.
  ((not_ok == 0 && (status != 0 || ok + not_run == 0))) && not_ok=1
  ((not_ok > 0)) && cat "$results/$name.log"
  list_skipped "$result" >>"$results/skipped"
  passed=$((passed + ok)) failed=$((failed + not_ok)) skipped=$((skipped + not_run))
}

# --- the run --------------------------------------------------------------------------------------------------------
if ! command -v dotnet >/dev/null; then
  echo "The .NET SDK is missing; global.json says which version." >&2
  failed=1
  finish
fi
rm -rf "$results"
mkdir -p "$results"
: >"$results/skipped"

install_tools
name_missing_tools

# Warnings about the machine (no IDE without npm) are worth reading: the build is shown.
echo "Building"
if ! timeout 1200 dotnet build RelationsGraph.sln -c Release -nologo -v q -clp:NoSummary; then
  echo "FAILED: the build"
  failed=1
  finish
fi

check "Format" timeout 600 dotnet format RelationsGraph.sln --verify-no-changes --no-restore
for project in tests/*.Tests/*.Tests.csproj; do
  run_project "$project"
done
finish
