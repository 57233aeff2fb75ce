#!/bin/sh
# SPDX-License-Identifier: MIT
# Times wide strings and conversions of twincrt, of static glibc and of static musl, side by side: nanoseconds per call and the ratio to glibc.
# Usage: wide.sh BUILD_DIR, where BUILD_DIR holds sysroot/bin/twincrt-linux-x86_64-gcc. Never fails on time.
set -eu
source=$(dirname -- "$0")/wide.c
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
"$1/sysroot/bin/twincrt-linux-x86_64-gcc" -O2 "$source" -o "$temp/ours"
gcc -O2 -static "$source" -o "$temp/glibc"
peers=glibc
if command -v musl-gcc >/dev/null; then
	musl-gcc -O2 -static "$source" -o "$temp/musl"
	peers="glibc musl"
fi
for program in ours $peers; do
	"$temp/$program" >"$temp/$program.out"
done
[ -f "$temp/musl.out" ] || sed 's/\t.*/\t0/' "$temp/ours.out" >"$temp/musl.out"
paste "$temp/ours.out" "$temp/glibc.out" "$temp/musl.out" | awk -F '\t' '
	BEGIN { printf "%-36s %9s %9s %9s %9s\n", "ns per call", "twincrt", "glibc", "musl", "to glibc" }
	{ printf "%-36s %9.2f %9.2f %9.2f %9.2f\n", $1, $2, $4, $6, $2 / $4; sum += log($2 / $4) }
	END { printf "geometric mean of the ratios to glibc: %.2f\n", exp(sum / NR) }'
