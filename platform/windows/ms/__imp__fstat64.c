/* SPDX-License-Identifier: MIT */
/* The import pointer of _fstat64(). */
#include <sys/stat.h>

#include "ms_import.h"

MS_IMPORT(_fstat64);
