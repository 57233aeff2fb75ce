/* SPDX-License-Identifier: MIT */
/* Ending a thread, and the process after it. */
#include "private/win32.h"
#include "private/plat_thread_exit.h"
#include "attr.h"

/* The last thread that began to end. Wine's wineserver takes a thread that ends for a live one until its connection is closed, and if the process
 * ends meanwhile it sends the thread a signal, which may meet it inside its dynamic linker, with a lock that the others then wait for: after half a
 * second the whole process is killed, whatever its exit code. So each waits for the one before, and the process for the last. */
static void *ending;

static void await(HANDLE thread)
{
	/* Not for ever: a thread may need the loader's lock for its end, which whoever unloads a DLL holds. */
	enum { MILLISECONDS = 100 };
	if (thread == NULL)
		return;
	(void)WaitForSingleObject(thread, MILLISECONDS);
	CloseHandle(thread);
}

static void await_last(void)
{
	await(__atomic_exchange_n(&ending, NULL, __ATOMIC_ACQ_REL));
}

CRT_USED CRT_SECTION(".CRT$XTY") static void (*const terminator)(void) = await_last;

_Noreturn void __plat_thread_exit(unsigned code)
{
	HANDLE self = NULL;
	if (DuplicateHandle(GetCurrentProcess(), GetCurrentThread(), GetCurrentProcess(), &self, SYNCHRONIZE, FALSE, 0))
		await(__atomic_exchange_n(&ending, self, __ATOMIC_ACQ_REL));
	ExitThread(code);
	__builtin_unreachable();
}
