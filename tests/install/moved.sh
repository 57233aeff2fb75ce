#!/bin/sh
# SPDX-License-Identifier: MIT
# moved.sh BUILD TARGET DRIVER FOLDER: installs a target's build, moves the prefix to a path with a space, and uses the compiler there as a
# user would: one step, several sources, -c then link, -E, -g, -flto, -Os, both flavours, and the forms of the target.
set -eu
build=$1 target=$2 driver=$3 folder=$4
here=$(cd "$(dirname -- "$0")" && pwd)
rm -rf "$folder"
mkdir -p "$folder/work"
cmake --install "$build" --prefix "$folder/first" >/dev/null
mv "$folder/first" "$folder/moved prefix"
cc="$folder/moved prefix/bin/twincrt-$target-$driver"
cd "$folder/work"
case $target in
windows*) exe=.exe run="$here/../../toolchains/run-wine" ;;
*) exe='' run='' ;;
esac

cat >a.c <<'C'
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifndef GREETING
#define GREETING "hello"
#endif
const char *answer(int n);
int main(int argc, char **argv)
{
	char *copy = strdup(GREETING);
	if (copy == NULL)
		return 1;
	printf("%s %s %d\n", copy, answer(argc), argc > 1 ? atoi(argv[1]) : 0);
	free(copy);
	return 7;
}
C
cat >b.c <<'C'
const char *answer(int n);
const char *answer(int n) { return n == 2 ? "two" : "other"; }
C

tried=0
# expect TITLE PROGRAM: it must print this and end with 7.
expect() {
	tried=$((tried + 1))
	status=0
	output=$($run "./$2" 42 | tr -d '\r') || :
	$run "./$2" 42 >/dev/null || status=$?
	if [ "$output" != "${3:-hello two 42}" ] || [ $status != 7 ]; then
		echo "FAIL $1: printed '$output', exit code $status"
		exit 1
	fi
	echo "ok   $1"
}

"$cc" -O2 a.c b.c -o one$exe && expect "one step, two sources" one$exe
"$cc" -c -g a.c -o a.o && "$cc" -c b.c && "$cc" a.o b.o -o two$exe && expect "-c, then link" two$exe
"$cc" -r a.o b.o -o ab.o && "$cc" ab.o -o relinked$exe && expect "-r, then link" relinked$exe
"$cc" -E a.c >a.i && "$cc" -x cpp-output -c a.i -o ai.o && "$cc" ai.o b.o -o three$exe && expect "-E, then the rest" three$exe
"$cc" -Os -s --flavour=small a.c b.c -o four$exe && expect "-Os, small" four$exe
"$cc" -O2 -DGREETING='"good day"' a.c b.c -lm -lpthread -o five$exe && expect "-D, -lm, -lpthread" five$exe "good day two 42"
"$cc" -O0 -g3 -fstack-protector-all a.c b.c -o six$exe && expect "-g3, stack protector" six$exe
printf '%s\n' '-O2 --flavour=small' '"-DGREETING=\"it'"'"'s good\""' "'a.c' b.c" >response.rsp && printf ' -o response%s' $exe >>response.rsp
"$cc" @response.rsp && expect "a response file" response$exe "it's good two 42"
# Headers that are compiled beforehand: by their names, or by -x; nothing is linked then. What is compiled without the header itself has used the other.
echo '#include <stdlib.h>' >known.h && "$cc" -O2 known.h && cp known.h other.h && "$cc" -O2 -x c-header other.h -o other.h.gch && rm known.h other.h &&
	"$cc" -O2 -Winvalid-pch -include known.h -c a.c -o known.o && "$cc" -O2 -Winvalid-pch -include other.h known.o -x c b.c -o headers$exe &&
	expect "precompiled headers" headers$exe
