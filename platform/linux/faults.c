/* SPDX-License-Identifier: MIT */
/* The faults stage: a stack overflow says one line before the process ends by SIGSEGV as ever, in any thread of ours.
 *
 * Linux reports the signal to the parent anyway, so this costs nothing unless a program asks for it by linking with
 * -Wl,-u,__plat_report_faults. Other faults, and programs with handlers of their own, are not touched. */
#include <signal.h>

#include "attr.h"
#include "kernel.h"
#include "main_thread.h"
#include "plat_context.h"
#include "stage.h"
#include "start.h"

enum { ROOM = 16384 };

/* What the linker's option names: nothing else brings this file into a program. */
const char __plat_report_faults = 1;
const size_t __plat_fault_room = ROOM;

CRT_STAGE(faults, __plat_faults);

/* How far from the stack pointer an access of the stack's may be: a big frame below it. */
static const uintptr_t REACH = (uintptr_t)1 << 20;

static void report(int signal, siginfo_t *info, void *context)
{
	uintptr_t fault = (uintptr_t)info->si_addr, stack = __plat_context_stack(context);
	struct sigaction by_default = { 0 };
	/* An access to memory, and not a signal that somebody sent; what a wild pointer hits is seldom near the stack. */
	if (info->si_code > 0 && info->si_code != SI_KERNEL && fault + REACH - stack < REACH + 4096)
		__crt_say("stack overflow");
	(void)__plat_sigaction(signal, &by_default, NULL);
	/* Returning repeats the access, which now ends the process. */
	if (info->si_code <= 0)
		(void)__plat_raise(signal);
}

void __plat_fault_stack(char *end)
{
	stack_t stack = { .ss_sp = end - ROOM, .ss_size = ROOM };
	(void)SYS2(sigaltstack, &stack, 0);
}

void __plat_faults(void)
{
	static CRT_ALIGNED(16) char room[ROOM];
	struct sigaction action = { .sa_flags = SA_SIGINFO | SA_ONSTACK };
	action.sa_sigaction = report;
	__plat_fault_stack(room + sizeof room);
	(void)__plat_sigaction(SIGSEGV, &action, NULL);
	(void)__plat_sigaction(SIGBUS, &action, NULL);
}
