/* SPDX-License-Identifier: MIT */
/* _heapchk() and others that look into Microsoft's heap: what it documents for systems without them. */
#include <errno.h>
#include <malloc.h>

#include "error.h"
#include "private/win32.h"

int _heapchk(void)
{
	__crt_set_errno(ENOSYS);
	return _HEAPOK;
}

int _heapset(unsigned int fill)
{
	(void)fill;
	__crt_set_errno(ENOSYS);
	return _HEAPOK;
}

int _heapwalk(_HEAPINFO *entry)
{
	(void)entry;
	__crt_set_errno(ENOSYS);
	return _HEAPEND;
}

int _heapadd(void *memory, size_t size)
{
	(void)memory;
	(void)size;
	__crt_set_errno(ENOSYS);
	return -1;
}

intptr_t _get_heap_handle(void)
{
	return (intptr_t)GetProcessHeap();
}
