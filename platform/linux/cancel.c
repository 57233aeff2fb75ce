/* SPDX-License-Identifier: MIT */
/* pthread_cancel(), and what makes cancellation points of system calls in a program that has it. Linux only.
 *
 * A thread that enters a point says so (at_point) and then looks whether it is cancelled; who cancels it stores that and then looks whether it is at a
 * point: one of the two sees the other. If it is, a signal ends its call, and the handler knows from the interrupted address whether the call has
 * had an effect already (x86_64/cancellable.S): then it is let go on, and the next point cancels. A call that the signal has interrupted for good
 * gives -EINTR, which is no effect either. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <ucontext.h>

#include "crt_pthread.h"
#include "kernel.h"

/* Below SIGRTMIN, like the timers' (PLAT_RESERVED_SIGNALS). */
enum { CANCEL_SIGNAL = 33 };

long __plat_cancellable(const int *cancelled, long number, long a, long b, long c, long d, long e, long f);
CRT_HIDDEN extern const char __plat_cancellable_begin[], __plat_cancellable_end[], __plat_cancellable_cancelled[];

/* The following replace the weak ones of points.c. */

void __plat_cancel_end(void)
{
	/* Handlers and destructors run with cancellation disabled. */
	__crt_thread_exit(PTHREAD_CANCELED);
}

void __plat_cancel_test(void)
{
	if (__crt_thread_is_due(__plat_self()->thread))
		__plat_cancel_end();
}

int __plat_cancel_due(long result)
{
	return (result == -ECANCELED || result == -EINTR) && __crt_thread_is_due(__plat_self()->thread);
}

long __plat_cancel_call(long number, long a, long b, long c, long d, long e, long f)
{
	struct __crt_pthread *thread = __plat_self()->thread;
	/* Nobody knows a thread without an object. */
	if (thread == NULL || thread->cancel_state != PTHREAD_CANCEL_ENABLE)
		return __plat_syscall6(number, a, b, c, d, e, f);
	/* A signal handler's point may lie within an interrupted one. */
	int before = thread->at_point;
	__atomic_store_n(&thread->at_point, 1, __ATOMIC_SEQ_CST);
	long result = __plat_cancellable(&thread->cancelled, number, a, b, c, d, e, f);
	__atomic_store_n(&thread->at_point, before, __ATOMIC_RELEASE);
	return result;
}

/* In the thread that is cancelled, with all signals blocked. */
static void on_signal(int number, siginfo_t *info, void *interrupted)
{
	ucontext_t *context = interrupted;
	greg_t *registers = context->uc_mcontext.gregs;
	struct __crt_pthread *thread = __plat_self()->thread;
	(void)info;
	if (thread == NULL || !__atomic_load_n(&thread->cancelled, __ATOMIC_SEQ_CST))
		return;
	if (thread->cancel_state == PTHREAD_CANCEL_ENABLE) {
		uintptr_t at = (uintptr_t)registers[REG_RIP];
		if (at >= (uintptr_t)__plat_cancellable_begin && at < (uintptr_t)__plat_cancellable_end) {
			registers[REG_RIP] = (greg_t)(uintptr_t)__plat_cancellable_cancelled;
			return;
		}
		if (thread->cancel_type == PTHREAD_CANCEL_ASYNCHRONOUS) {
			/* As if called from there: below the red zone, a stack as after a call (psABI 3.2.2), and no direction flag. */
			registers[REG_RSP] = (greg_t)((((uintptr_t)registers[REG_RSP] - 128) & ~(uintptr_t)15) - 8);
			registers[REG_RIP] = (greg_t)(uintptr_t)__plat_cancel_end;
			registers[REG_EFL] &= ~(greg_t)0x400;
			return;
		}
	}
	/* In a handler of the program's, perhaps, that has interrupted a point: when it returns, and its mask with it, the signal comes once more. */
	if (thread->at_point) {
		context->uc_sigmask.__bits |= (uint64_t)1 << (number - 1);
		(void)__plat_raise(number);
	}
}

int pthread_cancel(pthread_t thread)
{
	int result = __crt_cancel(thread);
	if (result != CRT_CANCEL_REACH)
		return result;
	if (!__atomic_load_n(&thread->at_point, __ATOMIC_SEQ_CST) &&
		__atomic_load_n(&thread->cancel_type, __ATOMIC_SEQ_CST) != PTHREAD_CANCEL_ASYNCHRONOUS)
		return 0;
	struct sigaction action = { .sa_flags = SA_SIGINFO | SA_RESTART };
	action.sa_sigaction = on_signal;
	action.sa_mask.__bits = ~UINT64_C(0);
	(void)__plat_sigaction(CANCEL_SIGNAL, &action, NULL);
	result = __plat_thread_kill(thread->handle, CANCEL_SIGNAL);
	return result == -ESRCH ? 0 : -result;
}
