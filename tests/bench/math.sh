#!/bin/sh
# SPDX-License-Identifier: MIT
# Times the mathematical functions of twincrt, of static glibc and of static musl, side by side: nanoseconds per call and the ratio to glibc,
# latency first, then throughput. Usage: math.sh BUILD_DIR [NAME ...], where BUILD_DIR holds sysroot/bin/twincrt-linux-x86_64-gcc.
# Never fails on time.
set -eu
source=$(dirname -- "$0")/math.c
build=$1
shift
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
options="-O2 -fno-builtin -Wall"
"$build/sysroot/bin/twincrt-linux-x86_64-gcc" $options "$source" -o "$temp/ours"
gcc $options -static "$source" -o "$temp/glibc" -lm
peers=glibc
if command -v musl-gcc >/dev/null; then
	musl-gcc $options -static "$source" -o "$temp/musl"
	peers="glibc musl"
fi
for program in ours $peers; do
	"$temp/$program" "$@" >"$temp/$program.out"
done
[ -f "$temp/musl.out" ] || sed 's/\t.*/\t0\t0/' "$temp/ours.out" >"$temp/musl.out"
paste "$temp/ours.out" "$temp/glibc.out" "$temp/musl.out" | awk -F '\t' '
	BEGIN { printf "%-24s %8s %8s %8s %8s  | %8s %8s %8s %8s\n", "ns per call", "twincrt", "glibc", "musl", "to glibc", "twincrt", "glibc", "musl", "to glibc" }
	{
		printf "%-24s %8.2f %8.2f %8.2f %8.2f  | %8.2f %8.2f %8.2f %8.2f\n", $1, $2, $5, $8, $2 / $5, $3, $6, $9, $3 / $6
		latency += log($2 / $5); throughput += log($3 / $6)
	}
	END { printf "geometric mean of the ratios to glibc: %.2f, %.2f\n", exp(latency / NR), exp(throughput / NR) }'
