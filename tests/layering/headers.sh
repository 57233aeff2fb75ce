#!/bin/sh
# SPDX-License-Identifier: MIT
# Compiles every public header alone, all of them together, and all in reverse order, in each language version and with and
# without feature macros, with every warning on. Usage: headers.sh INCLUDE_DIR COMPILER [COMPILER...]
# A compiler is "gcc", "clang", "x86_64-w64-mingw32-gcc" or "clang --target=x86_64-w64-mingw32"; ++ is made from it.
set -u
include=$1
shift
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
# (Four are the kernel's own headers under other names, which are not warning-free.)
headers=$(cd "$include" && find . -name '*.h' ! -path './bits/*' ! -path ./sys/kd.h ! -path ./sys/vt.h ! -path ./sys/soundcard.h ! -path ./net/ppp_defs.h | sed 's,^\./,,' |
	LC_ALL=C sort)
failures=0

# check LABEL FILE COMMAND...: compiles and prints whatever the compiler says.
check() {
	label=$1
	file=$2
	shift 2
	if ! "$@" -fsyntax-only "$file" >"$temp/log" 2>&1 || [ -s "$temp/log" ]; then
		echo "headers: $label: $*"
		head -n 12 "$temp/log"
		failures=$((failures + 1))
	fi
}

: >"$temp/all.c"
: >"$temp/reverse.c"
for header in $headers; do
	echo "#include <$header>" >>"$temp/all.c"
	{ echo "#include <$header>"; cat "$temp/reverse.c"; } >"$temp/new" && mv "$temp/new" "$temp/reverse.c"
	# Twice: the guard must hold. The object keeps -pedantic from calling the file empty.
	printf '#include <%s>\n#include <%s>\nextern int object;\n' "$header" "$header" >"$temp/$(echo "$header" | tr / _).c"
done
cat "$temp/reverse.c" "$temp/all.c" >"$temp/twice.c"

count=0
for compiler in "$@"; do
	own=$($compiler -print-file-name=include)
	flags="-nostdinc -I$include -isystem $own -Wall -Wextra -pedantic -Wsystem-headers -Werror"
	case $compiler in *clang*) flags="$flags -Wno-unused-command-line-argument" ;; esac
	for std in c99 c11 c17 gnu17 gnu2x; do
		for header in $headers; do
			case $std$header in
			# Headers that are about a language version newer than this one.
			c99stdalign.h | c99stdnoreturn.h | c99stdbit.h | c99threads.h | c99stdatomic.h) continue ;;
			esac
			check "$header $std" "$temp/$(echo "$header" | tr / _).c" $compiler -std=$std $flags -x c
			count=$((count + 1))
		done
		for define in -UNONE -D_GNU_SOURCE -D_POSIX_C_SOURCE=200809L -D_XOPEN_SOURCE=700; do
			for order in all reverse twice; do
				check "$order $std" "$temp/$order.c" $compiler -std=$std $define $flags -x c
				count=$((count + 1))
			done
		done
	done
	case $compiler in
	*gcc) cxx=${compiler%gcc}g++ ;;
	clang*) cxx="clang++${compiler#clang}" ;;
	*) cxx= ;;
	esac
	if [ -n "$cxx" ] && command -v ${cxx%% *} >/dev/null; then
		for header in $headers; do
			# C's own generic macros mean nothing in C++.
			case $header in stdatomic.h | tgmath.h) continue ;; esac
			check "$header c++17" "$temp/$(echo "$header" | tr / _).c" $cxx -std=c++17 $flags -nostdinc++ -x c++
			count=$((count + 1))
		done
		for order in all reverse twice; do
			check "$order c++17" "$temp/$order.c" $cxx -std=gnu++17 $flags -nostdinc++ -x c++
			count=$((count + 1))
		done
	fi
done
echo "headers: $(echo "$headers" | wc -l) headers, $count compilations, $failures failures"
[ $failures -eq 0 ]
