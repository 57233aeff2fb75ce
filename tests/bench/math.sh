#!/bin/sh
# SPDX-License-Identifier: MIT
# Times the mathematical functions of twincrt, of static glibc and of static musl, side by side: nanoseconds per call and the ratio to glibc,
# latency first, then throughput. Usage: math.sh BUILD_DIR [NAME ...], where BUILD_DIR holds sysroot/bin/twincrt-linux-x86_64-gcc.
# The programs run in turn ROUNDS times (15), on one processor, and the shortest time of each row counts. Never fails on time.
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
round=0
while [ "$round" -lt "${ROUNDS:-15}" ]; do
	for program in ours $peers; do
		taskset -c "${PROCESSOR:-0}" "$temp/$program" "$@" >>"$temp/$program.all"
	done
	round=$((round + 1))
done
for program in ours $peers; do
	awk -F '\t' '
		!($1 in latency) { order[++rows] = $1; latency[$1] = $2; throughput[$1] = $3 }
		{ if ($2 < latency[$1]) latency[$1] = $2; if ($3 < throughput[$1]) throughput[$1] = $3 }
		END { for (i = 1; i <= rows; i++) printf "%s\t%s\t%s\n", order[i], latency[order[i]], throughput[order[i]] }' "$temp/$program.all" >"$temp/$program.out"
done
[ -f "$temp/musl.out" ] || sed 's/\t.*/\t0\t0/' "$temp/ours.out" >"$temp/musl.out"
paste "$temp/ours.out" "$temp/glibc.out" "$temp/musl.out" | awk -F '\t' '
	BEGIN { printf "%-24s %8s %8s %8s %8s  | %8s %8s %8s %8s\n", "ns per call", "twincrt", "glibc", "musl", "to glibc", "twincrt", "glibc", "musl", "to glibc" }
	{
		printf "%-24s %8.2f %8.2f %8.2f %8.2f  | %8.2f %8.2f %8.2f %8.2f\n", $1, $2, $5, $8, $2 / $5, $3, $6, $9, $3 / $6
		latency += log($2 / $5); throughput += log($3 / $6)
	}
	END { printf "geometric mean of the ratios to glibc: %.2f, %.2f\n", exp(latency / NR), exp(throughput / NR) }'
