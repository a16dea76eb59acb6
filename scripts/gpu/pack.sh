#!/usr/bin/env bash
# Packs what scripts/gpu/run.sh needs on a machine that has PyTorch and a compiler, but neither Node nor a
# network: Node, its headers, dist, and node_modules without what only checks need. Run `npm run build:ts`
# first, on a machine of the same system and architecture.
#
#   bash scripts/gpu/pack.sh [FOLDER]    writes FOLDER/tools.tar.xz (default: runs/gpu, which git ignores)
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$(realpath -m "${1:-runs/gpu}")
node=$(readlink -f "$(command -v "${NODE:-node}")")
headers=$(dirname "$(dirname "$node")")/include/node
[ -f "$headers/node_api.h" ] || { echo "Expected Node's headers in $headers" >&2; exit 1; }
[ -f dist/index.js ] || { echo "Expected dist: npm run build:ts" >&2; exit 1; }

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
mkdir -p "$staging/tools/bin" "$staging/tools/include/node" "$out"
cp "$node" "$staging/tools/bin/node"
strip "$staging/tools/bin/node"
cp "$headers"/*.h "$staging/tools/include/node/"
cp -r dist "$staging/"
# esbuild: its program is in @esbuild; the other folders are formatters, linters and compilers.
tar -c --exclude=node_modules/@biomejs --exclude=node_modules/clang-format-node --exclude=node_modules/typescript \
  --exclude=node_modules/@typescript --exclude=node_modules/esbuild/bin --exclude=node_modules/.cache \
  node_modules | tar -x -C "$staging"
tar -c -C "$staging" tools dist node_modules | xz -6 -T0 > "$out/tools.tar.xz"
du -h "$out/tools.tar.xz"
