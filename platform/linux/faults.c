/* SPDX-License-Identifier: MIT */
/* The faults stage: a stack overflow says one line before the process ends by SIGSEGV as ever.
 *
 * Linux reports the signal to the parent anyway, so this costs nothing unless a program asks for it by linking with
 * -Wl,-u,__plat_faults: then the main thread's SIGSEGV gets an alternate stack. Other faults, and programs with handlers of their own,
 * are not touched. */
#include <signal.h>

#include "kernel.h"
#include "stage.h"
#include "start.h"

CRT_STAGE(faults, __plat_faults);

enum { REACH = 1 << 20 };

static char alternate[16384] __attribute__((aligned(16)));
/* Near the top of the main thread's stack. */
static uintptr_t stack_top;

static void report(int signal, siginfo_t *info, void *context)
{
	/* x86-64: the interrupted stack pointer is the 16th general register of the kernel's ucontext, 160 bytes into it. */
	uintptr_t pointer = *(const uintptr_t *)((const char *)context + 160);
	uintptr_t address = (uintptr_t)info->si_addr;
	struct sigaction by_default = { 0 };
	(void)__plat_sigaction(signal, &by_default, NULL);
	/* The faulting access lies near the stack pointer, and far below the stack's top. */
	if (address < stack_top && address + REACH > pointer && address < pointer + REACH && stack_top - address > REACH)
		__crt_say("stack overflow");
	/* Returning repeats the access, which now ends the process. */
}

void __plat_faults(void)
{
	stack_t stack = { .ss_sp = alternate, .ss_size = sizeof alternate };
	struct sigaction action = { .sa_flags = SA_SIGINFO | SA_ONSTACK };
	action.sa_sigaction = report;
	stack_top = (uintptr_t)&stack;
	(void)SYS2(sigaltstack, &stack, NULL);
	(void)__plat_sigaction(SIGSEGV, &action, NULL);
}
