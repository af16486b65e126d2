#!/bin/bash
# Contender "precheck" for a bench of generated city sites on loopback: every host is a city, its seeds are the city's links,
# pacing is off, discovery is not held back by budgets. Wanted in the environment: SEEDS (a file with one address a line),
# OUT (a folder for everything that is written), PORT, CONC (hosts at once). PRECHECK is the launcher, if not the one two
# folders up. The embedded PostgreSQL runs on by itself: its CPU time is not a child's and has to be counted apart.
set -e
here=$(cd "$(dirname "$0")" && pwd)
launcher=${PRECHECK:-$here/../../precheck}
config=$OUT/config
rm -rf "$config"
mkdir -p "$config/cities"
cat > "$config/precheck.yml" <<C
edition: 2017
criteria: $(cd "$here/../.." && pwd)/config/criteria
fetch:
  contact: bench@precheck.test
  allow-loopback: true
  ports: [$PORT]
  delay: 0 s
  workers: ${CONC:-64}
  depth: 20
  pages-per-city: 10000
  pages-per-host: 10000
C
awk -F'[/:]' -v dir="$config/cities" '
{
  host = $4; id = "h-" host; gsub(/\./, "-", id); file = dir "/" id ".yml"
  if (!(file in seen)) { seen[file] = 1; print "id: " id "\nname: City " host "\nlinks:" > file }
  print "  - url: \"" $0 "\"" >> file
  close(file)
}' "$SEEDS"
export PRECHECK_HOME=$OUT/home
night=${NIGHT:-2026-01-01}
# exit code 2 means gaps; for a measurement that is no failure
"$launcher" run --config "$config" --night "$night" --json > "$OUT/manifest.json" || [ $? -le 2 ]
