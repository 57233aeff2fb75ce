#!/bin/sh
# SPDX-License-Identifier: MIT
# Times threads, locks and signals: on Linux twincrt, static glibc and static musl, under wine twincrt and mingw-w64 with its winpthreads.
# Nanoseconds per operation and twincrt's ratio to its first peer. Each program runs three times, in turns; the best counts.
# Usage: threads.sh LINUX_BUILD [WINDOWS_BUILD], build trees that hold sysroot/bin. Never fails on time.
set -eu
here=$(dirname -- "$0")
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT

# side NAME PEER...: runs $temp/PEER with $run, and prints the table.
side() {
	title=$1
	shift
	for round in 1 2 3; do
		for peer in "$@"; do
			$run "$temp/$peer" >>"$temp/$peer.out"
		done
	done
	awk -F '\t' -v peers="$*" -v title="$title" '
		BEGIN { count = split(peers, name, " ") }
		{
			for (i = 1; i <= count; i++)
				if (FILENAME ~ "/" name[i] ".out$") {
					if (!($1 in seen)) { seen[$1] = 1; order[++rows] = $1 }
					if (!(($1, i) in time) || $2 < time[$1, i]) time[$1, i] = $2
				}
		}
		END {
			printf "%-36s", title
			for (i = 1; i <= count; i++) printf "%14s", name[i]
			printf "%10s\n", "ratio"
			for (r = 1; r <= rows; r++) {
				printf "%-36s", order[r]
				for (i = 1; i <= count; i++) printf "%14.2f", time[order[r], i]
				ratio = time[order[r], 1] / time[order[r], 2]
				printf "%10.2f\n", ratio
				sum += log(ratio)
			}
			printf "geometric mean of the ratios: %.2f\n\n", exp(sum / rows)
		}' $(for peer in "$@"; do echo "$temp/$peer.out"; done)
}

"$1/sysroot/bin/twincrt-linux-x86_64-gcc" -O2 "$here/threads.c" -o "$temp/twincrt"
gcc -O2 -static -pthread "$here/threads.c" -o "$temp/glibc"
peers="twincrt glibc"
if command -v musl-gcc >/dev/null; then
	musl-gcc -O2 -static "$here/threads.c" -o "$temp/musl"
	peers="$peers musl"
fi
run=
side "Linux, ns per operation" $peers

if [ $# -gt 1 ]; then
	"$2/sysroot/bin/twincrt-windows-x86_64-gcc" -O2 "$here/threads.c" -o "$temp/twincrt.exe"
	x86_64-w64-mingw32-gcc -O2 -static -pthread "$here/threads.c" -o "$temp/mingw.exe"
	run=$here/../../toolchains/run-wine
	side "wine, ns per operation" twincrt.exe mingw.exe
fi
