#!/bin/sh
# SPDX-License-Identifier: MIT
# without.sh SYSROOT TARGET DRIVER FOLDER: builds programs with --without=PART in both flavours, and looks whether that part is gone, the others
# are there, and what asks for the part fails as documented (docs/startup.md).
set -eu
cc=$1/bin/twincrt-$2-$3 target=$2 driver=$3 folder=$4
here=$(cd "$(dirname -- "$0")" && pwd)
rm -rf "$folder"
mkdir -p "$folder"
cd "$folder"
case $target in
windows*) exe=.exe run="$here/../../toolchains/run-wine" ;;
*) exe='' run='' ;;
esac

cat >parts.c <<'C'
#include <errno.h>
#include <stdio.h>
#include <wchar.h>
static int constructed;
#ifndef PLAIN
__attribute__((constructor)) static void construct(void) { constructed = 1; }
#endif
static void report(const char *part, int result)
{
	printf("%s %s\n", part, result >= 0 ? "there" : errno == ENOSYS ? "gone" : "wrong");
}
int main(int argc, char **argv, char **envp)
{
	char text[100];
	int i = 0;
	printf("arguments %s\n", argc == 2 && argv[1][0] == 'x' && !argv[2] ? "there" : argc == 0 && !argv[0] ? "gone" : "wrong");
	printf("environment %s\n", envp[0] ? "there" : "gone");
	printf("constructors %s\n", constructed ? "there" : "gone");
	errno = EDOM;
	report("messages", snprintf(text, sizeof text, "%m"));
	report("positions", snprintf(text, sizeof text, "%2$d %1$d", 1, 2));
	report("wide", snprintf(text, sizeof text, "%ls", L"wide"));
	report("wide", snprintf(text, sizeof text, "%lc", (wint_t)L'w'));
	report("hexadecimal", snprintf(text, sizeof text, "%a", 1.0));
	/* What is in front of it, and what has nothing to do with it, comes out. */
	i = snprintf(text, sizeof text, "%d %s %c %.3f %g %5.2e %x %*d|%-4d|%%", 1, "two", '3', 4.0, 5.5, 6.25, 255, 4, 7, 8);
	printf("[%s] %d\n", text, i);
	return 0;
}
C
plain='[1 two 3 4.000 5.5 6.25e+00 ff    7|8   |%] 41'
tried=0
all="arguments environment constructors messages positions wide wide hexadecimal"
# The compiler may not know better what printf returns. expect PARTS-THAT-ARE-GONE FLAGS...
expect() {
	gone=$1
	shift
	"$cc" -fno-builtin "$@" parts.c -o parts$exe
	for part in $all; do
		case " $gone " in *" $part "*) echo "$part gone" ;; *) echo "$part there" ;; esac
	done >expected
	echo "$plain" >>expected
	$run ./parts$exe x | tr -d '\r' >printed
	if ! cmp -s expected printed; then
		echo "FAIL $*"
		diff expected printed
		exit 1
	fi
	tried=$((tried + 1))
}

case $target in
windows*) start="arguments environment" ;;
*) start="" ;;
esac
for flavour in fast small; do
	expect "" --flavour=$flavour -O1
	for part in messages positions wide hexadecimal; do
		expect $part --flavour=$flavour -O1 --without=$part
	done
	for part in arguments environment; do
		gone=''
		case " $start " in *" $part "*) gone=$part ;; esac
		expect "$gone" --flavour=$flavour -O1 --without=$part
	done
	# Parts that no output tells of.
	expect "" --flavour=$flavour -O1 --without=console,faults
	expect "$start messages positions wide hexadecimal" --flavour=$flavour -Os -s --without=messages,positions \
		--without=wide,hexadecimal,arguments,environment,console,faults
done
if "$cc" parts.c -o no$exe --without=main 2>/dev/null; then
	echo "FAIL an unknown part is refused"
	exit 1
fi
case $target/$driver in
windows*/gcc)
	expect constructors -DPLAIN --without=constructors
	if "$cc" parts.c -o no$exe --without=constructors 2>/dev/null; then
		echo "FAIL a program with constructors needs those who call them"
		exit 1
	fi
	;;
windows*/clang)
	if "$cc" -DPLAIN parts.c -o no$exe --without=constructors 2>/dev/null; then
		echo "FAIL constructors cannot be left out with clang"
		exit 1
	fi
	;;
esac
echo "$tried programs"
