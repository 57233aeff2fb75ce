/* SPDX-License-Identifier: MIT */
/* insque() and remque(): doubly linked lists. */
#include <search.h>
#include <stddef.h>

struct links {
	struct links *next;
	struct links *previous;
};

void insque(void *element, void *before)
{
	struct links *e = element, *b = before;
	e->previous = b;
	e->next = NULL;
	if (b == NULL)
		return;
	e->next = b->next;
	b->next = e;
	if (e->next != NULL)
		e->next->previous = e;
}

void remque(void *element)
{
	struct links *e = element;
	if (e->next != NULL)
		e->next->previous = e->previous;
	if (e->previous != NULL)
		e->previous->next = e->next;
}
