/* SPDX-License-Identifier: MIT */
/* _strset_s(), _strnset_s(). */
#define CHAR char
#define PASSED int
#define NAME(narrow, wide) narrow
#include "private/ms_set_s.h"
