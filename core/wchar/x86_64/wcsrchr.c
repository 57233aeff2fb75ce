/* SPDX-License-Identifier: MIT */
/* wcsrchr(): the last wide character of a value in a string. */
#include <wchar.h>

#include "x86_64/cpu.h"
#include "../../string/x86_64/vec.h"
#include "wide_avx512.h"

CRT_NOINLINE static wchar_t *wcsrchr_plain(const wchar_t *string, wchar_t c)
{
	const wchar_t *found = NULL;
	for (;; string++) {
		if (*string == c)
			found = string;
		if (*string == 0)
			return (wchar_t *)found;
	}
}

KERNEL wchar_t *wcsrchr(const wchar_t *string, wchar_t c)
{
	if (cpu_known_to_have(CPU_AVX512) || cpu_features() & CPU_AVX512)
		return __crt_wcsrchr_avx512(string, c);
	return wcsrchr_plain(string, c);
}
