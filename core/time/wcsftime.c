/* SPDX-License-Identifier: MIT */
/* wcsftime(): a date as wide text by a format. */
#include <wchar.h>

#define CHAR wchar_t
#define FORMAT_TIME __crt_wcsftime
#include "time_format.h"

#include "attr.h"

size_t wcsftime(wchar_t *restrict text, size_t size, const wchar_t *restrict format, const struct tm *restrict tm) CRT_ALIAS(__crt_wcsftime);
