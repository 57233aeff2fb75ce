/* SPDX-License-Identifier: MIT */
/* The import pointer of ___mb_cur_max_func(). */
#include "ms_import.h"

int ___mb_cur_max_func(void);

MS_IMPORT(___mb_cur_max_func);