# A main() that is in an archive only.
"$cc" -c a.c -o am.o && rm -f libam.a && ar rcs libam.a am.o && "$cc" b.c libam.a -o archived$exe && expect "main() in an archive" archived$exe
case $driver in
gcc)
	"$cc" -O2 -flto a.c b.c -o seven$exe && expect "-flto" seven$exe
	# What the compiler knows by heart, each alone: the linker hears of it late.
	for call in 'free(k)' 'abort()' 'k = malloc(argc)' 'k = calloc(argc, 2)' 'k = strdup(*argv)' 'scanf("%p", &k)' 'sscanf("1", "%p", &k)' 'puts(*argv)'; do
		echo "#include <stdio.h>
#include <stdlib.h>
#include <string.h>
void *volatile k;
int main(int argc, char **argv) { return argc > 5 ? ($call, argv[1][0]) : 0; }" >known.c
		if ! "$cc" -O2 -w -flto known.c -o known$exe || ! $run ./known$exe; then
			echo "FAIL -flto: $call"
			exit 1
		fi
	done
	;;
esac
# Tiny numbers are zero with -ffast-math and -Ofast, as the compiler's own object has it.
cat >tiny.c <<'C'
#include <stdio.h>
int main(void)
{
	volatile double d = 0x1p-1022;
	d /= 4;
	printf("hello two %d\n", d == 0 ? 42 : 0);
	return 7;
}
C
"$cc" -O2 -fno-fast-math tiny.c -o exact$exe && expect "-fno-fast-math" exact$exe "hello two 0"
"$cc" -O2 -ffast-math tiny.c -o tiny$exe && expect "-ffast-math" tiny$exe
"$cc" -Ofast tiny.c -o ofast$exe && expect "-Ofast" ofast$exe
cat >omp.c <<'C'
#include <stdio.h>
int main(void)
{
	long long sum = 0;
	int threads = 0;
#pragma omp parallel for reduction(+ : sum) num_threads(4)
	for (int i = 0; i < 100000; i++)
		sum += i;
#pragma omp parallel num_threads(3)
#pragma omp atomic
	threads++;
	printf("hello two %lld\n", sum == 4999950000 && threads == 3 ? 42LL : sum);
	return 7;
}
C
case $driver/$target in
gcc/linux*)
	"$cc" -O1 --coverage -c a.c -o ac.o && "$cc" --coverage ac.o b.c -o eleven && expect "--coverage" eleven
	if [ ! -s ac.gcda ]; then
		echo "FAIL --coverage: no counts were written"
		exit 1
	fi
	"$cc" -O2 -fopenmp omp.c -o twelve && expect "-fopenmp" twelve
	"$cc" -O2 -fopenmp -static-pie omp.c -o thirteen && expect "-fopenmp -static-pie" thirteen
	;;
gcc/windows*)
	"$cc" -O2 -fopenmp omp.c -o twelve.exe && expect "-fopenmp" twelve.exe
	"$cc" -O1 --coverage -c a.c -o ac.o && "$cc" --coverage ac.o b.c -o eleven.exe && expect "--coverage" eleven.exe
	if [ ! -s ac.gcda ]; then
		echo "FAIL --coverage: no counts were written"
		exit 1
	fi
	# Programs for windows are told by -mwindows, not by the name of their main function; either may come with either.
	cat >windowed.c <<'C'
#include <stdio.h>
#include <windows.h>
int WINAPI WinMain(HINSTANCE instance, HINSTANCE previous, char *tail, int show)
{
	(void)instance, (void)previous, (void)show;
	printf("hello two %s\n", tail);
	return 7;
}
C
	cat >wide_windowed.c <<'C'
#include <stdio.h>
#include <windows.h>
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, wchar_t *tail, int show)
{
	(void)instance, (void)previous, (void)show;
	printf("hello two %ls\n", tail);
	return 7;
}
C
	cat >wide.c <<'C'
