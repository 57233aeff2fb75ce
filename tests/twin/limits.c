/* SPDX-License-Identifier: MIT */
/* What limits.h, stdint.h and float.h say, where the two systems agree (long and wchar_t differ by their ABIs). */
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define SHOW(format, name) printf(#name " = %" format "\n", name)

int main(void)
{
	SHOW("d", CHAR_BIT); SHOW("d", SCHAR_MIN); SHOW("d", UCHAR_MAX); SHOW("d", CHAR_MIN); SHOW("d", SHRT_MIN); SHOW("d", USHRT_MAX);
	SHOW("d", INT_MIN); SHOW("d", INT_MAX); SHOW("u", UINT_MAX); SHOW("lld", LLONG_MIN); SHOW("lld", LLONG_MAX); SHOW("llu", ULLONG_MAX);
	SHOW(PRId8, INT8_MIN); SHOW(PRIu8, UINT8_MAX); SHOW(PRId16, INT16_MAX); SHOW(PRIu32, UINT32_MAX); SHOW(PRId64, INT64_MIN);
	SHOW(PRIu64, UINT64_MAX); SHOW(PRIdMAX, INTMAX_MAX); SHOW("zu", SIZE_MAX); SHOW(PRIdPTR, INTPTR_MIN); SHOW("td", PTRDIFF_MAX);
	SHOW(PRIdLEAST8, INT_LEAST8_MAX); SHOW(PRIuLEAST64, UINT_LEAST64_MAX); SHOW(PRId32, INT32_C(-5)); SHOW(PRIu64, UINT64_C(5));
	SHOW("d", SIG_ATOMIC_MAX);
	SHOW("d", FLT_RADIX); SHOW("d", FLT_MANT_DIG); SHOW("d", DBL_MANT_DIG); SHOW("d", LDBL_MANT_DIG); SHOW("d", FLT_DIG); SHOW("d", DBL_DIG);
	SHOW("d", LDBL_DIG); SHOW("d", FLT_MIN_EXP); SHOW("d", DBL_MIN_EXP); SHOW("d", LDBL_MIN_EXP); SHOW("d", FLT_MAX_10_EXP);
	SHOW("d", DBL_MAX_10_EXP); SHOW("d", LDBL_MAX_10_EXP); SHOW("d", DECIMAL_DIG); SHOW("d", DBL_DECIMAL_DIG); SHOW("d", FLT_EVAL_METHOD);
	SHOW("a", FLT_MAX); SHOW("a", DBL_MAX); SHOW("a", FLT_EPSILON); SHOW("a", DBL_EPSILON); SHOW("a", DBL_MIN); SHOW("a", DBL_TRUE_MIN);
	SHOW(".20Lg", LDBL_MAX); SHOW(".20Lg", LDBL_EPSILON); SHOW("d", FLT_ROUNDS);
	printf("%zu %zu %zu %zu %zu\n", sizeof(int), sizeof(long long), sizeof(void *), sizeof(size_t), sizeof(intmax_t));
	printf("%zu %zu\n", _Alignof(max_align_t), offsetof(struct { char c; double d; }, d));
	return 0;
}
