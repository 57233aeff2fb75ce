/* SPDX-License-Identifier: MIT */
/* Random allocations of all sizes, grown, shrunk and freed, with the contents checked; then the heap's error cases. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS = 800 };
static struct { unsigned char *at; size_t size; unsigned char fill; } slots[SLOTS];

static uint32_t next(void)
{
	static uint32_t state = 12345;
	state = state * 1664525u + 1013904223u;
	return state >> 8;
}

static int intact(int i)
{
	for (size_t j = 0; j < slots[i].size; j++)
		if (slots[i].at[j] != slots[i].fill)
			return 0;
	return 1;
}

int main(void)
{
	int damaged = 0, unaligned = 0;
	long long total = 0;
	for (int round = 0; round < 60000; round++) {
		int i = (int)(next() % SLOTS);
		size_t size = next() % 100 == 0 ? next() % 300000 : next() % (1u << (next() % 12));
		if (slots[i].at == NULL) {
			slots[i].at = round % 5 == 0 ? calloc(size, 1) : malloc(size);
			if (round % 5 == 0)
				for (size_t j = 0; j < size; j++)
					damaged += slots[i].at[j] != 0;
		} else if (next() % 3 == 0) {
			damaged += !intact(i);
			size_t kept = size < slots[i].size ? size : slots[i].size;
			unsigned char *moved = realloc(slots[i].at, size + 1);
			for (size_t j = 0; j < kept; j++)
				damaged += moved[j] != slots[i].fill;
			slots[i].at = moved;
		} else {
			damaged += !intact(i);
			free(slots[i].at);
			slots[i].at = NULL;
			slots[i].size = 0;
			continue;
		}
		unaligned += (uintptr_t)slots[i].at % 16 != 0;
		slots[i].size = size;
		slots[i].fill = (unsigned char)next();
		memset(slots[i].at, slots[i].fill, size);
		total += (long long)size;
	}
	for (int i = 0; i < SLOTS; i++) {
		damaged += !intact(i);
		free(slots[i].at);
	}
	printf("%lld bytes, %d damaged, %d unaligned\n", total, damaged, unaligned);

	for (size_t align = 1; align <= 1 << 16; align <<= 1) {
		char *p = aligned_alloc(align < sizeof(void *) ? sizeof(void *) : align, align * 3 + 5);
		if (p == NULL || (uintptr_t)p % align != 0)
			printf("aligned_alloc %zu failed\n", align);
		else
			memset(p, 1, align * 3 + 5);
		/* An aligned block may grow like any other. */
		p = realloc(p, align * 5 + 10);
		if (p == NULL || p[align * 3 + 4] != 1)
			puts("realloc of an aligned block failed");
		free(p);
	}
	void *p = NULL;
	printf("posix_memalign %d", posix_memalign(&p, 64, 100));
	printf(" %d", (int)((uintptr_t)p % 64));
	free(p);
	printf(" %d %d\n", posix_memalign(&p, 3, 1) == EINVAL, posix_memalign(&p, 2, 1) == EINVAL);

	volatile size_t huge = SIZE_MAX, half = SIZE_MAX / 2 + 2;
	errno = 0;
	/* volatile: a compiler may think that an allocation nobody uses succeeds. */
	void *volatile result = malloc(huge);
	printf("malloc huge %d", result == NULL);
	printf(" %d\n", errno == ENOMEM);
	errno = 0;
	result = calloc(half, 2);
	printf("calloc overflow %d", result == NULL);
	printf(" %d\n", errno == ENOMEM);
	char *kept = malloc(10);
	strcpy(kept, "kept");
	errno = 0;
	result = realloc(kept, huge - 100);
	printf("realloc huge %d", result == NULL);
	printf(" %d %s\n", errno == ENOMEM, kept);
	errno = 0;
	result = reallocarray(kept, half, 2);
	printf("reallocarray overflow %d", result == NULL);
	printf(" %d %s\n", errno == ENOMEM, kept);
	free(kept);
	free(NULL);
	char *a = malloc(0), *b = malloc(0);
	printf("malloc(0) %d %d\n", a != NULL, a != b);
	free(a);
	free(b);
	a = realloc(NULL, 5);
	printf("realloc(NULL) %d\n", a != NULL);
	free(a);
	errno = 77;
	free(malloc(100000));
	printf("free keeps errno: %d\n", errno == 77);
	return damaged != 0;
}
