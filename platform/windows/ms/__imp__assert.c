/* SPDX-License-Identifier: MIT */
/* The import pointer of _assert(). */
#include <assert.h>

#include "ms_import.h"

void _assert(const char *expression, const char *file, unsigned line);

MS_IMPORT(_assert);
