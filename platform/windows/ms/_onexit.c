/* SPDX-License-Identifier: MIT */
/* _onexit(): atexit() for functions with a result, which nobody reads. */
#include <stdlib.h>

_onexit_t _onexit(_onexit_t function)
{
	/* The x64 ABI calls both alike. */
	return atexit((void (*)(void))(uintptr_t)function) == 0 ? function : NULL;
}

int _crt_atexit(void (*function)(void))
{
	return atexit(function);
}
