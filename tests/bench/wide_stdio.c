/* SPDX-License-Identifier: MIT */
/* Times wide streams and wide formatting: each line is what, then nanoseconds per call. */
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>

enum { CALLS = 20000 };

static wchar_t text[512];
static volatile long sink;

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* The best of several runs. */
#define TIME(name, before, expression) \
	do { \
		double best = 1e30; \
		for (int run = 0; run < 15; run++) { \
			before; \
			double start = now(); \
			for (int i = 0; i < CALLS; i++) \
				sink += (long)(expression); \
			double spent = (now() - start) / CALLS; \
			if (spent < best) \
				best = spent; \
		} \
		printf("%s\t%.1f\n", name, best); \
	} while (0)

int main(void)
{
	FILE *out = fopen("/dev/null", "w"), *in;
	char path[] = "/tmp/wide_stdio_XXXXXX";
	int number;
	double real;

	setlocale(LC_ALL, "C.UTF-8");
	in = fdopen(mkstemp(path), "w+");
	remove(path);
	for (int i = 0; i < CALLS; i++)
		fputws(L"an ordinary line of text, with \u00fc and \u20ac\n", in);
	TIME("fputwc ascii", (void)0, fputwc(L'x', out));
	TIME("fputwc euro", (void)0, fputwc(L'\u20ac', out));
	TIME("fputws 40", (void)0, fputws(L"an ordinary line of text, with \u00fc and \u20ac\n", out));
	TIME("fgetwc", rewind(in), fgetwc(in));
	TIME("fgetws 40", rewind(in), fgetws(text, 512, in) != NULL);
	TIME("fwprintf %d %ls", (void)0, fwprintf(out, L"%d %ls\n", i, L"text"));
	TIME("swprintf %d", (void)0, swprintf(text, 512, L"%d", i));
	TIME("swprintf %s", (void)0, swprintf(text, 512, L"%s", "some text"));
	TIME("swprintf %g", (void)0, swprintf(text, 512, L"%g", i * 0.1));
	TIME("swscanf %d", (void)0, swscanf(L"12345", L"%d", &number));
	TIME("swscanf %lf", (void)0, swscanf(L"123.45", L"%lf", &real));
	TIME("swscanf %ls", (void)0, swscanf(L"word another", L"%ls", text));
	return 0;
}
