/* SPDX-License-Identifier: MIT */
/* The import pointer of _errno(). */
#include <stdlib.h>

#include "ms_import.h"

MS_IMPORT(_errno);
