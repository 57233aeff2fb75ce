/* SPDX-License-Identifier: MIT */
/* quick_exit() and its own list of handlers, newest first. ISO C17 7.22.4.3 and 7.22.4.7. */
#include <stdlib.h>

#include "handlers.h"
#include "lock.h"
#include "start.h"

struct block {
	struct block *older;
	size_t used;
	void (*handlers[32])(void);
};
static struct block first;
static struct block *newest = &first;
/* Guards the list; never held while a handler runs. */
static struct crt_lock lock;

int at_quick_exit(void (*function)(void))
{
	int result = 0;
	__crt_lock(&lock);
	if (newest->used == sizeof first.handlers / sizeof *first.handlers) {
		void *memory;
		size_t size = (sizeof *newest + __plat_boot_info.page_size - 1) & ~(__plat_boot_info.page_size - 1);
		if (__plat_mem_map(size, 0, &memory) < 0) {
			result = -1;
		} else {
			struct block *block = memory;
			block->older = newest;
			newest = block;
		}
	}
	if (result == 0)
		newest->handlers[newest->used++] = function;
	__crt_unlock(&lock);
	return result;
}

static void (*take(void))(void)
{
	void (*handler)(void) = NULL;
	__crt_lock(&lock);
	if (newest->used == 0 && newest->older != NULL)
		newest = newest->older;
	if (newest->used != 0)
		handler = newest->handlers[--newest->used];
	__crt_unlock(&lock);
	return handler;
}

_Noreturn void quick_exit(int status)
{
	void (*handler)(void);
	while ((handler = take()) != NULL)
		handler();
	__plat_exit(status);
}
