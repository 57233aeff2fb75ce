/* SPDX-License-Identifier: MIT */
/* From Windows' error numbers to the seam's. */
#ifndef PLAT_ERROR_H
#define PLAT_ERROR_H

#include <bits/errno_values.h>
#include <stdint.h>

/* The negative errno of a system error code; -EINVAL for one that the table (error.c) does not have, as Microsoft's runtime. */
int __plat_error_from(uint32_t code);
/* The same for GetLastError(). Also keeps the code for _doserrno. */
int __plat_last_error(void);

#endif
