/* SPDX-License-Identifier: MIT */
/* prctl(), personality(). Linux only. */
#include <stdarg.h>
#include <sys/personality.h>
#include <sys/prctl.h>

#include "error.h"
#include "kernel.h"

int prctl(int option, ...)
{
	unsigned long more[4];
	va_list arguments;
	va_start(arguments, option);
	for (int i = 0; i < 4; i++)
		more[i] = va_arg(arguments, unsigned long);
	va_end(arguments);
	return __crt_result((int)SYS5(prctl, option, more[0], more[1], more[2], more[3]));
}

int personality(unsigned long persona) { return __crt_result((int)SYS1(personality, persona)); }
