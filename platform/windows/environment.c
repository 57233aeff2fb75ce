/* SPDX-License-Identifier: MIT */
/* The environment, in UTF-8, on first use.
 *
 * Every program gets main's third argument, nothing in a program's object files tells whether main looks at it, and turning
 * a usual environment into UTF-8 takes ten times as long as the rest of the start. So `envp` points to address space
 * without memory. The first access faults, the vectored handler of the faults stage calls us, we put memory there and fill
 * it, and the access is made again. Only the array of pointers lies there; what it points to is ordinary memory. */
#include "private/win32.h"
#include "private/plat_environment.h"
#include "private/plat_utf.h"
#include "attr.h"
#include "start.h"

static char *strings;
static SRWLOCK lock = SRWLOCK_INIT;
static int kept;

static void keep(char **promised)
{
	plat_wchar *block = GetEnvironmentStringsW();
	if (block == NULL)
		__crt_fail("no memory for the environment", CRT_EXIT_NO_MEMORY);
	size_t units = 0, count = 0;
	for (const plat_wchar *p = block; *p != 0; p = block + units) {
		units += __plat_utf16_length(p) + 1;
		count++;
	}
	char *text = VirtualAlloc(NULL, PLAT_UTF8_MAX(units) + 1, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
	if (text == NULL || (count + 1) * sizeof *promised > PLAT_ENVIRONMENT_SIZE ||
		VirtualAlloc(promised, (count + 1) * sizeof *promised, MEM_COMMIT, PAGE_READWRITE) == NULL)
		__crt_fail("no memory for the environment", CRT_EXIT_NO_MEMORY);
	strings = text;
	char **variable = promised;
	for (const plat_wchar *p = block; *p != 0;) {
		size_t length = __plat_utf16_length(p);
		/* Names like =C: hold each drive's directory for the command interpreter, and are nobody else's concern. */
		if (*p != '=') {
			*variable++ = text;
			text += __plat_utf8_from_utf16(text, p, length);
			*text++ = '\0';
		}
		p += length + 1;
	}
	FreeEnvironmentStringsW(block);
}

int __plat_environment_keep(uintptr_t address)
{
	char **promised = __plat_boot_info.envp;
	if (promised == NULL || address - (uintptr_t)promised >= PLAT_ENVIRONMENT_SIZE)
		return 0;
	/* The array ends before the end of its pages, so a second fault here is another thread's, or a program's mistake. */
	int first = 0;
	AcquireSRWLockExclusive(&lock);
	if (!kept) {
		keep(promised);
		kept = first = 1;
	}
	ReleaseSRWLockExclusive(&lock);
	MEMORY_BASIC_INFORMATION page;
	return first || (VirtualQuery((void *)address, &page, sizeof page) != 0 && page.State == MEM_COMMIT);
}

void __plat_environment_drop(void)
{
	VirtualFree(strings, 0, MEM_RELEASE);
	VirtualFree(__plat_boot_info.envp, 0, MEM_RELEASE);
}
