/* SPDX-License-Identifier: MIT */
/* strftime(): a date as text by a format. */
#include <time.h>

#define CHAR char
#define FORMAT_TIME __crt_strftime
#include "time_format.h"

#include "attr.h"

size_t strftime(char *text, size_t size, const char *format, const struct tm *tm) CRT_ALIAS(__crt_strftime);
