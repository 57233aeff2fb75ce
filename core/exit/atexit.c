/* SPDX-License-Identifier: MIT */
/* The handlers of exit(): atexit(), __cxa_atexit() and __cxa_finalize(), one list for all, newest first. */
#include <stdlib.h>

#include "handlers.h"
#include "lock.h"
#include "stage.h"
#include "start.h"

CRT_STAGE(atexit, __crt_atexit);

struct handler {
	/* One of the two; NULL in both: it has run, or its library was unloaded. */
	void (*plain)(void);
	void (*with_argument)(void *);
	void *argument;
	/* The program or shared library that registered it. */
	void *module;
};

/* Blocks of handlers, the newest first; the oldest is part of the program, so that the first handlers cannot fail. */
struct block {
	struct block *older;
	size_t used;
	struct handler handlers[32];
};
static struct block first;
static struct block *newest = &first;
/* Guards the list; never held while a handler runs. */
static struct crt_lock lock;

static int add(struct handler handler)
{
	__crt_lock(&lock);
	if (newest->used == sizeof first.handlers / sizeof *first.handlers) {
		/* Straight from the system: registering a handler links no heap, and works while the heap is what exits. */
		void *memory;
		size_t size = (sizeof *newest + __plat_boot_info.page_size - 1) & ~(__plat_boot_info.page_size - 1);
		if (__plat_mem_map(size, 0, &memory) < 0) {
			__crt_unlock(&lock);
			return -1;
		}
		struct block *block = memory;
		block->older = newest;
		newest = block;
	}
	newest->handlers[newest->used++] = handler;
	__crt_unlock(&lock);
	return 0;
}

int atexit(void (*function)(void))
{
	return add((struct handler){ .plain = function });
}

int __cxa_atexit(void (*function)(void *), void *argument, void *module)
{
	return add((struct handler){ .with_argument = function, .argument = argument, .module = module });
}

/* Takes the newest handler of a module (NULL: of any) off the list. */
static int take(void *module, struct handler *handler)
{
	int found = 0;
	__crt_lock(&lock);
	for (struct block *block = newest; block != NULL && !found; block = block->older) {
		for (size_t i = block->used; i-- != 0;) {
			struct handler *h = &block->handlers[i];
			if ((h->plain == NULL && h->with_argument == NULL) || (module != NULL && h->module != module))
				continue;
			*handler = *h;
			*h = (struct handler){ 0 };
			found = 1;
			break;
		}
		/* What is empty at the end need not be looked at again. Blocks stay: a handler may register new ones. */
		while (block == newest && block->used != 0 && block->handlers[block->used - 1].plain == NULL &&
			block->handlers[block->used - 1].with_argument == NULL)
			block->used--;
		if (block == newest && block->used == 0 && block->older != NULL)
			newest = block->older;
	}
	__crt_unlock(&lock);
	return found;
}

/* One at a time, so that handlers may register others, which then run next (ISO C17 7.22.4.4). */
void __cxa_finalize(void *module)
{
	struct handler handler = { 0 };
	while (take(module, &handler)) {
		if (handler.plain != NULL)
			handler.plain();
		else
			handler.with_argument(handler.argument);
	}
}

void __crt_atexit(void)
{
	__cxa_finalize(NULL);
}
