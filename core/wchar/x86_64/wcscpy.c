/* SPDX-License-Identifier: MIT */
/* wcscpy(): copies a wide string. */
#include <string.h>
#include <wchar.h>

#include "x86_64/cpu.h"
#include "wide_avx512.h"

wchar_t *wcscpy(wchar_t *restrict to, const wchar_t *restrict from)
{
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_wcscpy_avx512(to, from);
	return memcpy(to, from, (wcslen(from) + 1) * sizeof(wchar_t));
}
