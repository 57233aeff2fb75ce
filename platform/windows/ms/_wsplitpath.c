/* SPDX-License-Identifier: MIT */
/* _wsplitpath(), _wmakepath(): the parts of a path, UTF-16. */
#include <stddef.h>

#define CHAR wchar_t
#define NAME(narrow, wide) wide
#include "private/ms_path_parts.h"
