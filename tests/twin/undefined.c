/* SPDX-License-Identifier: MIT */
/* twin: undefined */
/* What -fsanitize=undefined reports, with gcc: recorded with its own library. Reports go to standard error; those with addresses are tidied up. */
#include <limits.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static volatile int one = 1, zero = 0, minus = -1, ten = 10;
static volatile unsigned uone = 1;
static volatile double large = 1e30, minus_large = -3e9;
static volatile float single = 1e20f;
static volatile long double longer = 1e30L;
static volatile long long wide = LLONG_MIN;
static char bytes[32];
static void *volatile null;

#line 1 "undefined.c"
__attribute__((returns_nonnull)) static void *never(void *result) { return result; }
__attribute__((nonnull(1))) static int first(const char *text) { return text != NULL; }

struct point { int x, y; };

static sigjmp_buf after;
static void leave(int number)
{
	(void)number;
	siglongjmp(after, 1);
}

__attribute__((noinline)) static int again(int i) { return INT_MAX - i + ten; }

static void integers(void)
{
	volatile int result;
	volatile long long far;
	result = INT_MAX + one;
	result = INT_MIN - one;
	result = INT_MAX * ten;
	result = -(INT_MIN + zero);
	far = wide - one;
	far = -wide;
	far = wide * ten;
	/* The processor does not let these pass. */
	signal(SIGFPE, leave);
	if (sigsetjmp(after, 1) == 0)
		result = INT_MIN / minus;
	if (sigsetjmp(after, 1) == 0)
		result = ten / zero;
	if (sigsetjmp(after, 1) == 0)
		result = ten % zero;
	if (sigsetjmp(after, 1) == 0)
		far = wide / minus;
	signal(SIGFPE, SIG_DFL);
	result = one << minus;
	result = one << (ten * 4);
	result = minus << 1;
	result = ten << 30;
	far = 3LL << (63 + zero);
	far = wide << one;
	result = one >> (ten * 10);
	result = (int)(uone << 31) << uone;
	/* Each place is reported once. */
	for (int i = 0; i < 3; i++)
		far = again(i);
	(void)result;
	(void)far;
}

static void arrays(void)
{
	volatile int a[4] = {0}, s = 0;
	for (int i = 3; i < 4; i++)
		s += a[i];
	int (*volatile b)[4] = (int (*)[4])(void *)bytes;
	s += (*b)[ten - 5];
	s += (*b)[minus + 0];
	int size = -2;
	if (one) {
		volatile char *p = NULL;
		(void)p;
		size = minus - 4;
		char vla[size > 0 ? size : 1];
		vla[0] = 1;
		(void)vla;
	}
	(void)s;
}

static void values(void)
{
	union { unsigned char c; _Bool b; } flag = { .c = 7 };
	union { unsigned char *p; _Bool *b; } pointer = { .p = &flag.c };
	volatile int result = *(volatile _Bool *)pointer.b;
	result = (int)large;
	result = (int)minus_large;
	result = (unsigned char)single;
	result = (short)longer;
	result = (int)(large - large / zero);
	(void)result;
}

static void pointers(void)
{
	volatile int result;
	int *volatile misaligned = (int *)(void *)(bytes + 1);
	struct point *volatile nobody = null;
	(void)misaligned;
	result = one ? 0 : nobody->x;
	result = *misaligned;
	*misaligned = 3;
	result = first(null);
	result = never(null) == NULL;
	char *volatile p = bytes;
	p = p + (size_t)0;
	(void)result;
}

int main(void)
{
	/* What is reported goes to a file first. */
	FILE *log = fopen("reports", "w+");
	fflush(stderr);
	int saved = dup(2);
	dup2(fileno(log), 2);
	integers();
	arrays();
	values();
	pointers();
	dup2(saved, 2);
	fseek(log, 0, SEEK_SET);
	char line[300];
	while (fgets(line, sizeof line, log)) {
		char *report = strstr(line, ": runtime error: ");
		/* The other library's notes about memory. */
		if (report == NULL)
			continue;
		char *address = strstr(report, "0x");
		if (address != NULL)
			memmove(address, address + strspn(address, "0123456789abcdefx"), strlen(address + strspn(address, "0123456789abcdefx")) + 1);
		fputs(line, stdout);
	}
	fclose(log);
	remove("reports");
	return 0;
}
