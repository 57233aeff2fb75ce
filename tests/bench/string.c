/* SPDX-License-Identifier: MIT */
/* How long the string functions take, against the host's static C library in the same process: the quotient of times by function and
 * size, below 1 where we are faster. tests/bench/string.sh builds and runs it; our functions bear the prefix crt_ here.
 *
 *   string [-s] [-m MASK] [function ...]      -s: nanoseconds of both beside the quotient
 *                                             -m: hides features of the CPU from our functions: 8 AVX-512, 10 AVX2 too
 *
 * The host's library is told so by GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX512VL,-AVX512BW,-AVX512F.
 *
 * Each cell alternates the two libraries in batches of a few microseconds and keeps the shortest of a hundred of each, as other processes
 * only ever add time. The last columns (mix) draw sizes at random up to a bound, so that branches cannot be predicted. */
#define _GNU_SOURCE 1
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <time.h>

#define OURS(result, name, ...) result crt_##name(__VA_ARGS__);
OURS(void *, memcpy, void *, const void *, size_t)
OURS(void *, memmove, void *, const void *, size_t)
OURS(void *, memset, void *, int, size_t)
OURS(int, memcmp, const void *, const void *, size_t)
OURS(void *, memchr, const void *, int, size_t)
OURS(void *, memrchr, const void *, int, size_t)
OURS(void *, rawmemchr, const void *, int)
OURS(void *, memmem, const void *, size_t, const void *, size_t)
OURS(void *, memccpy, void *, const void *, int, size_t)
OURS(size_t, strlen, const char *)
OURS(size_t, strnlen, const char *, size_t)
OURS(int, strcmp, const char *, const char *)
OURS(int, strncmp, const char *, const char *, size_t)
OURS(int, strcasecmp, const char *, const char *)
OURS(int, strncasecmp, const char *, const char *, size_t)
OURS(char *, strchr, const char *, int)
OURS(char *, strchrnul, const char *, int)
OURS(char *, strrchr, const char *, int)
OURS(char *, strcpy, char *, const char *)
OURS(char *, stpcpy, char *, const char *)
OURS(char *, strncpy, char *, const char *, size_t)
OURS(char *, stpncpy, char *, const char *, size_t)
OURS(char *, strcat, char *, const char *)
OURS(char *, strncat, char *, const char *, size_t)
OURS(size_t, strspn, const char *, const char *)
OURS(size_t, strcspn, const char *, const char *)
OURS(char *, strpbrk, const char *, const char *)
OURS(char *, strstr, const char *, const char *)
OURS(char *, strcasestr, const char *, const char *)
OURS(int, strcoll, const char *, const char *)

extern unsigned char crt___crt_cpu_features;
unsigned char crt___crt_cpu_detect(void);

enum { MAX = 1 << 20, SLOTS = 256, ROUNDS = 100 };
static char *area_a, *area_b;

/* One call's operands. */
struct call {
	char *a;
	char *b;
	size_t size;
};
static struct call calls[SLOTS];
static volatile uintptr_t sink;

/* A short string to append to. */
static inline char *start(struct call *c)
{
	c->b[0] = 'x';
	c->b[1] = 0;
	return c->b;
}

typedef void run(size_t count);
#define RUN(library, name, expression) \
	static void library##_##name(size_t count) \
	{ \
		uintptr_t sum = 0; \
		for (size_t i = 0; i < count; i++) { \
			struct call *c = calls + i % SLOTS; \
			sum += (uintptr_t)(expression); \
		} \
		sink = sum; \
	}
