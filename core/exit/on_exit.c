/* SPDX-License-Identifier: MIT */
/* on_exit(): a handler that gets the status, and an argument. */
#define _GNU_SOURCE 1
#include <stdlib.h>

#include "cxa.h"
#include "error.h"
#include "handlers.h"
#include "start.h"

struct handler {
	void (*function)(int status, void *argument);
	void *argument;
};

static void run(void *memory)
{
	struct handler handler = *(struct handler *)memory;
	free(memory);
	handler.function(__crt_exit_status, handler.argument);
}

int on_exit(void (*function)(int status, void *argument), void *argument)
{
	struct handler *handler = malloc(sizeof *handler);
	if (handler == NULL)
		return -1;
	*handler = (struct handler){ function, argument };
	if (__cxa_atexit(run, handler, NULL) == 0)
		return 0;
	free(handler);
	return -1;
}
