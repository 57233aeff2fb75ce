/* SPDX-License-Identifier: MIT */
/* Times wide strings, conversions, classes and numbers: each line is what and how large, then nanoseconds per call. */
#define _GNU_SOURCE 1
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>
#include <wctype.h>

static volatile size_t sink;

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* The best of several rounds. */
#define TIME(name, size, statement) \
	do { \
		double best = 1e30; \
		long calls = 200000 / ((long)(size) / 16 + 8) + 1; \
		for (int round = 0; round < 9; round++) { \
			double start = now(); \
			for (long i = 0; i < calls; i++) { \
				__asm__ volatile("" : : : "memory"); \
				sink += (size_t)(statement); \
			} \
			double spent = (now() - start) / (double)calls; \
			if (spent < best) \
				best = spent; \
		} \
		printf("%s %d\t%.2f\n", name, (int)(size), best); \
	} while (0)

enum { MOST = 20000 };
static wchar_t a[MOST + 8], b[MOST + 8];
static char text[4 * MOST + 8], out[4 * MOST + 8];

/* Russian with spaces and a line end, or plain ASCII, or Chinese. */
static size_t compose(int kind, size_t count)
{
	static const wchar_t *const samples[] = { L"The quick brown fox jumps over the lazy dog. ",
		L"\x421\x44a\x435\x448\x44c \x436\x435 \x435\x449\x451 \x44d\x442\x438\x445 \x43c\x44f\x433\x43a\x438\x445 \x431\x443\x43b\x43e\x43a, ",
		L"\x6f22\x5b57\x3068\x4eee\x540d\x306e\x6587\x7ae0\x3002", L"Fran\xe7" L"ais, \xe9t\xe9, for\xeat et No\xebl \xe0 c\xf4t\xe9. " };
	const wchar_t *sample = samples[kind];
	size_t length = wcslen(sample);
	for (size_t i = 0; i < count; i++)
		a[i] = sample[i % length];
	a[count] = 0;
	return wcstombs(text, a, sizeof text);
}

int main(void)
{
	setlocale(LC_ALL, "C.UTF-8");
	static const int sizes[] = { 1, 5, 16, 40, 100, 400, 2000, 16000 };
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		int n = sizes[i];
		for (int k = 0; k < n; k++)
			a[k] = b[k] = 'a' + k % 20;
		a[n] = b[n] = 0;
		TIME("wcslen", n, wcslen(a));
		TIME("wcschr", n, wcschr(a, 'z') != NULL);
		TIME("wmemchr", n, wmemchr(a, 'z', (size_t)n) != NULL);
		TIME("wcscmp", n, wcscmp(a, b));
		TIME("wmemcmp", n, wmemcmp(a, b, (size_t)n));
		TIME("wcscpy", n, *wcscpy(b, a));
		TIME("wmemset", n, *wmemset(b, L'x', (size_t)n));
	}
	static const char *const kinds[] = { "ASCII", "Russian", "Chinese", "French" };
	for (int kind = 0; kind < 4; kind++) {
		static const int counts[] = { 16, 400, 10000 };
		for (int i = 0; i < 3; i++) {
			char name[40];
			int count = counts[i];
			size_t bytes = compose(kind, (size_t)count);
			sprintf(name, "mbstowcs %s", kinds[kind]);
			TIME(name, count, mbstowcs(b, text, MOST));
			sprintf(name, "wcstombs %s", kinds[kind]);
			TIME(name, count, wcstombs(out, a, sizeof out));
			if (i == 1) {
				sprintf(name, "mbrtowc loop %s", kinds[kind]);
				TIME(name, count, ({
					mbstate_t state = { 0 };
					const char *at = text;
					size_t got, total = 0;
					while ((got = mbrtowc(b, at, (size_t)(text + bytes - at), &state)) != 0 && got <= 4) {
						at += got;
						total++;
					}
					total;
				}));
				sprintf(name, "towupper and iswalpha %s", kinds[kind]);
				TIME(name, count, ({
					size_t total = 0;
					for (int k = 0; k < count; k++)
						total += (size_t)towupper((wint_t)a[k]) + (iswalpha((wint_t)a[k]) != 0);
					total;
				}));
			}
		}
	}
	TIME("wcstol 123456789", 9, wcstol(L"123456789", NULL, 10));
	TIME("wcstod 3.14159", 7, wcstod(L"3.14159", NULL) > 3);
	TIME("wcstod 17 digits", 22, wcstod(L"1.2345678901234567e-200", NULL) > 3);
	return 0;
}
