/* SPDX-License-Identifier: MIT */
/* The import pointer of isspace(). */
#define __crt_no_ctype_macros 1
#include <ctype.h>

#include "ms_import.h"

MS_IMPORT(isspace);
