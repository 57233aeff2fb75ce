/* SPDX-License-Identifier: MIT */
/* The table of asin_kernel.h. */
#include "asin_kernel.h"

#ifdef CRT_SMALL
const struct crt_asin_entry __crt_asin_table[ASIN_ENTRIES] = { ASIN_TABLE };
#else
const struct crt_asin_entry __crt_asin_table[ASIN_ENTRIES] = { ASIN_FINE_TABLE ASIN_TABLE };
#endif
