/* SPDX-License-Identifier: MIT */
/* strrchr() with AVX-512. */
#include "avx512.h"
#include "last.h"

CRT_OVERREADS KERNEL AVX512 char *__crt_strrchr_avx512(const char *string, int c)
{
	return v64_find_last(string, v64_set(c), SCAN_NUL, SCAN_BYTE, SCAN_EITHER);
}
