# Sourced by the scripts beside it: publishes our server and the bare one alike, and names the two programs and the request.
# shellcheck shell=bash
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

out=$PWD/artifacts/benchmarks
benchmarks=tests/RelationsGraph.Benchmarks
mkdir -p "$out"

publish() { # project, name
  echo "Publishing $2"
  dotnet publish "$1" -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o "$out/$2" -v q -nologo >"$out/$2.log" || {
    cat "$out/$2.log"
    exit 1
  }
}
publish src/RelationsGraph.Server server
publish "$benchmarks/BareServer" bare
ours=$out/server/RelationsGraph.Server
bare=$out/bare/BareServer

# {"query": "...", "variables": {...}}: the query on one line with its quotes escaped.
write_body() { # name of the query, variables, file
  local query
  query=$(sed "/^#/d" "$benchmarks/Queries/$1.graphql" | tr -s '\n ' ' ' | sed 's/"/\\"/g')
  printf '{"query":"%s","variables":%s}' "$query" "$2" >"$3"
}
body=$out/body.json
write_body city-two-levels '{"id":"city/yokohama"}' "$body"
