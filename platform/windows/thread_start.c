/* SPDX-License-Identifier: MIT */
/* Starting and ending threads. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_thread_exit.h"
#include "crt_platform.h"
#include "plat_fpu.h"

/* What a new thread is told; it frees this itself. */
struct order {
	void (*run)(void *);
	void *argument;
};

static DWORD WINAPI begin(void *given)
{
	struct order order = *(struct order *)given;
	struct crt_thread *self = __plat_self();
	/* As the faults stage does for the main thread. */
	ULONG guarantee = 0x4000;

	HeapFree(GetProcessHeap(), 0, given);
	self->self = self;
	SetThreadStackGuarantee(&guarantee);
	__plat_fpu_start();
	order.run(order.argument);
	return 0;
}

int __plat_thread_start(void (*run)(void *), void *argument, const struct plat_stack *stack, void **handle)
{
	if (stack->base != NULL)
		return -ENOSYS;
	struct order *order = HeapAlloc(GetProcessHeap(), 0, sizeof *order);
	if (order == NULL)
		return -ENOMEM;
	order->run = run;
	order->argument = argument;
	/* The size is of the addresses; memory comes as the stack grows. */
	HANDLE thread = CreateThread(NULL, stack->size, begin, order, STACK_SIZE_PARAM_IS_A_RESERVATION | CREATE_SUSPENDED, NULL);
	if (thread == NULL) {
		HeapFree(GetProcessHeap(), 0, order);
		return -EAGAIN;
	}
	/* The thread may detach itself, and end, and then the place of the handle is no more. */
	*handle = thread;
	ResumeThread(thread);
	return 0;
}

/* Policies in the sense of POSIX are not to be had. */
int __plat_thread_set_policy(void *handle, int policy, int priority)
{
	(void)handle;
	(void)policy;
	(void)priority;
	return -ENOSYS;
}

int __plat_thread_policy(void *handle, int *priority)
{
	(void)handle;
	(void)priority;
	return -ENOSYS;
}

int __plat_thread_kill(void *handle, int signal)
{
	(void)handle;
	(void)signal;
	return -ENOSYS;
}

int __plat_thread_join(void *handle)
{
	if (WaitForSingleObject(handle, INFINITE) != WAIT_OBJECT_0)
		return __plat_last_error();
	CloseHandle(handle);
	return 0;
}

void __plat_thread_detach(void *handle)
{
	CloseHandle(handle);
}

_Noreturn void __plat_thread_end(void)
{
	__plat_thread_exit(0);
}
