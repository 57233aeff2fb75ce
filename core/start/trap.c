/* SPDX-License-Identifier: MIT */
/* The end of a program that found itself damaged: a line, then what abort() does without a handler. */
#include "start.h"

_Noreturn void __crt_trap(const char *reason)
{
	__crt_say(reason);
	__plat_trap();
}
