/* SPDX-License-Identifier: MIT */
/* strspn(): how many bytes at the start are all of a set. */
#include <string.h>

#include "byteset.h"

size_t strspn(const char *string, const char *set)
{
	/* The NUL is never of the set: it ends the search. */
	struct byteset bytes = {0};
	for (; *set != 0; set++)
		byteset_add(&bytes, (unsigned char)*set);
	const char *p = string;
	while (byteset_has(&bytes, (unsigned char)*p))
		p++;
	return (size_t)(p - string);
}
