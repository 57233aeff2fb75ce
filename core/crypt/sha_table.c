/* SPDX-License-Identifier: MIT */
/* The constants of SHA-2. */
#include "methods.h"
#include "sha_table.h"
