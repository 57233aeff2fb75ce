/* SPDX-License-Identifier: MIT */
/* Annex K: what its functions do when a runtime-constraint is violated. A file that includes this defines __STDC_WANT_LIB_EXT1__
 * before its first header. */
#ifndef CRT_CONSTRAINT_H
#define CRT_CONSTRAINT_H

#include <stdint.h>
#include <stdlib.h>

#include "attr.h"

/* The handler that the program set, or NULL; and what takes the place of abort_handler_s then, if there is any. Read and written
 * atomically. */
extern constraint_handler_t __crt_constraint_handler;
extern void (*__crt_constraint_default)(void);

/* Calls the handler. If that returns: sets errno, and returns it. */
errno_t __crt_constraint(const char *function, const char *reason, errno_t error);

#endif
