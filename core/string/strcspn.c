/* SPDX-License-Identifier: MIT */
/* strcspn(): how many bytes at the start are none of a set. */
#include <string.h>

#include "byteset.h"

size_t strcspn(const char *string, const char *set)
{
	/* The NUL is of the set too: it ends the search. */
	struct byteset bytes = {{1}};
	for (; *set != 0; set++)
		byteset_add(&bytes, (unsigned char)*set);
	const char *p = string;
	while (!byteset_has(&bytes, (unsigned char)*p))
		p++;
	return (size_t)(p - string);
}
