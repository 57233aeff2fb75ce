/* SPDX-License-Identifier: MIT */
/* Lists of functions to call at the end. Their nodes come from one pool, which neither needs the heap, so that atexit() alone
 * links none, nor ever gives memory back: nodes are used again. */
#include <bits/errno_values.h>

#include "handlers.h"
#include "fork.h"
#include "lock.h"

enum { FIRST_NODES = 32 }; /* ISO C17 7.22.4.2p3 promises as many */

struct crt_lock __crt_handlers_lock;
/* Guarded by the lock. */
static struct crt_handler first_nodes[FIRST_NODES];
static size_t first_used;
static struct crt_handler *free_nodes;

static struct crt_handler *take_node(void)
{
	struct crt_handler *node = free_nodes;
	if (node != NULL) {
		free_nodes = node->next;
		return node;
	}
	if (first_used < FIRST_NODES)
		return &first_nodes[first_used++];

	size_t size = __plat_system.map_granule;
	void *block;
	if (__plat_mem_map(size, 0, &block) < 0)
		return NULL;
	node = block;
	for (size_t left = size / sizeof *node; left != 1; left--, node++) {
		node->next = free_nodes;
		free_nodes = node;
	}
	return node;
}

int __crt_handlers_add(struct crt_handler **list, void (*run)(void *), void *argument, void *module)
{
	__crt_lock(&__crt_handlers_lock);
	struct crt_handler *node = take_node();
	if (node != NULL) {
		node->run = run;
		node->argument = argument;
		node->module = module;
		node->next = *list;
		*list = node;
	}
	__crt_unlock(&__crt_handlers_lock);
	return node != NULL ? 0 : -ENOMEM;
}

void __crt_handlers_run(struct crt_handler **list, void *module)
{
	for (;;) {
		__crt_lock(&__crt_handlers_lock);
		/* From the start each time: the last call may have changed anything. */
		struct crt_handler **place = list, *node;
		while ((node = *place) != NULL && module != NULL && node->module != module)
			place = &node->next;
		if (node == NULL) {
			__crt_unlock(&__crt_handlers_lock);
			return;
		}
		struct crt_handler handler = *node;
		*place = node->next;
		node->next = free_nodes;
		free_nodes = node;
		/* Not under the lock: the handler may register others, call exit(), or never return. */
		__crt_unlock(&__crt_handlers_lock);
		handler.run(handler.argument);
	}
}

void __crt_handler_plain(void *function)
{
	((void (*)(void))function)();
}
