/* SPDX-License-Identifier: MIT */
/* abs(), div() and their relatives, memalignment(), the macros of <inttypes.h>, <stdint.h> and <limits.h>, <stdckdint.h> and <stdbit.h>. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <inttypes.h>
#include <limits.h>
#include <stdbit.h>
#include <stdckdint.h>
#include <stdlib.h>
#include <string.h>

static void test_abs(void **state)
{
	(void)state;
	assert_int_equal(abs(-5), 5);
	assert_int_equal(abs(0), 0);
	assert_int_equal(abs(-INT_MAX), INT_MAX);
	assert_true(labs(-LONG_MAX) == LONG_MAX);
	assert_true(llabs(-LLONG_MAX) == LLONG_MAX);
	assert_true(imaxabs(-INTMAX_MAX) == INTMAX_MAX);
}

/* ISO C17 7.22.6.2 and 6.5.5p6: toward zero, and quot * denominator + rem is the numerator. */
static void test_div(void **state)
{
	(void)state;
	static const int numbers[] = { INT_MIN + 1, INT_MIN, -100, -7, -1, 0, 1, 6, 7, 99, INT_MAX };
	for (size_t i = 0; i < 11; i++) {
		for (size_t k = 0; k < 11; k++) {
			int n = numbers[i], d = numbers[k];
			if (d == 0 || (n == INT_MIN && d == -1))
				continue;
			div_t r = div(n, d);
			assert_int_equal((int64_t)r.quot * d + r.rem, n);
			assert_true(llabs(r.rem) < llabs(d) && (r.rem == 0 || (r.rem < 0) == (n < 0)));
			ldiv_t l = ldiv(n, d);
			assert_true(l.quot == r.quot && l.rem == r.rem);
		}
	}
	lldiv_t ll = lldiv(LLONG_MIN, 10);
	assert_true(ll.quot == -922337203685477580LL && ll.rem == -8);
	imaxdiv_t m = imaxdiv(INTMAX_MIN, -10);
	assert_true(m.quot == 922337203685477580LL && m.rem == -8);
}

static void test_memalignment(void **state)
{
	(void)state;
	size_t memalignment(const void *);
	assert_int_equal(memalignment(NULL), 0);
	assert_int_equal(memalignment((void *)1), 1);
	assert_int_equal(memalignment((void *)48), 16);
	assert_int_equal(memalignment((void *)(uintptr_t)0x40000000), 0x40000000);
}

/* Each length modifier must be the one of a standard type as wide as the type it stands for. */
static size_t size_of(const char *format)
{
	size_t length = strlen(format) - 1;
	if (length == 0)
		return sizeof(int);
	if (strncmp(format, "ll", length) == 0 && length == 2)
		return sizeof(long long);
	if (strncmp(format, "hh", length) == 0 && length == 2)
		return sizeof(char);
	if (length != 1)
		return 0;
	switch (format[0]) {
	case 'l': return sizeof(long);
	case 'j': return sizeof(intmax_t);
	case 'h': return sizeof(short);
	case 'z': return sizeof(size_t);
	case 't': return sizeof(ptrdiff_t);
	default: return 0;
	}
}

