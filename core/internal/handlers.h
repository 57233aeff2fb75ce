/* SPDX-License-Identifier: MIT */
/* Lists of functions to call at the end of something: the process, a thread, a module. */
#ifndef CRT_HANDLERS_H
#define CRT_HANDLERS_H

#include "attr.h"
#include "crt_platform.h"

struct crt_handler {
	struct crt_handler *next;
	void (*run)(void *);
	void *argument;
	/* The module (__dso_handle) whose end the function belongs to; NULL in a program. */
	void *module;
};

/* Puts run(argument) at the head of the list. 0, or -ENOMEM. The first 32 handlers of a program need no memory. Lists that
 * several threads share are guarded by the one lock of handlers.c. */
int __crt_handlers_add(struct crt_handler **list, void (*run)(void *), void *argument, void *module);
/* Calls, newest first, every handler of the module (NULL: all), each once, and removes it; those that they add too. */
void __crt_handlers_run(struct crt_handler **list, void *module);
/* Calls a function without arguments: what to give as `run` for one, and itself as `argument`. */
void __crt_handler_plain(void *function);

#endif
