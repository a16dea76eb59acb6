#!/usr/bin/env bash
# Builds the addon against the installed PyTorch, on a machine with an NVIDIA GPU and no network, runs the
# tests and the benchmark there, and prints the tables. Run in a checkout; what it lacks of Node and
# node_modules is unpacked from scripts/gpu/pack.sh's archive.
#
#   bash scripts/gpu/run.sh [ARCHIVE]    default: runs/gpu/tools.tar.xz
#
#   PYTHON      a Python with PyTorch 2.11 or later (python3)
#   NODE        a Node, in place of the archive's or the PATH's
#   DEVICE      cuda
#   PARTS       what to do: "tests bench"
#   TESTS       which tests, a pattern of uvu's (all)
#   BENCH_ARGS  more of `npm run bench`'s options
#   OUT         where tests.log, bench.md and bench.json are left as well
set -euo pipefail
cd "$(dirname "$0")/../.."
archive=${1:-runs/gpu/tools.tar.xz}
device=${DEVICE:-cuda}
parts=${PARTS:-tests bench}
out=${OUT:-$(mktemp -d)}
PYTHON=$(command -v "${PYTHON:-python3}")
export PYTHON

[ -d node_modules ] || [ ! -f "$archive" ] || tar -xJf "$archive"
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

echo "Node $(node --version), $("$PYTHON" -c 'import torch; print("PyTorch", torch.__version__)')"
nvidia-smi --query-gpu=name,driver_version,memory.total --format=csv,noheader 2>/dev/null || true
LIBTORCH_USE_PYTORCH=1 node scripts/install.mjs
[ -f dist/index.js ] || { node_modules/.bin/tsc -p tsconfig.json && node scripts/esm-entry.mjs; }
node dist/cli/main.js doctor || true

status=0
if [[ $parts == *tests* ]]; then
  node node_modules/uvu/bin.js -r tsx/cjs test "${TESTS:-\.test\.ts$}" > "$out/tests.log" 2>&1 || status=1
  grep -E '^ +(FAIL|Total|Passed|Skipped|Duration)' "$out/tests.log" || tail -40 "$out/tests.log"
  if [ $status = 0 ]; then echo "The tests passed"; else echo "Some tests failed: $out/tests.log"; fi
fi
if [[ $parts == *bench* ]]; then
  # shellcheck disable=SC2086 — several options
  node node_modules/tsx/dist/cli.mjs scripts/bench/compare/main.ts --device "$device" --json "$out/bench.json" \
    ${BENCH_ARGS:-} | tee "$out/bench.md"
fi
exit $status
