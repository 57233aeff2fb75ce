/* SPDX-License-Identifier: MIT */
/* What the tests of streams share: files made and read in one call. Every test file works on a file of its own name, so that
 * tests may run at the same time in one folder. */
#ifndef STREAM_HELP_H
#define STREAM_HELP_H

#include <stdio.h>
#include <string.h>

static inline void put_file(const char *path, const char *bytes, size_t size)
{
	FILE *f = fopen(path, "wb");
	assert_non_null(f);
	assert_int_equal(fwrite(bytes, 1, size, f), size);
	assert_int_equal(fclose(f), 0);
}

static inline void check_file(const char *path, const char *bytes, size_t size)
{
	char got[512];
	size_t length;
	FILE *f = fopen(path, "rb");
	assert_non_null(f);
	length = fread(got, 1, sizeof got, f);
	assert_int_equal(length, size);
	assert_memory_equal(got, bytes, size);
	assert_int_equal(fclose(f), 0);
}

#define PUT(path, text) put_file(path, text, sizeof(text) - 1)
#define CHECK(path, text) check_file(path, text, sizeof(text) - 1)

#endif
