/* SPDX-License-Identifier: MIT */
/* C++ exceptions that nobody catches. libgcc throws by RaiseException() and, if that comes back, calls std::terminate(). But the system
 * makes an end of what no handler wanted, unless the last filter of all lets it go on. The C++ compiler wrappers link this object
 * (by the name below); C programs do without. */
#include "private/win32.h"
#include "attr.h"

/* What the wrappers ask for. */
extern const char __crt_cxx_exceptions;
const char __crt_cxx_exceptions = 1;

/* libgcc's unwind-seh.c: the letters "CCG" and a digit, in a code of the customer's (bit 29). */
enum { GCC_EXCEPTION = 0x20474343, GCC_MASK = 0x20ffffff };

static LPTOP_LEVEL_EXCEPTION_FILTER next;

static LONG WINAPI filter(EXCEPTION_POINTERS *exception)
{
	const EXCEPTION_RECORD *record = exception->ExceptionRecord;
	if ((record->ExceptionCode & GCC_MASK) == GCC_EXCEPTION && !(record->ExceptionFlags & EXCEPTION_NONCONTINUABLE))
		return EXCEPTION_CONTINUE_EXECUTION;
	return next != NULL ? next(exception) : EXCEPTION_CONTINUE_SEARCH;
}

static int install(void)
{
	next = SetUnhandledExceptionFilter(filter);
	return 0;
}

/* Among the initializers, before any constructor. */
static int (*const initializer)(void) CRT_SECTION(".CRT$XIB") CRT_USED = install;
