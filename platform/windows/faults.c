/* SPDX-License-Identifier: MIT */
/* The faults stage: a stack overflow says so instead of vanishing, and the environment appears when it is touched.
 *
 * The vectored handler sees every exception first. It handles the touch, and after an overflow it ends the process with the
 * exception's code, 0xC00000FD: what is left of the stack may not be enough to look for another handler (under wine it is
 * not), and then nothing at all would be said. All others it passes on untouched, to the program's own handlers (SEH,
 * C++), to the signals' filter (signal.c) if the program uses signals, and else to the system, which ends the process with
 * the exception's code as its exit code: 0xC0000005 for an access violation. */
#include "private/win32.h"
#include "private/plat_environment.h"
#include "attr.h"
#include "stage.h"
#include "start.h"

CRT_STAGE(faults, __plat_faults);

/* What a handler of a stack overflow has to run on, on top of the page that the system guarantees by itself. */
enum { STACK_GUARANTEE = 0x4000 };

/* Here, so that nobody makes the promise without the handler that keeps it. */
_Noreturn void __plat_environment_fail(void)
{
	__crt_fail("no memory for the environment", CRT_EXIT_NO_MEMORY);
}

static LONG CALLBACK handler(EXCEPTION_POINTERS *exception)
{
	const EXCEPTION_RECORD *record = exception->ExceptionRecord;
	if (record->ExceptionCode == EXCEPTION_ACCESS_VIOLATION) {
		if (__plat_environment_keep(record->ExceptionInformation[1]))
			return EXCEPTION_CONTINUE_EXECUTION;
	} else if (record->ExceptionCode == EXCEPTION_STACK_OVERFLOW) {
#define OVERFLOW_TEXT "twincrt: stack overflow\n"
		DWORD done;
		WriteFile(GetStdHandle(STD_ERROR_HANDLE), OVERFLOW_TEXT, sizeof OVERFLOW_TEXT - 1, &done, NULL);
		/* Not ExitProcess: it would call every DLL on this stack. -1 is the process itself (GetCurrentProcess, Microsoft Learn). */
		TerminateProcess((HANDLE)(INT_PTR)-1, (UINT)EXCEPTION_STACK_OVERFLOW);
	}
	return EXCEPTION_CONTINUE_SEARCH;
}

void __plat_faults(void)
{
	ULONG guarantee = STACK_GUARANTEE;
	SetThreadStackGuarantee(&guarantee);
	AddVectoredExceptionHandler(1, handler);
}
