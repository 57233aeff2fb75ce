#!/bin/sh
# SPDX-License-Identifier: MIT
# wide_stdio.sh BUILD: times tests/bench/wide_stdio.c with static glibc, with the twincrt of a Linux build tree and, where it is
# installed, with static musl, and prints nanoseconds a call and ratios to glibc.
set -eu
build=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
flags="-O2 -w -fno-builtin"
gcc $flags -static "$here/wide_stdio.c" -o "$work/glibc"
"$build/sysroot/bin/twincrt-linux-x86_64-gcc" $flags "$here/wide_stdio.c" -o "$work/twincrt"
peers="glibc twincrt"
if command -v musl-gcc >/dev/null; then
	musl-gcc $flags -static "$here/wide_stdio.c" -o "$work/musl"
	peers="$peers musl"
fi
for peer in $peers; do
	"$work/$peer" >"$work/$peer.txt"
done
[ -f "$work/musl.txt" ] || sed 's/\t.*/\t0/' "$work/glibc.txt" >"$work/musl.txt"
paste "$work/glibc.txt" "$work/twincrt.txt" "$work/musl.txt" | awk -F '\t' '
	BEGIN { printf "%-28s %8s %8s %6s %8s %6s\n", "nanoseconds a call", "glibc", "twincrt", "ratio", "musl", "ratio" }
	{ printf "%-28s %8.1f %8.1f %6.2f %8.1f %6.2f\n", $1, $2 / 10, $4 / 10, $4 / $2, $6 / 10, $6 / $2 }'
