// SPDX-License-Identifier: MIT
// C++ static objects, constructor priorities, local statics and atexit, in one order of start and its mirror at the end.
#include <stdio.h>
#include <stdlib.h>

struct noisy {
	const char *name;
	explicit noisy(const char *n) : name(n) { printf("+%s\n", name); }
	~noisy() { printf("-%s\n", name); }
};

static void from_constructor() { puts("handler registered by a constructor"); }

struct registrar {
	registrar() { puts("+registrar"); atexit(from_constructor); }
	~registrar() { puts("-registrar"); }
};

static noisy first("first");
static registrar registered;
__attribute__((init_priority(200))) static noisy late("late, priority 200");
__attribute__((init_priority(150))) static noisy early("early, priority 150");
static noisy array[2] = { noisy("array 0"), noisy("array 1") };

static noisy &local()
{
	static noisy object("local static");
	return object;
}

__attribute__((constructor(101))) static void before_all() { puts("constructor 101"); }
__attribute__((destructor(101))) static void after_all() { puts("destructor 101"); }

static void from_main() { puts("handler registered by main"); }

int main()
{
	puts("main");
	printf("%s, %s\n", first.name, array[1].name);
	local();
	atexit(from_main);
	local();
	puts("end of main");
	return 3;
}
