/* SPDX-License-Identifier: MIT */
/* The import pointer of rand_s(). */
#include <stdlib.h>

#include "ms_import.h"

MS_IMPORT(rand_s);
