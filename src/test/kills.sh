#!/usr/bin/env bash
# Kills a real server 20 times in the middle of imports and checks what it left.
# Usage: src/test/kills.sh [h2|postgresql] [kills]
# Afterwards target/ holds a server that was built for that database.
set -eu
database=${1:-h2}
case $database in
    h2 | postgresql) ;;
    *) echo "h2 or postgresql, not $database" >&2; exit 2 ;;
esac
cd "$(dirname "$0")/../.."
exec mvn -B -ntp verify -Ddatabase="$database" -Dkills="${2:-20}" \
    -Dit.test=RestartIT -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false
