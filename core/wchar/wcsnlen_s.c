/* SPDX-License-Identifier: MIT */
/* wcsnlen_s(): a wide string's length within a size. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <wchar.h>

#include "bounds_length.h"

size_t wcsnlen_s(const wchar_t *string, size_t size)
{
	return string ? __crt_bounds_wcsnlen(string, size) : 0;
}
