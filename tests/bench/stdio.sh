#!/bin/sh
# SPDX-License-Identifier: MIT
# Streams: twincrt's nanoseconds and their ratio to static glibc and, where it is installed, musl, in one run.
# usage: stdio.sh TWINCRT-COMPILER [FOLDER]   (the folder for the test file; default: in memory, /dev/shm)
set -eu
cc=$1
folder=${2:-/dev/shm}
source=$(dirname -- "$0")/stdio.c
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$cc" -O2 "$source" -o "$work/twincrt"
gcc -O2 -static -D_GNU_SOURCE "$source" -o "$work/glibc"
peers=glibc
if command -v musl-gcc >/dev/null; then
	musl-gcc -O2 -static -D_GNU_SOURCE "$source" -o "$work/musl"
	peers="glibc musl"
fi
for name in twincrt $peers; do
	"$work/$name" "$folder" >"$work/$name.txt"
done
printf '%-16s %10s' name twincrt
for name in $peers; do printf ' %10s' "/$name"; done
echo
while read -r what ours; do
	printf '%-16s %10.3f' "$what" "$ours"
	for name in $peers; do
		awk -v what="$what" -v ours="$ours" '$1 == what { printf " %10.2f", ours / $2 }' "$work/$name.txt"
	done
	echo
done <"$work/twincrt.txt"
