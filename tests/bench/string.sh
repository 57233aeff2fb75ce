#!/bin/sh
# SPDX-License-Identifier: MIT
# string.sh BUILD [argument ...]: builds tests/bench/string.c with the host's gcc and static C library (or with CC), and with the
# library of a Linux build tree, whose every name gets the prefix crt_; and runs it.
set -eu
build=$1
shift
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
archive=$build/sysroot/lib/fast/libc.a
nm -g --defined-only "$archive" | awk 'NF == 3 {print $3, "crt_" $3}' | sort -u >"$work/names"
objcopy --redefine-syms="$work/names" "$archive" "$work/libours.a"
${CC:-gcc} -O2 -fno-builtin -falign-functions=64 -falign-loops=64 -static "$here/string.c" "$work/libours.a" -o "$work/bench"
"$work/bench" "$@"
