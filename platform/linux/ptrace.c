/* SPDX-License-Identifier: MIT */
/* ptrace(): the PEEK requests give their word as the result, where the kernel stores it. Linux only. */
#include <stdarg.h>
#include <sys/ptrace.h>
#include <sys/types.h>

#include "error.h"
#include "kernel.h"

long ptrace(int request, ...)
{
	long word;
	va_list arguments;
	va_start(arguments, request);
	/* Requests without an argument leave whatever is there unused. */
	pid_t process = va_arg(arguments, pid_t);
	void *address = va_arg(arguments, void *), *data = va_arg(arguments, void *);
	va_end(arguments);
	if (request != PTRACE_PEEKTEXT && request != PTRACE_PEEKDATA && request != PTRACE_PEEKUSER)
		return __crt_result_ssize(SYS4(ptrace, request, process, address, data));
	long result = SYS4(ptrace, request, process, address, &word);
	return result < 0 ? __crt_result_ssize(result) : word;
}
