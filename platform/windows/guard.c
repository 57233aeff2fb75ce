/* SPDX-License-Identifier: MIT */
/* The guard stage: the value that protected frames carry below their return address, under the names of both ABIs. Linked
 * only when something was compiled with -fstack-protector (or /GS). */
#include "private/win32.h"
#include "attr.h"
#include "stage.h"
#include "start.h"

/* mingw's gcc and clang; Microsoft's ABI. A program that never runs our start-up still finds something to compare. */
uintptr_t __stack_chk_guard = (uintptr_t)0x2B992DDFA232;
uintptr_t __security_cookie = (uintptr_t)0x2B992DDFA232;
/* Referenced by code that mixes the cookie with a frame's address. */
uintptr_t __security_cookie_complement = ~(uintptr_t)0x2B992DDFA232;

CRT_STAGE(guard, __plat_guard);

void __stack_chk_fail(void);
void __security_check_cookie(uintptr_t cookie);
void __security_init_cookie(void);
_Noreturn void __report_gsfailure(uintptr_t cookie);

/* No source of random numbers is in KERNEL32, and loading one here would cost more than the rest of the start: the clocks,
 * the process, the thread and the image's place (which the system chose at random) are mixed instead, as Microsoft's
 * runtimes do. */
void __security_init_cookie(void)
{
	FILETIME now;
	LARGE_INTEGER counter;
	GetSystemTimeAsFileTime(&now);
	QueryPerformanceCounter(&counter);
	uint64_t mix = (uint64_t)now.dwHighDateTime << 32 | now.dwLowDateTime;
	mix ^= (uint64_t)counter.QuadPart << 32 | (uint64_t)counter.QuadPart >> 32;
	mix ^= (uint64_t)GetCurrentThreadId() << 16 ^ (uint64_t)GetCurrentProcessId() << 40;
	mix ^= (uintptr_t)&mix ^ (uint64_t)(uintptr_t)&__security_cookie << 24;
	/* The finalizer of MurmurHash3: every bit of the input moves every bit of the result. */
	mix = (mix ^ mix >> 33) * UINT64_C(0xff51afd7ed558ccd);
	mix = (mix ^ mix >> 33) * UINT64_C(0xc4ceb9fe1a85ec53);
	mix ^= mix >> 33;
	/* The lowest byte in memory is zero, so that no overflowing string can restore it; the value never is. Microsoft's
	 * check wants the two highest bytes to be zero. */
	uintptr_t guard = (uintptr_t)(mix & UINT64_C(0x0000ffffffffff00));
	if (guard == 0)
		guard = (uintptr_t)0x2B992DDFA200;
	__stack_chk_guard = guard;
	__security_cookie = guard;
	__security_cookie_complement = ~guard;
}

void __plat_guard(void *entry)
{
	(void)entry;
	__security_init_cookie();
}

/* The frame's return address is not to be trusted any more: nothing but the message, then the end. */
static _Noreturn void smashed(void)
{
	__crt_fail("stack smashing detected", (int)STATUS_STACK_BUFFER_OVERRUN);
}

void __stack_chk_fail(void)
{
	smashed();
}

_Noreturn void __report_gsfailure(uintptr_t cookie)
{
	(void)cookie;
	smashed();
}

void __security_check_cookie(uintptr_t cookie)
{
	if (cookie != __security_cookie)
		smashed();
}
