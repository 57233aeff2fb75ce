/* SPDX-License-Identifier: MIT */
/* _beginthread() and its family: threads of a program that knows no others. */
#include <process.h>

#include "error.h"
#include "lock.h"
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_thread_exit.h"
#include "plat_fpu.h"

struct order {
	unsigned (__stdcall *run)(void *);
	void (*old_run)(void *);
	void *argument;
};

static DWORD WINAPI begin(void *given)
{
	struct order order = *(struct order *)given;
	unsigned code = 0;
	ULONG guarantee = 0x4000;
	HeapFree(GetProcessHeap(), 0, given);
	__plat_self()->self = __plat_self();
	__plat_fpu_start();
	SetThreadStackGuarantee(&guarantee);
	if (order.run != NULL)
		code = order.run(order.argument);
	else
		order.old_run(order.argument);
	__plat_thread_exit(code);
}

static uintptr_t start(void *security, unsigned stack_size, struct order order, unsigned flags, unsigned *id)
{
	if (order.run == NULL && order.old_run == NULL) {
		__crt_set_errno(EINVAL);
		return 0;
	}
	struct order *given = HeapAlloc(GetProcessHeap(), 0, sizeof *given);
	DWORD number = 0;
	HANDLE thread = NULL;
	int error = -ENOMEM;
	__crt_keep(__crt_locks_sleep);
	if (given != NULL) {
		*given = order;
		thread = CreateThread(security, stack_size, begin, given, flags, &number);
		if (thread == NULL) {
			error = __plat_last_error();
			HeapFree(GetProcessHeap(), 0, given);
		}
	}
	if (thread == NULL) {
		__crt_set_errno(-error);
		return 0;
	}
	if (id != NULL)
		*id = number;
	return (uintptr_t)thread;
}

uintptr_t _beginthreadex(void *security, unsigned stack_size, unsigned (__stdcall *run)(void *), void *argument, unsigned flags,
	unsigned *id)
{
	struct order order = { run, NULL, argument };
	return start(security, stack_size, order, flags, id);
}

uintptr_t _beginthread(void (*run)(void *), unsigned stack_size, void *argument)
{
	struct order order = { NULL, run, argument };
	uintptr_t thread = start(NULL, stack_size, order, 0, NULL);
	/* Microsoft's closes the handle when the thread ends; here it is closed at once, and good for nothing but a look. */
	if (thread == 0)
		return (uintptr_t)-1;
	CloseHandle((HANDLE)thread);
	return thread;
}

void _endthreadex(unsigned code)
{
	__plat_thread_exit(code);
}

void _endthread(void)
{
	__plat_thread_exit(0);
}