static void test_inttypes(void **state)
{
	(void)state;
#define PRINT(name, type) \
	assert_int_equal(size_of(PRId##name), sizeof(type) < sizeof(int) ? sizeof(int) : sizeof(type)); \
	assert_int_equal(PRId##name[strlen(PRId##name) - 1], 'd'); \
	assert_int_equal(size_of(PRIi##name), size_of(PRId##name)); \
	assert_int_equal(size_of(PRIu##name), size_of(PRId##name)); \
	assert_int_equal(size_of(PRIo##name), size_of(PRId##name)); \
	assert_int_equal(size_of(PRIx##name), size_of(PRId##name)); \
	assert_int_equal(size_of(PRIX##name), size_of(PRId##name)); \
	assert_int_equal(PRIX##name[strlen(PRIX##name) - 1], 'X'); \
	assert_int_equal(size_of(SCNd##name), sizeof(type)); \
	assert_int_equal(size_of(SCNi##name), sizeof(type)); \
	assert_int_equal(size_of(SCNo##name), sizeof(type)); \
	assert_int_equal(size_of(SCNu##name), sizeof(type)); \
	assert_int_equal(size_of(SCNx##name), sizeof(type))
	PRINT(8, int8_t);
	PRINT(16, int16_t);
	PRINT(32, int32_t);
	PRINT(64, int64_t);
	PRINT(LEAST8, int_least8_t);
	PRINT(LEAST16, int_least16_t);
	PRINT(LEAST32, int_least32_t);
	PRINT(LEAST64, int_least64_t);
	PRINT(FAST8, int_fast8_t);
	PRINT(FAST16, int_fast16_t);
	PRINT(FAST32, int_fast32_t);
	PRINT(FAST64, int_fast64_t);
	PRINT(MAX, intmax_t);
	PRINT(PTR, intptr_t);
}

static void test_limits(void **state)
{
	(void)state;
	/* The greatest value of each type, by its width and not by the macros. */
#define SIGNED(type, least, most) \
	assert_true((most) == (type)(((uintmax_t)1 << (sizeof(type) * 8 - 1)) - 1)); \
	assert_true((least) == -(most) - 1)
#define UNSIGNED(type, most) assert_true((most) == (type)-1 && (most) > 0)
	SIGNED(signed char, SCHAR_MIN, SCHAR_MAX);
	SIGNED(short, SHRT_MIN, SHRT_MAX);
	SIGNED(int, INT_MIN, INT_MAX);
	SIGNED(long, LONG_MIN, LONG_MAX);
	SIGNED(long long, LLONG_MIN, LLONG_MAX);
	SIGNED(int_fast16_t, INT_FAST16_MIN, INT_FAST16_MAX);
	SIGNED(int_fast32_t, INT_FAST32_MIN, INT_FAST32_MAX);
	SIGNED(intptr_t, INTPTR_MIN, INTPTR_MAX);
	SIGNED(ptrdiff_t, PTRDIFF_MIN, PTRDIFF_MAX);
	UNSIGNED(unsigned char, UCHAR_MAX);
	UNSIGNED(unsigned short, USHRT_MAX);
	UNSIGNED(unsigned, UINT_MAX);
	UNSIGNED(unsigned long, ULONG_MAX);
	UNSIGNED(unsigned long long, ULLONG_MAX);
	UNSIGNED(uint_fast16_t, UINT_FAST16_MAX);
	UNSIGNED(uint_fast32_t, UINT_FAST32_MAX);
	UNSIGNED(size_t, SIZE_MAX);
	assert_int_equal(SSIZE_MAX, PTRDIFF_MAX);
	assert_int_equal(MB_LEN_MAX, 4);
	/* ISO C17 7.20.4.1p2: the constant's type is the promoted one. */
	assert_int_equal(sizeof(INT8_C(1)), sizeof(int));
	assert_int_equal(sizeof(UINT64_C(1)), 8);
	assert_true(UINT64_C(0xffffffffffffffff) == UINT64_MAX);
}

static void test_checked(void **state)
{
	(void)state;
	int r;
	unsigned char c;
	int64_t wide;
	assert_false(ckd_add(&r, INT_MAX - 1, 1));
	assert_int_equal(r, INT_MAX);
	assert_true(ckd_add(&r, INT_MAX, 1));
	assert_int_equal(r, INT_MIN);
	assert_true(ckd_sub(&c, 1, 2));
	assert_int_equal(c, 255);
	assert_false(ckd_mul(&wide, INT_MAX, INT_MAX));
	assert_true(wide == 4611686014132420609);
	assert_true(ckd_mul(&wide, INT64_MAX, 2));
}

/* Each function against counting bits one by one; ISO C23 7.18. */
#define CHECK_BITS(suffix, type) do { \
	for (int i = 0; i < 300; i++) { \
		type v = i < 4 ? (type)i : i < 8 ? (type)~(type)(i - 4) : (type)(0x9e3779b97f4a7c15u * (unsigned)i >> (i % 60)); \
		const unsigned width = sizeof(type) * 8; \
		unsigned ones = 0, leading = width, trailing = width, leading1 = 0, trailing1 = 0; \
		for (unsigned b = 0; b < width; b++) \
			if (v >> b & 1) { \
				ones++; \
				leading = width - 1 - b; \
				if (trailing == width) \
					trailing = b; \
			} \
		while (trailing1 < width && (v >> trailing1 & 1)) \
			trailing1++; \
		while (leading1 < width && (v >> (width - 1 - leading1) & 1)) \
			leading1++; \
		assert_int_equal(stdc_count_ones(v), ones); \
		assert_int_equal(stdc_count_zeros_##suffix(v), width - ones); \
		assert_int_equal(stdc_leading_zeros(v), leading); \
		assert_int_equal(stdc_trailing_zeros(v), trailing); \
		assert_int_equal(stdc_leading_ones_##suffix(v), leading1); \
		assert_int_equal(stdc_trailing_ones(v), trailing1); \
		assert_int_equal(stdc_first_leading_one(v), v ? leading + 1 : 0); \
		assert_int_equal(stdc_first_trailing_one(v), v ? trailing + 1 : 0); \
		assert_int_equal(stdc_first_leading_zero(v), ones == width ? 0 : leading1 + 1); \
		assert_int_equal(stdc_first_trailing_zero(v), ones == width ? 0 : trailing1 + 1); \
		assert_int_equal(stdc_has_single_bit(v), ones == 1); \
		assert_int_equal(stdc_bit_width(v), width - leading); \
		assert_true(stdc_bit_floor(v) == (v ? (type)((type)1 << (width - leading - 1)) : 0)); \
		type ceil = v <= 1 ? 1 : ones == 1 ? v : leading == 0 ? 0 : (type)((type)1 << (width - leading)); \
		assert_true(stdc_bit_ceil(v) == ceil); \
	} \
} while (0)

static void test_bits(void **state)
{
	(void)state;
	CHECK_BITS(uc, unsigned char);
	CHECK_BITS(us, unsigned short);
	CHECK_BITS(ui, unsigned int);
	CHECK_BITS(ul, unsigned long);
	CHECK_BITS(ull, unsigned long long);
	unsigned (*volatile function)(unsigned) = stdc_count_ones_ui;
	assert_int_equal(function(0xf0f0), 8);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_abs),
		cmocka_unit_test(test_div),
		cmocka_unit_test(test_memalignment),
		cmocka_unit_test(test_inttypes),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_checked),
		cmocka_unit_test(test_bits)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
