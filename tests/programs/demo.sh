#!/bin/sh
# SPDX-License-Identifier: MIT
# demo.sh LINUX WINDOWS INSPECTOR FOLDER: builds the demonstration's programs in FOLDER with the wrappers (LINUX-gcc, LINUX-g++ ...), runs
# each as a static ELF, as a static-PIE and as a PE, shows and compares their outputs, and prints the start-up paths side by side.
set -eu
linux=$1 windows=$2 inspector=$3 folder=$4
source=$(cd "$(dirname -- "$0")" && pwd)
run_wine=$(cd "$source/../../toolchains" && pwd)/run-wine
texts=$(ls /usr/share/common-licenses/* 2>/dev/null | while read -r f; do [ -L "$f" ] || [ ! -f "$f" ] || echo "$f"; done)
[ -n "$texts" ] || texts=$(ls "$source"/../../README.md "$source"/../../docs/*.md)

rm -rf "$folder"
mkdir -p "$folder"
cd "$folder"
programs=0
different=0

# show TITLE SOURCE ARGUMENT...: builds, runs and compares one program.
show() {
	title=$1 file=$2
	shift 2
	name=$(basename "$file" | sed 's/\..*//')
	case $file in
	*.cpp) driver=g++ flags="-O2 -fno-exceptions -fno-rtti" ;;
	*) driver=gcc flags=-O2 ;;
	esac
	printf '\n== %s\n' "$title"
	# shellcheck disable=SC2086 # one word per flag
	{
		"$linux-$driver" $flags "$file" -o "$name.elf"
		"$linux-$driver" $flags -static-pie "$file" -o "$name.pie"
		"$windows-$driver" $flags "$file" -o "$name.exe"
	}
	"./$name.elf" "$@" >"$name.elf.out" 2>&1 && elf=0 || elf=$?
	"./$name.pie" "$@" >"$name.pie.out" 2>&1 && pie=0 || pie=$?
	"$run_wine" "$name.exe" "$@" >"$name.exe.out" 2>&1 && exe=0 || exe=$?
	cat "$name.elf.out"
	programs=$((programs + 1))
	if cmp -s "$name.elf.out" "$name.pie.out" && cmp -s "$name.elf.out" "$name.exe.out" && [ "$elf.$pie.$exe" = "$elf.$elf.$elf" ]; then
		printf -- '-- ELF, static-PIE and PE: the same %s bytes, exit code %s (%s, %s and %s bytes of program)\n' \
			"$(wc -c <"$name.elf.out")" "$elf" "$(wc -c <"$name.elf")" "$(wc -c <"$name.pie")" "$(wc -c <"$name.exe")"
	else
		different=$((different + 1))
		printf -- '-- DIFFERENT: exit codes %s, %s and %s\n' "$elf" "$pie" "$exe"
		diff "$name.elf.out" "$name.pie.out" || :
		diff "$name.elf.out" "$name.exe.out" || :
	fi
}

show "The mini runtime's test program" "$source/mini_runtime.c" 1 2 "three 3" "größer"
show "C++ objects of static storage" "$source/static_objects.cpp"
# shellcheck disable=SC2086 # one file per word
show "The words of $(echo $texts | wc -w) texts" "$source/words.c" $texts

printf '\n== How hello starts and ends: measured from outside, on unmodified programs\n\n'
cat >hello.c <<'C'
#include <stdio.h>
int main(void) { puts("hello"); return 0; }
C
"$linux-gcc" -Os hello.c -o hello.elf
"$linux-gcc" -Os -static-pie hello.c -o hello.pie
"$windows-gcc" -Os hello.c -o hello.exe
set -- "Linux static=hello.elf" "Linux static-PIE=hello.pie" "Windows=hello.exe"
gcc -Os -static hello.c -o hello.glibc && set -- "$@" -p "glibc static=hello.glibc"
! command -v musl-gcc >/dev/null || { musl-gcc -Os -static hello.c -o hello.musl && set -- "$@" -p "musl static=hello.musl"; }
x86_64-w64-mingw32-gcc -Os hello.c -o hello-mingw.exe && set -- "$@" -p "mingw + msvcrt=hello-mingw.exe"
WINEPREFIX=${TWINCRT_WINEPREFIX:-${XDG_CACHE_HOME:-$HOME/.cache}/twincrt/wine} WINEDEBUG=-all "$inspector" compare "$@"

printf '\ndemo: %s programs, %s with differing output\n' "$programs" "$different"
[ "$different" = 0 ]
