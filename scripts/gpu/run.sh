#!/usr/bin/env bash
# Builds the addon against the installed PyTorch, on a machine with an NVIDIA GPU and no network, tests it on the
# device, measures it beside PyTorch, and prints the tables. Run in a checkout; what it lacks of Node and
# node_modules is unpacked from scripts/gpu/pack.sh's archive.
#
#   bash scripts/gpu/run.sh [ARCHIVE]    default: runs/gpu/tools.tar.xz
#
# It ends by itself before LIMIT is over, between two stages or in one, with status 75. Run again with the same
# OUT, or elsewhere with its files as RESUME, it goes on with what is missing. Status 0: all was done and passed;
# 1: something failed; run again, what failed is tried again.
#
#   OUT         a folder of 8 files at most (runs/gpu/out, of a rehearsal runs/gpu/rehearsal): run.log, machine.json, tests.jsonl, a file of figures for
#               each part of the benchmark, section.md, and addon.tar.gz, the addon compiled
#   RESUME      an earlier OUT, where this one is new (runs/gpu/out, if it is there). What was left by other C++
#               sources, another PyTorch or a rehearsal is not taken, and removed from OUT
#   LIMIT       seconds for all (570)
#   PARTS       what to do: "tests step predict-1 predict-32"
#   PYTHON      a Python with PyTorch 2.11 or later (python3)
#   NODE        a Node, in place of the archive's or the PATH's
#   PEERS       which of PyTorch's ways are beside ours, a list as of `npm run bench -- --peers` (all)
#   REHEARSE=1  on the simulated device (test/fake-device) of a machine without a GPU, in small sizes, with PyTorch
#               on the CPU. The addon is the one that is there, against a CPU build of LibTorch
#
# The tables are OUT/section.md. `node scripts/gpu/report.mjs OUT` writes it into docs/benchmarks.md, as this does at
# its end, but never figures of the simulated device.
set -euo pipefail
started=$(date +%s)
cd "$(dirname "$0")/../.."
archive=${1:-runs/gpu/tools.tar.xz}
usual=runs/gpu/out
[ -z "${REHEARSE:-}" ] || usual=runs/gpu/rehearsal
OUT=${OUT:-$usual}
RESUME=${RESUME:-$usual}
PYTHON=$(command -v "${PYTHON:-python3}")
export OUT PYTHON

mkdir -p "$OUT"
if [ -d "$RESUME" ] && [ ! "$RESUME" -ef "$OUT" ] && [ ! -f "$OUT/machine.json" ]; then
  find "$RESUME" -maxdepth 1 -type f -exec cp {} "$OUT/" \;
fi

# What an archive has brought, and nothing else, is replaced by that of another one.
if [ -f "$archive" ] && { [ ! -d node_modules ] || [ -f tools/archive.sum ]; }; then
  sum=$(cksum < "$archive")
  if [ "$sum" != "$(cat tools/archive.sum 2>/dev/null || true)" ]; then
    rm -rf tools dist node_modules
    # tar needs a program for this that may be missing.
    "$PYTHON" -c 'import sys, tarfile; tarfile.open(sys.argv[1]).extractall(filter="tar")' "$archive"
    echo "$sum" > tools/archive.sum
  fi
fi
if [ -d tools/include/node ]; then
  export npm_config_nodedir=$PWD/tools
fi
node=${NODE:-$(command -v tools/bin/node || command -v node || true)}
[ -x "$node" ] || { echo "Expected Node: NODE, the PATH, or $archive of scripts/gpu/pack.sh" >&2; exit 1; }
# Programs that begin with `#!/usr/bin/env node` find this one, and LIBTORCH_USE_PYTORCH that Python.
programs=$(mktemp -d)
trap 'rm -rf "$programs"' EXIT
ln -s "$(realpath "$node")" "$programs/node"
# Not a link: a virtual environment's Python knows by its path what it is.
printf '#!/bin/sh\nexec "%s" "$@"\n' "$PYTHON" > "$programs/python3"
chmod +x "$programs/python3"
export PATH=$programs:$PATH

STARTED=$started node scripts/gpu/main.mjs 2>&1 | tee -a "$OUT/run.log"
