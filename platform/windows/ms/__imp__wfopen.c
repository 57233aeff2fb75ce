/* SPDX-License-Identifier: MIT */
/* The import pointer of _wfopen(). */
#include <stdio.h>

#include "ms_import.h"

MS_IMPORT(_wfopen);
