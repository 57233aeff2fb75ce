/* SPDX-License-Identifier: MIT */
/* Signals: the kernel's, with the layout of its sigaction and the return trampoline it wants on x86-64. */
#include <errno.h>
#include <signal.h>

#include "kernel.h"
#include "crt_platform.h"

/* The kernel's struct sigaction, and the flag that says that a restorer is given. */
struct kernel_sigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	uint64_t mask;
};
enum { KERNEL_SA_RESTORER = 0x04000000, MASK_SIZE = 8 };

/* x86_64/sigreturn.S. */
extern void __plat_sigreturn(void);

/* The signals that the processor's exceptions become. The kernel ends the process if it has to send one that is blocked. */
static const uint64_t faults = (uint64_t)1 << (SIGSEGV - 1) | (uint64_t)1 << (SIGFPE - 1) | (uint64_t)1 << (SIGILL - 1) | (uint64_t)1 << (SIGBUS - 1)
	| (uint64_t)1 << (SIGTRAP - 1);

/* For longjmp() (x86_64/setjmp.S): nonzero as soon as a handler of one of these was installed. Atomic. */
unsigned char __plat_faults_caught;

void __plat_release_faults(void);

void __plat_release_faults(void)
{
	(void)SYS4(rt_sigprocmask, SIG_UNBLOCK, &faults, NULL, MASK_SIZE);
}

int __plat_sigaction(int signal, const struct sigaction *action, struct sigaction *old)
{
	struct kernel_sigaction new_action, old_action;
	if (action != NULL) {
		new_action.handler = action->sa_handler;
		new_action.flags = (unsigned)action->sa_flags | KERNEL_SA_RESTORER;
		new_action.restorer = __plat_sigreturn;
		new_action.mask = action->sa_mask.__bits;
	}
	if (action != NULL && (uintptr_t)action->sa_handler > 1 && (faults >> (((unsigned)signal - 1) & 63) & 1) != 0)
		__atomic_store_n(&__plat_faults_caught, 1, __ATOMIC_RELAXED);
	int result = (int)SYS4(rt_sigaction, signal, action != NULL ? &new_action : NULL, old != NULL ? &old_action : NULL, MASK_SIZE);
	if (result == 0 && old != NULL) {
		old->sa_handler = old_action.handler;
		old->sa_flags = (int)(old_action.flags & ~(unsigned long)KERNEL_SA_RESTORER);
		old->sa_mask.__bits = old_action.mask;
	}
	return result;
}

int __plat_raise(int signal)
{
	/* A handler that runs between the two calls could fork; its child has other numbers, and sends the signal to itself. */
	return (int)SYS3(tgkill, SYS0(getpid), SYS0(gettid), signal);
}

int __plat_sigmask(int how, const uint64_t *set, uint64_t *old)
{
	return (int)SYS4(rt_sigprocmask, how, set, old, MASK_SIZE);
}

int __plat_kill(int process, int signal)
{
	return (int)SYS2(kill, process, signal);
}

_Noreturn void __plat_trap(void)
{
	/* As abort(): the default action, whatever is installed or blocked. */
	struct kernel_sigaction by_default = { 0 };
	uint64_t only = (uint64_t)1 << (SIGABRT - 1);
	(void)SYS4(rt_sigaction, SIGABRT, &by_default, NULL, MASK_SIZE);
	(void)SYS4(rt_sigprocmask, SIG_UNBLOCK, &only, NULL, MASK_SIZE);
	(void)__plat_raise(SIGABRT);
	/* Only a tracer can have kept us alive. */
	__plat_exit(128 + SIGABRT);
}

