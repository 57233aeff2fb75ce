/* SPDX-License-Identifier: MIT */
/* A large heap asks for large pages, a small one does not: what the kernel notes of each mapping ("hg" in VmFlags, proc_pid_smaps(5)). */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The small flavour's heap has no segments, and asks for nothing. */
extern const char __crt_heap_segment_search[] __attribute__((weak));

/* Mappings that asked; -1 if the kernel does not tell. */
static int asking(void)
{
	FILE *f = fopen("/proc/self/smaps", "r");
	char line[512];
	int count = 0, told = 0;
	if (f == NULL)
		return -1;
	while (fgets(line, sizeof line, f) != NULL) {
		if (strncmp(line, "VmFlags:", 8) == 0) {
			told = 1;
			count += strstr(line, " hg") != NULL;
		}
	}
	fclose(f);
	return told ? count : -1;
}

static void test_large_heap(void **state)
{
	(void)state;
	enum { BLOCKS = 100000, SIZE = 1000 };
	static void *blocks[BLOCKS];
	FILE *f = fopen("/sys/kernel/mm/transparent_hugepage/enabled", "r");
	if (f == NULL || asking() < 0) {
		print_message("skipped: this kernel has no large pages for everybody, or does not tell\n");
		skip();
	}
	fclose(f);
	blocks[0] = malloc(SIZE);
	assert_int_equal(asking(), 0);
	for (int i = 1; i < BLOCKS; i++) {
		blocks[i] = malloc(SIZE);
		assert_non_null(blocks[i]);
	}
	assert_int_equal(asking() > 0, __crt_heap_segment_search != NULL);
	for (int i = 0; i < BLOCKS; i++)
		free(blocks[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_large_heap) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
