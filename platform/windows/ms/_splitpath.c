/* SPDX-License-Identifier: MIT */
/* _splitpath(), _makepath(): the parts of a path, UTF-8. */
#include <stddef.h>

#define CHAR char
#define NAME(narrow, wide) narrow
#include "private/ms_path_parts.h"
