/* SPDX-License-Identifier: MIT */
/* The import pointer of _aligned_malloc(). */
#include <malloc.h>

#include "ms_import.h"

MS_IMPORT(_aligned_malloc);
