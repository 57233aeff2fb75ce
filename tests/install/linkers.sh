#!/bin/sh
# SPDX-License-Identifier: MIT
# linkers.sh SYSROOT TARGET DRIVER FOLDER: the same programs linked by GNU ld, gold, lld and mold, in every form that the linker has: they print the same.
# What is in them is what the linker has a hand in: thread-local variables (few, many, aligned), constructors in order, indirect functions, exceptions.
set -eu
cc=$1/bin/twincrt-$2-$3 cxx=$1/bin/twincrt-$2-$(echo "$3" | sed 's/gcc/g++/; s/clang/clang++/') folder=$4
rm -rf "$folder"
mkdir -p "$folder"
cd "$folder"

cat >threads.c <<'C'
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#ifndef ROOM
#define ROOM 1
#endif
static _Thread_local int few = 5, zero;
static _Thread_local _Alignas(128) char aligned[ROOM] = "a";
static int twice(int n) { return 2 * n; }
static int (*resolve(void))(int) { return twice; }
int indirect(int n) __attribute__((ifunc("resolve")));
__attribute__((constructor(300))) static void late(void) { puts("late"); }
__attribute__((constructor(200))) static void early(void) { puts("early"); }
__attribute__((destructor)) static void end(void) { printf("end %d\n", zero); }
static void *run(void *unused)
{
	few += 3;
	zero++;
	printf("thread %d %d %c %d\n", few, zero, aligned[0], (int)((uintptr_t)aligned % 128));
	return unused;
}
int main(void)
{
	pthread_t thread;
	if (pthread_create(&thread, NULL, run, malloc(10)) != 0)
		return 1;
	void *result;
	pthread_join(thread, &result);
	free(result);
	printf("main %d %d %c %d %d %g\n", few, zero, aligned[0], (int)((uintptr_t)aligned % 128), indirect(21), 1e300 / 3);
	return 7;
}
C
cat >thrown.cc <<'C'
#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>
struct object { std::string name{"static"}; ~object() { std::cout << "end of " << name << "\n"; } } object;
thread_local std::vector<int> numbers{1, 2, 3};
int main()
{
	try {
		throw std::runtime_error("thrown");
	} catch (std::exception &e) {
		std::cout << e.what() << numbers.size() << std::endl;
	}
	std::thread([] { numbers.push_back(4); std::cout << numbers.size() << std::endl; }).join();
	return 7;
}
C
tried=0
# same TITLE COMMAND ...: builds with the linker, and with GNU ld; they must print the same and end with 7.
same() {
	title=$1
	shift
	for linker in bfd "$now"; do
		"$@" -fuse-ld=$linker -o "program-$linker"
		status=0
		./program-$linker >$linker.txt 2>&1 || status=$?
		echo "status $status" >>$linker.txt
	done
	if ! cmp -s bfd.txt $now.txt || ! grep -qx 'status 7' bfd.txt; then
		echo "FAIL $now, $title:"
		diff bfd.txt $now.txt || :
		exit 1
	fi
	tried=$((tried + 1))
}
for now in gold lld mold; do
	if ! command -v ld.$now >/dev/null; then
		echo "skipped: there is no ld.$now here"
		exit 77
	fi
	same plain "$cc" -O2 threads.c
	same small "$cc" -Os --flavour=small threads.c
	same "many thread-local variables" "$cc" -O2 -DROOM=100000 threads.c
	same "-O0 -g" "$cc" -g threads.c
	same C++ "$cxx" -O2 thrown.cc
	# gold makes no static position-independent programs.
	[ $now = gold ] || same "-static-pie" "$cc" -O2 -static-pie threads.c
	[ $now = gold ] || same "C++, -static-pie" "$cxx" -O2 -static-pie thrown.cc
	# lld does not know gcc's objects for link-time optimization.
	[ $now = lld ] || same "-flto" "$cc" -O2 -flto threads.c
	echo "ok   $now"
done
echo "$tried programs are the same"
