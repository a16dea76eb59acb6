#!/usr/bin/env bash
# Packs what scripts/gpu/run.sh needs on a machine that has PyTorch and a compiler, but neither Node nor a
# network: Node, its headers, dist, and node_modules without what only checks need. Run `npm run build:ts`
# first, on a machine of the same system and architecture.
#
#   bash scripts/gpu/pack.sh [FOLDER]    writes FOLDER/tools.tar.xz (default: runs/gpu, which git ignores)
#
#   LIMIT_MIB   what the archive and the checkout may have together (64)
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
  --exclude=node_modules/c8 --exclude=node_modules/publint --exclude='*.map' --exclude='*.d.ts' --exclude='*.d.mts' \
  node_modules | tar -x -C "$staging"
tar -c -C "$staging" tools dist node_modules | xz -6 -T0 > "$out/tools.tar.xz"
# What travels: the files of git and those that it does not ignore, and this.
checkout=$(git ls-files -z --cached --others --exclude-standard | xargs -0 du -cb | tail -n 1 | cut -f 1)
archive=$(stat -c %s "$out/tools.tar.xz")
echo "$out/tools.tar.xz: $((archive >> 20)) MiB; with the checkout $(((archive + checkout) >> 20)) MiB"
if [ $(((archive + checkout) >> 20)) -ge "${LIMIT_MIB:-64}" ]; then
  echo "Expected less than ${LIMIT_MIB:-64} MiB together" >&2
  exit 1
fi
