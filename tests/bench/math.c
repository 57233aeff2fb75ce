/* SPDX-License-Identifier: MIT */
/* How long the mathematical functions take: nanoseconds per call with arguments drawn at random from a range, when each call waits for the
 * one before it (latency) and when it does not (throughput).
 *
 *   math [NAME ...]
 *
 * The shortest of several runs counts, as other processes only ever add time. */
#define _GNU_SOURCE 1
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { COUNT = 4096, RUNS = 15 };

double x_double[COUNT], y_double[COUNT];
float x_float[COUNT], y_float[COUNT];
long double x_long[COUNT], y_long[COUNT];
double result_double[COUNT];
float result_float[COUNT];
long double result_long[COUNT];
static volatile double sink;

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static uint64_t state = 88172645463325252u;

static double uniform(double low, double high)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return low + (high - low) * ((double)(state >> 11) * 0x1p-53);
}

/* For latency an argument is the sum of a number and of nothing, made from the last result, which the compiler cannot see through. For throughput the results
 * are stored: a sum would pass through memory between two calls, which takes longer than many a function. */
#define TIME(type, x, y, results, call) \
	do { \
		double best[2] = { 1e30, 1e30 }; \
		volatile type zero_source = 0; \
		type zero = zero_source, last = 0; \
		for (int run = 0; run < RUNS; run++) { \
			double start = now(), time; \
			for (int i = 0; i < COUNT; i++) { \
				type a = x[i] + last * zero, b = y[i]; \
				(void)b; \
				last = (type)(call); \
			} \
			time = (now() - start) / COUNT; \
			best[0] = time < best[0] ? time : best[0]; \
			start = now(); \
			for (int i = 0; i < COUNT; i++) { \
				type a = x[i], b = y[i]; \
				(void)b; \
				results[i] = (type)(call); \
			} \
			time = (now() - start) / COUNT; \
			best[1] = time < best[1] ? time : best[1]; \
			sink = (double)(results[COUNT / 2] + last); \
		} \
		printf("%s\t%.2f\t%.2f\n", label, best[0], best[1]); \
	} while (0)

/* NAME(type letter, name, label, range of x, range of y, call) */
#define D(name, note, x_low, x_high, y_low, y_high, call) \
	static void d_##name##_##note(const char *label) \
	{ \
		for (int i = 0; i < COUNT; i++) { \
			x_double[i] = uniform(x_low, x_high); \
			y_double[i] = uniform(y_low, y_high); \
		} \
		TIME(double, x_double, y_double, result_double, call); \
	}
#define F(name, note, x_low, x_high, y_low, y_high, call) \
	static void f_##name##_##note(const char *label) \
	{ \
		for (int i = 0; i < COUNT; i++) { \
			x_float[i] = (float)uniform(x_low, x_high); \
			y_float[i] = (float)uniform(y_low, y_high); \
		} \
		TIME(float, x_float, y_float, result_float, call); \
	}
#define L(name, note, x_low, x_high, y_low, y_high, call) \
	static void l_##name##_##note(const char *label) \
	{ \
		for (int i = 0; i < COUNT; i++) { \
			x_long[i] = uniform(x_low, x_high); \
			y_long[i] = uniform(y_low, y_high); \
		} \
		TIME(long double, x_long, y_long, result_long, call); \
	}
#include "math_double.h"
#include "math_float.h"
#include "math_long_double.h"
#undef D
#undef F
#undef L

struct row {
	const char *name, *label;
	void (*run)(const char *label);
};
#define D(name, note, x_low, x_high, y_low, y_high, call) { #name, #name " " #note, d_##name##_##note },
#define F(name, note, x_low, x_high, y_low, y_high, call) { #name, #name " " #note, f_##name##_##note },
#define L(name, note, x_low, x_high, y_low, y_high, call) { #name, #name " " #note, l_##name##_##note },
static const struct row rows[] = {
#include "math_double.h"
#include "math_float.h"
#include "math_long_double.h"
};

int main(int argc, char **argv)
{
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		int wanted = argc == 1;
		for (int k = 1; k < argc; k++)
			wanted |= !strcmp(argv[k], rows[i].name);
		if (wanted)
			rows[i].run(rows[i].label);
	}
	return 0;
}
