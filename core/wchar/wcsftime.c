/* SPDX-License-Identifier: MIT */
/* wcsftime(): strftime() with wide characters. ISO C17 7.29.5.1. */
#include <stddef.h>

#define CHAR wchar_t
#define FORMAT_TIME wcsftime
struct tm;
size_t wcsftime(wchar_t *restrict text, size_t size, const wchar_t *restrict format, const struct tm *restrict tm);
#include "time_format.h"
