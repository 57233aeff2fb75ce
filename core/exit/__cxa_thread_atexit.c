/* SPDX-License-Identifier: MIT */
/* What g++ and clang++ call to register a thread-local object's destructor; in a file of its own because libsupc++ has one too,
 * which comes to __cxa_thread_atexit_impl() in the end. */
#include "cxa.h"

int __cxa_thread_atexit(void (*run)(void *), void *object, void *module)
{
	return __cxa_thread_atexit_impl(run, object, module);
}
