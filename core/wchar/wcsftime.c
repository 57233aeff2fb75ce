/* SPDX-License-Identifier: MIT */
/* wcsftime(): strftime() with wide characters. ISO C17 7.29.5.1. */
#include <wchar.h>

#define CHAR wchar_t
#define FORMAT_TIME wcsftime
#include "time_format.h"
