/* SPDX-License-Identifier: MIT */
/* Microsoft's aligned blocks, with an offset, too, and its looks into the heap. Expectations from Microsoft Learn, "_aligned_offset_malloc" and
 * "_heapchk". */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

static void test_offsets(void **state)
{
	static const size_t offsets[] = { 0, 1, 3, 8, 16, 24, 48, 99 };
	void *blocks[13][8];
	(void)state;
	for (unsigned power = 0; power < 13; power++)
		for (unsigned i = 0; i < 8; i++) {
			unsigned char *block = _aligned_offset_malloc(100, (size_t)1 << power, offsets[i]);
			assert_non_null(block);
			assert_int_equal(((uintptr_t)block + offsets[i]) & (((size_t)1 << power) - 1), 0);
			assert_true(_aligned_msize(block, (size_t)1 << power, offsets[i]) >= 100);
			memset(block, (int)(power * 8 + i), _aligned_msize(block, (size_t)1 << power, offsets[i]));
			blocks[power][i] = block;
		}
	/* Blocks of the other kind stay what they are meanwhile. */
	char *plain = _aligned_malloc(10, 64);
	assert_int_equal((uintptr_t)plain & 63, 0);
	_aligned_free(plain);
	for (unsigned power = 0; power < 13; power++)
		for (unsigned i = 0; i < 8; i++) {
			unsigned char *block = blocks[power][i];
			assert_true(block[0] == power * 8 + i && block[99] == power * 8 + i);
			_aligned_free(block);
		}
	_aligned_free(NULL);
}

static void test_larger(void **state)
{
	(void)state;
	char *block = _aligned_offset_malloc(30, 256, 16);
	strcpy(block, "what was there before");
	block = _aligned_offset_realloc(block, 3000, 256, 16);
	assert_string_equal(block, "what was there before");
	assert_int_equal(((uintptr_t)block + 16) & 255, 0);
	/* Another offset moves it. */
	block = _aligned_offset_realloc(block, 3000, 256, 17);
	assert_string_equal(block, "what was there before");
	assert_int_equal(((uintptr_t)block + 17) & 255, 0);
	/* Zeros, and only behind what could be used. */
	size_t before = _aligned_msize(block, 256, 17);
	memset(block, 'x', before);
	block = _aligned_offset_recalloc(block, 100, 1000, 256, 17);
	assert_int_equal(((uintptr_t)block + 17) & 255, 0);
	for (size_t i = 0; i < 100000; i++)
		assert_int_equal(block[i], i < before ? 'x' : 0);
	assert_null(_aligned_offset_realloc(block, 0, 256, 17));
	/* From nothing. */
	block = _aligned_offset_recalloc(NULL, 3, 7, 32, 5);
	assert_true(block != NULL && block[0] == 0 && block[20] == 0);
	_aligned_free(block);
	block = __mingw_aligned_offset_realloc(__mingw_aligned_offset_malloc(5, 64, 2), 500, 64, 2);
	assert_int_equal(((uintptr_t)block + 2) & 63, 0);
	__mingw_aligned_free(block);
	block = __mingw_aligned_realloc(__mingw_aligned_malloc(5, 64), 500, 64);
	assert_int_equal((uintptr_t)block & 63, 0);
	__mingw_aligned_free(block);
}

static void test_wrong(void **state)
{
	/* Not known to the compiler, which would warn. */
	volatile size_t huge = SIZE_MAX;
	(void)state;
	errno = 0;
	assert_null(_aligned_offset_malloc(10, 3, 0));
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_null(_aligned_offset_malloc(10, 8, 10));
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_null(_aligned_offset_malloc(huge, 64, 1));
	assert_int_equal(errno, ENOMEM);
	errno = 0;
	assert_null(_aligned_offset_recalloc(NULL, huge, 2, 64, 1));
	assert_int_equal(errno, ENOMEM);
	errno = 0;
	assert_true(_aligned_msize(NULL, 8, 0) == (size_t)-1);
	assert_int_equal(errno, EINVAL);
	char *block = _aligned_malloc(5, 32);
	errno = 0;
	assert_null(_aligned_offset_realloc(block, 10, 32, 11));
	assert_int_equal(errno, EINVAL);
	_aligned_free(block);
}

static void test_looks_into_the_heap(void **state)
{
	_HEAPINFO entry = { NULL, 0, _USEDENTRY };
	(void)state;
	errno = 0;
	assert_int_equal(_heapchk(), _HEAPOK);
	assert_int_equal(errno, ENOSYS);
	errno = 0;
	assert_int_equal(_heapset('x'), _HEAPOK);
	assert_int_equal(errno, ENOSYS);
	errno = 0;
	assert_int_equal(_heapwalk(&entry), _HEAPEND);
	assert_int_equal(errno, ENOSYS);
	errno = 0;
	assert_int_equal(_heapadd(NULL, 0), -1);
	assert_int_equal(errno, ENOSYS);
	assert_true(_get_heap_handle() != 0);
	assert_int_equal(_heapmin(), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_offsets),
		cmocka_unit_test(test_larger),
		cmocka_unit_test(test_wrong),
		cmocka_unit_test(test_looks_into_the_heap),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
