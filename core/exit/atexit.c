/* SPDX-License-Identifier: MIT */
/* atexit(): a handler without an argument. */
#include <stdlib.h>

#include "cxa.h"
#include "handlers.h"

int atexit(void (*function)(void))
{
	return __cxa_atexit(__crt_handler_plain, (void *)function, NULL);
}
