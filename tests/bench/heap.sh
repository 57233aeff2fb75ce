#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds heap.c with twincrt, with static glibc, and with musl and mimalloc where they are installed, runs them one after another, and
# prints nanoseconds per operation and the ratio of twincrt to glibc.
# usage: heap.sh TWINCRT-COMPILER [pattern]
set -eu
here=$(dirname "$0")
cc=${1:?usage: heap.sh TWINCRT-COMPILER [pattern]}
pattern=${2:-}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
"$cc" -O2 "$here/heap.c" -o "$dir/twincrt"
gcc -O2 -static "$here/heap.c" -o "$dir/glibc" -pthread
peers="twincrt glibc"
if musl-gcc -O2 -static "$here/heap.c" -o "$dir/musl" 2>/dev/null; then peers="$peers musl"; fi
if gcc -O2 "$here/heap.c" -o "$dir/mimalloc" -pthread -Wl,--no-as-needed -lmimalloc 2>/dev/null; then peers="$peers mimalloc"; fi
for peer in $peers; do
	"$dir/$peer" $pattern >"$dir/$peer.txt"
done
awk -F '\t' -v peers="$peers" '
	BEGIN {
		count = split(peers, name, " ")
		printf "%-28s", "ns per operation"
		for (i = 1; i <= count; i++) printf "%10s", name[i]
		printf "%10s\n", "ratio"
	}
	{ for (i = 1; i <= count; i++) if (FILENAME ~ "/" name[i] ".txt$") { if (i == 1) order[++rows] = $1; time[$1, i] = $2 } }
	END {
		for (r = 1; r <= rows; r++) {
			printf "%-28s", order[r]
			for (i = 1; i <= count; i++) printf "%10.2f", time[order[r], i]
			printf "%10.2f\n", time[order[r], 1] / time[order[r], 2]
		}
	}' $(for peer in $peers; do echo "$dir/$peer.txt"; done)
