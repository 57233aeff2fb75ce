/* SPDX-License-Identifier: MIT */
/* The environment, in UTF-8, on first use.
 *
 * Every program gets main's third argument, nothing in a program's object files tells whether main looks at it, and turning
 * a usual environment into UTF-8 takes ten times as long as the rest of the start. So `envp` points to address space
 * without memory. The first access faults, the vectored handler of the faults stage calls us, we put memory there and fill
 * it, and the access is made again. What the array points to lies behind it. */
#include "private/win32.h"
#include "private/plat_environment.h"
#include "private/plat_utf.h"
#include "crt_platform.h"
#include "lock.h"

/* Guards the making. */
static struct crt_lock lock;
/* How many bytes of the promised addresses have memory. */
static size_t made;
const plat_wchar *__plat_environment_known;

/* The system's own copy stays, for who wants to know what has changed since (spawn.c). */
static void make(char **variable)
{
	const plat_wchar *block = GetEnvironmentStringsW(), *p = block;
	size_t size = sizeof *variable;
	if (block == NULL)
		__plat_environment_fail();
	/* A pointer and three bytes for every unit of every string, its NUL among them, are more than enough. */
	while (*p != 0) {
		size += sizeof *variable + 3;
		while (*p++ != 0)
			size += 3;
	}
	if (size > PLAT_ENVIRONMENT_SIZE || VirtualAlloc(variable, size, MEM_COMMIT, PAGE_READWRITE) == NULL)
		__plat_environment_fail();
	made = size;
	/* The strings go behind the pointers, as many as there may be. */
	size_t pointers = sizeof *variable;
	for (p = block; *p != 0; pointers += sizeof *variable)
		while (*p++ != 0)
			;
	char *text = (char *)variable + pointers;
	for (p = block; *p != 0; p++) {
		/* Names like =C: hold each drive's directory for the command interpreter, and are nobody else's concern. */
		char *start = text;
		int hidden = *p == '=';
		while (*p != 0)
			text = __plat_utf8_put(text, &p, (const plat_wchar *)UINTPTR_MAX);
		if (hidden) {
			text = start;
		} else {
			*variable++ = start;
			*text++ = '\0';
		}
	}
	*variable = NULL;
	__plat_environment_known = block;
}

int __plat_environment_keep(uintptr_t address)
{
	char **promised = __plat_boot_info.envp;
	size_t offset = address - (uintptr_t)promised;
	if (promised == NULL || offset >= PLAT_ENVIRONMENT_SIZE)
		return 0;
	while (!__crt_try_lock(&lock))
		SwitchToThread();
	if (made == 0) {
		make(promised);
		/* Whatever was touched, it is tried again; beyond the end it will fault again. */
		offset = 0;
	}
	__atomic_store_n((int *)&lock.state, 0, __ATOMIC_RELEASE);
	/* It may have been another thread that made it while this one faulted. */
	return offset < made;
}

void __plat_environment_promise(void)
{
	char **promised = VirtualAlloc(NULL, PLAT_ENVIRONMENT_SIZE, MEM_RESERVE, PAGE_READWRITE);
	if (promised == NULL)
		__plat_environment_fail();
	__plat_boot_info.envp = promised;
}
