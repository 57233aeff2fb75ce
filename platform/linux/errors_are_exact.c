/* SPDX-License-Identifier: MIT */
/* The kernel's errors are errno's: there is no table to leave out. */
#include "crt_platform.h"

const char __plat_errors_are_exact = 1;
