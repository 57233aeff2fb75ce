/* SPDX-License-Identifier: MIT */
/* _wcsset_s(), _wcsnset_s(). */
#define CHAR wchar_t
#define PASSED wchar_t
#define NAME(narrow, wide) wide
#include "private/ms_set_s.h"
