/* SPDX-License-Identifier: MIT */
/* makecontext(): a context that begins in a function of the program's, with arguments as the psABI (3.2.3) passes them. */
#define _GNU_SOURCE 1
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <ucontext.h>

#include "crt_platform.h"

extern void __plat_context_end(void);
_Noreturn void __plat_context_next(const ucontext_t *next);
/* Only a program with threads has it. */
extern _Noreturn void pthread_exit(void *) __attribute__((weak));

_Noreturn void __plat_context_next(const ucontext_t *next)
{
	if (next != NULL)
		(void)setcontext(next);
	if (pthread_exit != NULL && !__plat_self()->main)
		pthread_exit(NULL);
	exit(0);
}

void makecontext(ucontext_t *context, void (*run)(void), int count, ...)
{
	static const unsigned char in_registers[] = { REG_RDI, REG_RSI, REG_RDX, REG_RCX, REG_R8, REG_R9 };
	greg_t *registers = context->uc_mcontext.gregs;
	int on_stack = count > 6 ? count - 6 : 0;
	uintptr_t top = (uintptr_t)context->uc_stack.ss_sp + context->uc_stack.ss_size;
	/* 16-byte aligned before the call, which has pushed the return address. */
	uintptr_t *stack = (uintptr_t *)((top - (uintptr_t)on_stack * sizeof(uintptr_t)) & ~(uintptr_t)15) - 1;
	va_list arguments;
	stack[0] = (uintptr_t)__plat_context_end;
	va_start(arguments, count);
	for (int i = 0; i < count; i++) {
		/* A pointer takes the whole of it; what an int leaves open is nobody's business. */
		long argument = va_arg(arguments, long);
		if (i < 6)
			registers[in_registers[i]] = argument;
		else
			stack[1 + i - 6] = (uintptr_t)argument;
	}
	va_end(arguments);
	registers[REG_RBX] = (greg_t)(uintptr_t)context->uc_link;
	registers[REG_RBP] = 0;
	registers[REG_RSP] = (greg_t)(uintptr_t)stack;
	registers[REG_RIP] = (greg_t)(uintptr_t)run;
}
