#!/usr/bin/env bash
# Runs the two mirrors of the README, as they stand there, against real servers that are killed, changed and replaced.
# Usage: src/test/mirrors.sh [h2|postgresql]
# Afterwards target/ holds a server that was built for that database.
set -eu
database=${1:-h2}
case $database in
    h2 | postgresql) ;;
    *) echo "h2 or postgresql, not $database" >&2; exit 2 ;;
esac
cd "$(dirname "$0")/../.."
for interpreter in python3 node; do
    command -v "$interpreter" > /dev/null || echo "No $interpreter here: the mirror that it runs is skipped."
done
exec mvn -B -ntp verify -Ddatabase="$database" -Dit.test=MirrorProgramsIT -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false
