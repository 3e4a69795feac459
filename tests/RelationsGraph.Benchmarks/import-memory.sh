#!/usr/bin/env bash
# The most memory that `import` takes: import-memory.sh [NODES [RELATIONSHIPS]] (100,000 and 1,000,000). Writes such a graph as CSV, starts a Neo4j
# (RELATIONSGRAPH_NEO4J) and imports into it twice: into nothing, and over what is there. Beside it what reading the same graph alone takes (`check`).
set -euo pipefail
nodes=${1:-100000}
relationships=${2:-1000000}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=${PROGRAM:-$here/../../src/RelationsGraph.Server/bin/Release/net10.0/RelationsGraph.Server.dll}
work=$(mktemp -d)
export NEO4J_BOLT_PORT=${NEO4J_BOLT_PORT:-17687} NEO4J_PASSWORD=relations
trap '"$RELATIONSGRAPH_NEO4J" stop "$work/neo4j" > "$work/stop.log" 2>&1 || true; rm -rf "$work"' EXIT

mkdir -p "$work/seed/nodes" "$work/seed/relationships"
awk -v nodes="$nodes" -v relationships="$relationships" -v out="$work/seed" 'BEGIN {
  srand(20201001); towns = int(nodes / 10); treaties = int(nodes * 3 / 10); bodies = nodes - towns - treaties
  file = out "/nodes/towns.csv"; print "id,title,people" > file
  for (i = 0; i < towns; i++) printf "town/%06d,Town %d,%d\n", i, i, 1000 + int(rand() * 999000) > file
  file = out "/nodes/bodies.csv"; print "id,title" > file
  for (i = 0; i < bodies; i++) printf "body/%06d,Chamber %d\n", i, i > file
  file = out "/nodes/treaties.csv"; print "id,title,kind,number" > file
  for (i = 0; i < treaties; i++) printf "treaty/%06d,Treaty on trade %d,TRADE,%d\n", i, i, (i * 7919) % treaties > file
  file = out "/relationships/seat-in.csv"; print "id,from,to" > file
  for (i = 0; i < bodies; i++) printf "seat-in/%07d,body/%06d,town/%06d\n", i, i, int(rand() * towns) > file
  file = out "/relationships/signer-of.csv"; print "id,from,to,role,share" > file
  for (i = 0; i < relationships - bodies; i++) printf "signer-of/%07d,body/%06d,treaty/%06d,HOST,%d\n", i, int(rand() * bodies), i % treaties, int(rand() * 100) > file
}'
"$RELATIONSGRAPH_NEO4J" start "$work/neo4j" > "$work/start.log" 2>&1
export RelationsGraph__Neo4j__User=neo4j RelationsGraph__Neo4j__Password=$NEO4J_PASSWORD
measure() {
  local name=$1
  shift
  /usr/bin/time -f "$name: %M KB at most, %e s" dotnet "$program" "$@" > "$work/out.log" 2> "$work/err.log" || { cat "$work/out.log" "$work/err.log"; exit 1; }
  tail -1 "$work/err.log"
}
neo4j=(--store neo4j --neo4j "bolt://127.0.0.1:$NEO4J_BOLT_PORT" --schema "$here/Treaties")
measure "check" check "$work/seed" --schema "$here/Treaties"
measure "import into nothing" import "$work/seed" "${neo4j[@]}"
measure "import over the same" import "$work/seed" "${neo4j[@]}"