#include <stdio.h>
int wmain(int argc, wchar_t **argv)
{
	printf("hello two %ls\n", argv[argc - 1]);
	return 7;
}
C
	"$cc" a.c b.c -mwindows -o window1.exe && expect "main(), -mwindows" window1.exe
	"$cc" windowed.c -o window2.exe && expect "WinMain(), no -mwindows" window2.exe
	"$cc" windowed.c -mwindows -o window3.exe && expect "WinMain(), -mwindows" window3.exe
	"$cc" wide_windowed.c -municode -o window4.exe && expect "wWinMain(), no -mwindows" window4.exe
	"$cc" wide_windowed.c -municode -mwindows -o window5.exe && expect "wWinMain(), -mwindows" window5.exe
	"$cc" wide.c -municode -mwindows -o window6.exe && expect "wmain(), -mwindows" window6.exe
	if "$cc" b.c -o no.exe 2>no.txt || ! grep -q 'without_main_or_WinMain' no.txt; then
		echo "FAIL a program without main() must say so"
		exit 1
	fi
	;;
esac
# C++ in every version: libstdc++ asks for names that came and went with them.
cat >versions.cpp <<'C'
#include <cctype>
#include <clocale>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <cwchar>
#include <cwctype>
#include <iostream>
int main()
{
	/* Not of ISO C, and seen all the same. */
	char *copy = strdup("42");
	std::cout << "hello two " << std::strlen(copy) + 40 << std::endl;
	std::free(copy);
	return 7;
}
C
case $driver in
gcc) cxx=${cc%gcc}g++ ;;
*) cxx=$cc++ ;;
esac
for version in c++98 gnu++98 c++11 gnu++11 c++14 c++17 c++20; do
	"$cxx" -std=$version -O1 versions.cpp -o versions$exe
	expect "-std=$version" versions$exe
done
cat >throws.cpp <<'C'
#include <cstdio>
#include <stdexcept>
int main()
{
	try {
		throw std::runtime_error("two");
	} catch (const std::exception &e) {
		std::printf("hello %s 42\n", e.what());
	}
	return 7;
}
C
"$cxx" -Os --flavour=small throws.cpp -o throws$exe && expect "exceptions, --flavour=small" throws$exe
cat >environ.c <<'C'
/* As POSIX says, without a header. */
extern char **environ;
int printf(const char *format, ...);
int main(void)
{
	printf("hello two %d\n", environ[0] ? 42 : 0);
	return 7;
}
C
"$cc" -O2 environ.c -o environ$exe && expect "extern char **environ" environ$exe
cat >undefined.c <<'C'
#include <limits.h>
#include <stdio.h>
int main(void)
{
	volatile int most = INT_MAX, one = 1, sum;
	sum = most + one;
	printf("hello two %d\n", sum == INT_MIN ? 42 : 0);
	return 7;
}
C
"$cc" -O1 -fsanitize=undefined undefined.c -o undefined$exe
tried=$((tried + 1))
$run ./undefined$exe >undefined.out 2>undefined.err || true
if ! grep -q '^undefined.c:6:[0-9]*: runtime error: signed integer overflow: 2147483647 + 1 cannot be represented' undefined.err ||
	! grep -q 'hello two 42' undefined.out; then
	echo "FAIL -fsanitize=undefined"
	cat undefined.err undefined.out
	exit 1
fi
echo "ok   -fsanitize=undefined"
"$cxx" -O1 -fsanitize=undefined -fno-sanitize-recover=all -x c++ undefined.c -o undefined$exe
tried=$((tried + 1))
if $run ./undefined$exe >undefined.out 2>undefined.err || grep -q hello undefined.out; then
	echo "FAIL -fno-sanitize-recover"
	exit 1