#define BOTH(name, arguments) \
	RUN(host, name, name arguments) \
	RUN(ours, name, crt_##name arguments)

BOTH(memcpy, (c->b, c->a, c->size))
BOTH(memmove, (c->a + 5, c->a, c->size))
BOTH(memset, (c->b, 'x', c->size))
BOTH(memcmp, (c->a, c->b, c->size))
BOTH(memchr, (c->a, 1, c->size))
BOTH(memrchr, (c->a, 1, c->size))
BOTH(rawmemchr, (c->a, 0))
BOTH(memccpy, (c->b, c->a, 1, c->size))
BOTH(strlen, (c->a))
BOTH(strnlen, (c->a, c->size + 10))
BOTH(strcmp, (c->a, c->b))
BOTH(strncmp, (c->a, c->b, c->size + 10))
BOTH(strcasecmp, (c->a, c->b))
BOTH(strncasecmp, (c->a, c->b, c->size + 10))
BOTH(strchr, (c->a, 1))
BOTH(strchrnul, (c->a, 1))
BOTH(strrchr, (c->a, 'm'))
BOTH(strcpy, (c->b, c->a))
BOTH(stpcpy, (c->b, c->a))
BOTH(strncpy, (c->b, c->a, c->size))
BOTH(stpncpy, (c->b, c->a, c->size + 16))
BOTH(strcat, (start(c), c->a))
BOTH(strncat, (start(c), c->a, c->size + 10))
BOTH(strspn, (c->a, "abcdefghijklmnopqrstuvwxyz"))
BOTH(strcspn, (c->a, " \t\n"))
BOTH(strpbrk, (c->a, ",;"))
BOTH(strcoll, (c->a, c->b))
static size_t host_cspn9(const char *s) { return strcspn(s, "!\"#$%&'()"); }
static size_t crt_host_cspn9(const char *s) { return crt_strcspn(s, "!\"#$%&'()"); }
BOTH(host_cspn9, (c->a))
static char *absent(const char *s) { return strstr(s, "needle"); }
static char *crt_absent(const char *s) { return crt_strstr(s, "needle"); }
BOTH(absent, (c->a))
static char *casestr(const char *s) { return strcasestr(s, "NeedLe"); }
static char *crt_casestr(const char *s) { return crt_strcasestr(s, "NeedLe"); }
BOTH(casestr, (c->a))
static void *mem6(const char *s, size_t n) { return memmem(s, n, "needle", 6); }
static void *crt_mem6(const char *s, size_t n) { return crt_memmem(s, n, "needle", 6); }
BOTH(mem6, (c->a, c->size))

static const struct {
	const char *name;
	run *host;
	run *ours;
} functions[] = {
#define ROW(name) {#name, host_##name, ours_##name},
	ROW(memcpy) ROW(memmove) ROW(memset) ROW(memcmp) ROW(memchr) ROW(memrchr) ROW(rawmemchr) ROW(memccpy)
	ROW(strlen) ROW(strnlen) ROW(strcmp) ROW(strncmp) ROW(strcasecmp) ROW(strncasecmp) ROW(strchr) ROW(strchrnul) ROW(strrchr)
	ROW(strcpy) ROW(stpcpy) ROW(strncpy) ROW(stpncpy) ROW(strcat) ROW(strncat) ROW(strspn) ROW(strcspn) ROW(strpbrk) ROW(strcoll)
	{"strcspn(9)", host_host_cspn9, ours_host_cspn9},
	{"strstr", host_absent, ours_absent},
	{"strcasestr", host_casestr, ours_casestr},
	{"memmem", host_mem6, ours_mem6},
};

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static uint32_t seed = 1;
static uint32_t rnd(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 17;
	return seed ^= seed << 5;
}

/* Fills the table of calls: sizes of exactly `size`, or from 0 to it; alignments at random. Large objects share two places. */
static void prepare(size_t size, int mixed)
{
	/* The memory of all calls together stays in the first-level cache if one call's does. */
	size_t places = 16384 / (size + 192);
	if (places > SLOTS)
		places = SLOTS;
	if (places < 2)
		places = 2;
	/* An odd number of lines, so that the objects spread over the whole cache. */
	size_t step = ((size + 192 + 63) / 64 | 1) * 64;
	for (size_t i = 0; i < places; i++) {
		size_t n = mixed ? rnd() % (size + 1) : size;
		struct call *c = calls + i;
		c->a = area_a + i * step + rnd() % 64;
		c->b = area_b + i * step + rnd() % 64;
		c->size = n;
		/* memmove writes 5 bytes further: the text is made of one run of letters to stay the same. */
		for (size_t k = 0; k < n; k++)
			c->a[k] = c->b[k] = (char)('a' + rnd() % 26);
		memset(c->a + n, 0, 8);
		memset(c->b + n, 0, 8);
	}
	for (size_t i = places; i < SLOTS; i++)
		calls[i] = calls[i % places];
}

static double measure(run *f, size_t count)
{
	double start = now();
	f(count);
	return (now() - start) / (double)count;
}

int main(int argc, char **argv)
{
	static const size_t sizes[] = {0, 1, 4, 8, 15, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 1024, 2048, 4096, 8192, 16384,
		65536, 262144, 1048576};
	static const size_t mixes[] = {16, 32, 64, 128, 256, 1024};
	enum { SIZES = sizeof sizes / sizeof *sizes, MIXES = sizeof mixes / sizeof *mixes };
	int verbose = argc > 1 && strcmp(argv[1], "-s") == 0;
	argc -= verbose;
	argv += verbose;
	unsigned char features = crt___crt_cpu_detect();
	if (argc > 2 && strcmp(argv[1], "-m") == 0) {
		crt___crt_cpu_features = (unsigned char)(features & ~atoi(argv[2]));
		argc -= 2;
		argv += 2;
	}
	size_t room = 2 * MAX + 65536;
	area_a = mmap(NULL, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	area_b = mmap(NULL, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (area_a == MAP_FAILED || area_b == MAP_FAILED)
		return 1;
	memset(area_a, 'a', room);
	memset(area_b, 'a', room);

	printf("%-12s", "");
	for (int i = 0; i < SIZES; i++)
		printf(sizes[i] < 10000 ? " %5zu" : " %4zuK", sizes[i] < 10000 ? sizes[i] : sizes[i] / 1024);
	for (int i = 0; i < MIXES; i++)
		printf(" m%4zu", mixes[i]);
	printf("\n");
	for (size_t f = 0; f < sizeof functions / sizeof *functions; f++) {
		int wanted = argc < 2;
		for (int i = 1; i < argc; i++)
			wanted |= strcmp(argv[i], functions[f].name) == 0;
		if (!wanted)
			continue;
		char lines[3][(SIZES + MIXES) * 8 + 64];
		int at[3] = {0};
		at[0] = sprintf(lines[0], "%-12s", functions[f].name);
		at[1] = sprintf(lines[1], "%12s", "ours ns");
		at[2] = sprintf(lines[2], "%12s", "host ns");
		for (int i = 0; i < SIZES + MIXES; i++) {
			seed = (uint32_t)i + 1;
			prepare(i < SIZES ? sizes[i] : mixes[i - SIZES], i >= SIZES);
			/* Calls for about 10 us, of every slot if the sizes differ; of large objects some. */
			size_t count = i < SIZES && sizes[i] > 4096 ? 4 : SLOTS;
			measure(functions[f].host, count);
			while (measure(functions[f].host, count) * (double)count < 1e4)
				count *= 2;
			double best[2] = {1e30, 1e30};
			for (int round = 0; round < ROUNDS; round++) {
				double host = measure(functions[f].host, count);
				double ours = measure(functions[f].ours, count);
				best[0] = ours < best[0] ? ours : best[0];
				best[1] = host < best[1] ? host : best[1];
			}
			at[0] += sprintf(lines[0] + at[0], " %5.2f", best[0] / best[1]);
			at[1] += sprintf(lines[1] + at[1], best[0] < 100 ? " %5.2f" : " %5.0f", best[0]);
			at[2] += sprintf(lines[2] + at[2], best[1] < 100 ? " %5.2f" : " %5.0f", best[1]);
		}
		puts(lines[0]);
		if (verbose) {
			puts(lines[1]);
			puts(lines[2]);
		}
		fflush(stdout);
	}
	return 0;
}
