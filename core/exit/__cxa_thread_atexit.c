/* SPDX-License-Identifier: MIT */
/* __cxa_thread_atexit(): what C++ code calls; libsupc++ has one of its own, which ends here too. */
#include "handlers.h"

int __cxa_thread_atexit(void (*function)(void *), void *argument, void *module)
{
	return __cxa_thread_atexit_impl(function, argument, module);
}
