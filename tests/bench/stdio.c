/* SPDX-License-Identifier: MIT */
/* Times streams: each line is a name, then nanoseconds per byte, call or line (what the name says). The file is in
 * the folder of its argument, best one in memory. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SIZE = 1 << 23, LINES = SIZE / 32 };
static char path[4096];
static volatile unsigned sink;

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static FILE *opened(const char *mode)
{
	FILE *f = fopen(path, mode);
	if (f == NULL) {
		perror(path);
		exit(1);
	}
	return f;
}

/* Each writes or reads the whole file. */
static void run_putc(FILE *f)
{
	for (int i = 0; i < SIZE; i++)
		putc(i % 32 == 31 ? '\n' : 'a' + i % 26, f);
}

static void run_getc(FILE *f)
{
	unsigned sum = 0;
	int c;
	while ((c = getc(f)) != EOF)
		sum += (unsigned)c;
	sink = sum;
}

/* The functions, not macros or inline ones. */
static void run_fputc_function(FILE *f)
{
	int (*volatile function)(int, FILE *) = fputc;
	for (int i = 0; i < SIZE; i++)
		function('a', f);
}

static void run_fgetc_function(FILE *f)
{
	int (*volatile function)(FILE *) = fgetc;
	while (function(f) != EOF)
		continue;
}

static void run_putc_unlocked(FILE *f)
{
	for (int i = 0; i < SIZE; i++)
		putc_unlocked(i % 32 == 31 ? '\n' : 'a' + i % 26, f);
}

static void run_getc_unlocked(FILE *f)
{
	unsigned sum = 0;
	int c;
	while ((c = getc_unlocked(f)) != EOF)
		sum += (unsigned)c;
	sink = sum;
}

static void run_fputs(FILE *f)
{
	for (int i = 0; i < LINES; i++)
		fputs("abcdefghijklmnopqrstuvwxyz12345\n", f);
}

static void run_fgets(FILE *f)
{
	char line[256];
	while (fgets(line, sizeof line, f) != NULL)
		continue;
}

static void run_getline(FILE *f)
{
	char *line = NULL;
	size_t size = 0;
	while (getline(&line, &size, f) > 0)
		continue;
	free(line);
}

static char block[1 << 16];

#define BLOCKS(size) \
	static void run_fwrite_##size(FILE *f) \
	{ \
		for (int i = 0; i < SIZE / size; i++) \
			fwrite(block, 1, size, f); \
	} \
	static void run_fread_##size(FILE *f) \
	{ \
		while (fread(block, 1, size, f) == size) \
			continue; \
	}
BLOCKS(8)
BLOCKS(64)
BLOCKS(1024)
BLOCKS(65536)

static void run_fprintf(FILE *f)
{
	for (int i = 0; i < LINES; i++)
		fprintf(f, "line %d of %s\n", i, "many");
}

static void run_seek(FILE *f)
{
	unsigned seed = 1, sum = 0;
	for (int i = 0; i < LINES / 8; i++) {
		seed = seed * 1103515245u + 12345u;
		fseek(f, (long)(seed >> 9), SEEK_SET);
		sum += (unsigned)getc(f);
	}
	sink = sum;
}

static void time_it(const char *name, const char *mode, void (*run)(FILE *), int count)
{
	double best = 1e30;
	for (int i = 0; i < 7; i++) {
		FILE *f = opened(mode);
		double start = now(), spent;
		run(f);
		fflush(f);
		spent = (now() - start) / count;
		fclose(f);
		if (spent < best)
			best = spent;
	}
	printf("%s\t%.4f\n", name, best);
}

int main(int argc, char **argv)
{
	snprintf(path, sizeof path, "%s/twincrt-bench-stdio.tmp", argc > 1 ? argv[1] : ".");
	time_it("fwrite-8", "w", run_fwrite_8, SIZE / 8);
	time_it("fwrite-64", "w", run_fwrite_64, SIZE / 64);
	time_it("fwrite-1024", "w", run_fwrite_1024, SIZE / 1024);
	time_it("fwrite-65536", "w", run_fwrite_65536, SIZE / 65536);
	time_it("fprintf-line", "w", run_fprintf, LINES);
	time_it("fputc-function", "w", run_fputc_function, SIZE);
	time_it("putc_unlocked", "w", run_putc_unlocked, SIZE);
	time_it("fputs-line", "w", run_fputs, LINES);
	time_it("putc", "w", run_putc, SIZE);
	time_it("getc", "r", run_getc, SIZE);
	time_it("getc_unlocked", "r", run_getc_unlocked, SIZE);
	time_it("fgetc-function", "r", run_fgetc_function, SIZE);
	time_it("fgets-line", "r", run_fgets, LINES);
	time_it("getline-line", "r", run_getline, LINES);
	time_it("fread-8", "r", run_fread_8, SIZE / 8);
	time_it("fread-64", "r", run_fread_64, SIZE / 64);
	time_it("fread-1024", "r", run_fread_1024, SIZE / 1024);
	time_it("fread-65536", "r", run_fread_65536, SIZE / 65536);
	time_it("fseek-getc", "r", run_seek, LINES / 8);
	remove(path);
	return 0;
}
