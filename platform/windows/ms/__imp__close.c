/* SPDX-License-Identifier: MIT */
/* The import pointer of _close(). */
#include <io.h>

#include "ms_import.h"

MS_IMPORT(_close);
