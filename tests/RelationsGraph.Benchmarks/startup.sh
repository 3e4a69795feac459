#!/usr/bin/env bash
# Time to the first answer and resident memory after 10,000 queries: our published server beside an empty ASP.NET Core app.
set -euo pipefail
source "$(dirname "$0")/published.sh"
dotnet run -c Release --project "$benchmarks" -v q -- startup "$ours" "$bare" "$body"
