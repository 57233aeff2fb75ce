/* SPDX-License-Identifier: MIT */
/* pthread_attr_setstackaddr() and pthread_attr_getstackaddr(): a stack by its end and, elsewhere, its size. The standard never said which end it meant,
 * and took them out again; this is the upper one, as with other libraries of this system. */
#include <errno.h>
#include <pthread.h>

int pthread_attr_setstackaddr(pthread_attr_t *attributes, void *end)
{
	if (end == NULL)
		return EINVAL;
	attributes->__stack_end = end;
	attributes->__stack = (char *)end - attributes->__stack_size;
	return 0;
}

int pthread_attr_getstackaddr(const pthread_attr_t *restrict attributes, void **restrict end)
{
	*end = attributes->__stack != NULL ? (char *)attributes->__stack + attributes->__stack_size : NULL;
	return 0;
}
