/* SPDX-License-Identifier: MIT */
/* Times printf's and strtod's conversions: each line is what, then nanoseconds per call. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { VALUES = 1024 };

static uint64_t seed = 88172645463325252u;
static double typical[VALUES], small[VALUES], extreme[VALUES], any[VALUES];
static int integers[VALUES];
static long long longs[VALUES];
static char text[512];
static volatile size_t sink;

static uint64_t next(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return seed * 2685821657736338717u;
}

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* The best of several runs, each long enough for the clock. */
#define TIME(name, expression) \
	do { \
		double best = 1e30; \
		for (int run = 0; run < 15; run++) { \
			double start = now(); \
			for (int i = 0; i < VALUES; i++) \
				sink += (size_t)(expression); \
			double spent = (now() - start) / VALUES; \
			if (spent < best) \
				best = spent; \
		} \
		printf("%s\t%.1f\n", name, best); \
	} while (0)

static char strings[6][VALUES][40];

static size_t parse_double(const char *from)
{
	return (size_t)strtod(from, NULL);
}

static int scan_double(const char *from)
{
	double value;

	return sscanf(from, "%lf", &value);
}

static int scan_integers(const char *from)
{
	int a, b;

	return sscanf(from, "%d %d", &a, &b);
}

int main(void)
{
	static char pairs[VALUES][40], decimal[VALUES][40], hard[2][900];

	for (int i = 0; i < VALUES; i++) {
		union { uint64_t bits; double value; } u;
		typical[i] = (double)(int64_t)(next() % 2000000000) / 1000.0 - 1000000;
		small[i] = (double)(next() % 1000) / 8;
		extreme[i] = i & 1 ? 1e300 / (double)(next() % 100000 + 1) : 1e-300 * (double)(next() % 100000 + 1);
		do
			u.bits = next();
		while ((u.bits >> 52 & 0x7ff) == 0x7ff);
		any[i] = u.value;
		integers[i] = (int)(next() >> (33 + next() % 30));
		longs[i] = (long long)(next() >> (1 + next() % 60));
		sprintf(strings[0][i], "%.2f", typical[i]);
		sprintf(strings[1][i], "%.17g", typical[i] / 3);
		sprintf(strings[2][i], "%.17g", any[i]);
		sprintf(strings[3][i], "%.6g", small[i]);
		sprintf(strings[4][i], "%.5e", any[i]);
		sprintf(strings[5][i], "%d", integers[i]);
		sprintf(pairs[i], "%d %d", integers[i], i);
		sprintf(decimal[i], "%lld", longs[i]);
	}
	/* Half-way between two doubles: all digits count. */
	strcpy(hard[0], "9007199254740993.00000000000000000000000000000000000000000000000000000000000000000000000000000000000001");
	snprintf(hard[1], sizeof hard[1], "%.780e", 5e-310);

	TIME("printf %d", sprintf(text, "%d", integers[i]));
	TIME("printf %d %s\\n", sprintf(text, "%d %s\n", integers[i], "word"));
	TIME("printf %lld", sprintf(text, "%lld", longs[i]));
	TIME("printf %08x", sprintf(text, "%08x", (unsigned)integers[i]));
	TIME("printf %s (20 bytes)", sprintf(text, "%s", "twenty bytes of text"));
	TIME("printf text only", sprintf(text, "just a line of text without conversions\n"));
	TIME("printf %5d|%-10s|%c", sprintf(text, "%5d|%-10s|%c", integers[i], "abc", 'x'));
	TIME("printf %f typical", sprintf(text, "%f", typical[i]));
	TIME("printf %f small", sprintf(text, "%f", small[i]));
	TIME("printf %.3f typical", sprintf(text, "%.3f", typical[i]));
	TIME("printf %e typical", sprintf(text, "%e", typical[i]));
	TIME("printf %g typical", sprintf(text, "%g", typical[i]));
	TIME("printf %g small", sprintf(text, "%g", small[i]));
	TIME("printf %.17g typical", sprintf(text, "%.17g", typical[i]));
	TIME("printf %f extreme", sprintf(text, "%f", extreme[i]));
	TIME("printf %.3f extreme", sprintf(text, "%.3f", extreme[i]));
	TIME("printf %e extreme", sprintf(text, "%e", extreme[i]));
	TIME("printf %g extreme", sprintf(text, "%g", extreme[i]));
	TIME("printf %.17g extreme", sprintf(text, "%.17g", extreme[i]));
	TIME("printf %.17g any bits", sprintf(text, "%.17g", any[i]));
	TIME("printf %.40f typical", sprintf(text, "%.40f", typical[i]));
	TIME("printf %g round", sprintf(text, "%g", (double)(i * 1000)));
	TIME("printf %a", sprintf(text, "%a", typical[i]));
	TIME("printf %Lf", sprintf(text, "%Lf", (long double)typical[i]));
	TIME("strtod %.2f", parse_double(strings[0][i]));
	TIME("strtod %.6g small", parse_double(strings[3][i]));
	TIME("strtod %.17g typical", parse_double(strings[1][i]));
	TIME("strtod %.17g any bits", parse_double(strings[2][i]));
	TIME("strtod %.5e any bits", parse_double(strings[4][i]));
	TIME("strtod %d", parse_double(strings[5][i]));
	TIME("strtod half-way", parse_double(hard[0]));
	TIME("strtod 780 digits", parse_double(hard[1]));
	TIME("strtold %.17g typical", strtold(strings[1][i], NULL) > 1);
	TIME("strtol", (size_t)strtol(decimal[i], NULL, 10));
	TIME("sscanf %d %d", scan_integers(pairs[i]));
	TIME("sscanf %lf", scan_double(strings[1][i]));
	return 0;
}