fi
echo "ok   -fno-sanitize-recover"
cat >virtual.cpp <<'C'
// Nothing is wrong here, though the handler must look: constructors and destructors of classes with virtual bases.
#include <cstdio>
struct A { virtual ~A() { n += 40; } virtual int f() { return n; } int n = 1; };
struct B : virtual A { int g() { return f() + 1; } };
struct C : virtual A { ~C() { n += g(); } int g() { return f(); } };
struct D : B, virtual C { int f() override { return n; } };
int main()
{
	int sum;
	{
		D d;
		A *a = &d;
		sum = static_cast<B &>(d).g() + a->f();
	}
	std::printf("hello two %d\n", sum + 39);
	return 7;
}
C
"$cxx" -O2 -fsanitize=undefined -fno-sanitize-recover=all virtual.cpp -o virtual$exe && expect "-fsanitize=vptr of objects that are right" virtual$exe
"$cc" -O2 -finstrument-functions a.c b.c -o instrumented$exe && expect "-finstrument-functions" instrumented$exe
cat >once.cpp <<'C'
// A thread-local variable, of which std::call_once() has two, in link-time optimization.
#include <cstdio>
#include <mutex>
#include <thread>
static std::once_flag flag;
static int calls;
static thread_local int mine = 41;
static void call() { std::call_once(flag, [] { calls++; }); mine++; }
int main()
{
	std::thread other(call);
	call();
	other.join();
	std::printf("hello two %d\n", calls == 1 ? mine : 0);
	return 7;
}
C
"$cxx" -O2 -flto once.cpp -o once$exe && expect "-flto, std::call_once()" once$exe
case $target in
windows*)
	# Headers whose functions are not there would mislead programs that look for them.
	for header in poll.h sys/socket.h sys/select.h sys/mman.h sys/ioctl.h sys/resource.h termios.h pwd.h netdb.h; do
		if echo "#include <$header>" | "$cc" -fsyntax-only -x c - 2>/dev/null; then
			echo "FAIL <$header> is a header of Linux alone"
			exit 1
		fi
	done
	;;
esac
case $target in
linux*)
	"$cc" -O2 -static-pie a.c b.c -o eight && expect "-static-pie" eight
	"$cc" -O2 -flto -static-pie --flavour=small a.c b.c -o nine && expect "-flto -static-pie, small" nine
	if "$cc" -shared -fPIC b.c -o no.so 2>/dev/null; then
		echo "FAIL -shared is refused on Linux"
		exit 1
	fi
	;;
windows*)
	cat >imported.c <<'C'
/* As a library's object that expects the C library in a DLL. */
__declspec(dllimport) int printf(const char *format, ...);
__declspec(dllimport) unsigned _lrotl(unsigned value, int count);
int main(void)
{
	int (*volatile print)(const char *format, ...) = printf;
	print("hello two %u\n", _lrotl(21, 1));
	return 7;
}
C
	"$cc" -O2 -fno-builtin imported.c -o fourteen$exe && expect "__declspec(dllimport)" fourteen$exe
	# What is in the DLLs that gcc for Windows always links.
	cat >system.c <<'C'
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
int main(void)
{
	int count = 0, registered = RegCloseKey(NULL);
	wchar_t **arguments = CommandLineToArgvW(L"a b", &count);
	printf("hello two %d\n", count == 2 && arguments[1][0] == 'b' && registered != 0 && GetSystemMetrics(SM_CXSCREEN) >= 0 ? 42 : 0);
	return 7;
}
C
	"$cc" -O2 system.c -o fifteen$exe && expect "functions of ADVAPI32, SHELL32 and USER32" fifteen$exe
	"$cc" -O2 -shared b.c -o b.dll -Wl,--out-implib,libb.dll.a && "$cc" -O2 a.c libb.dll.a -o ten$exe && expect "-shared: a DLL and its user" ten$exe
	# What the DLL exports unasked is its own.
	tried=$((tried + 1))
	if x86_64-w64-mingw32-nm libb.dll.a | grep -q ' T \(malloc\|printf\|__plat_.*\)$'; then
		echo "FAIL a DLL exports the C library"
		exit 1
	fi
	;;
esac
if "$cc" --flavour=huge a.c b.c -o no 2>/dev/null; then
	echo "FAIL an unknown flavour is refused"
	exit 1
fi
echo "moved: $tried uses of $target-$driver, all right"
