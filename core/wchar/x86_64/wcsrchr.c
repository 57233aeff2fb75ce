/* SPDX-License-Identifier: MIT */
/* wcsrchr(): the last wide character of a value in a string. */
#include <wchar.h>

#include "x86_64/cpu.h"
#include "../../string/x86_64/vec.h"
#include "wide_avx512.h"

/* From the end on, which is found by vectors. */
CRT_NOINLINE static wchar_t *wcsrchr_back(const wchar_t *string, wchar_t c)
{
	const wchar_t *p = string + wcslen(string);
	while (*p != c) {
		if (p == string)
			return NULL;
		p--;
	}
	return (wchar_t *)p;
}

KERNEL wchar_t *wcsrchr(const wchar_t *string, wchar_t c)
{
	if (cpu_known_to_have(CPU_AVX512) || cpu_features() & CPU_AVX512)
		return __crt_wcsrchr_avx512(string, c);
	return wcsrchr_back(string, c);
}
