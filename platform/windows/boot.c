/* SPDX-License-Identifier: MIT */
/* The boot stage: the command line becomes argv. What else one could ask the system for here waits until somebody does:
 * the environment (environment.c), the standard handles and what a parent passed on (file_table.c). */
#include "private/win32.h"
#include "private/plat_command_line.h"
#include "private/plat_environment.h"
#include "private/plat_scan.h"
#include "private/plat_utf.h"
#include "attr.h"
#include "stage.h"
#include "start.h"

struct plat_boot __plat_boot_info;

CRT_STAGE(boot, __plat_boot);

/* Room for the command lines that people type; longer ones get pages of their own. */
enum { LINE_MAX = 1024 };
static char line_room[LINE_MAX + PLAT_SCAN_SLACK];
static char *argv_room[PLAT_ARGUMENTS_MAX(LINE_MAX)];

/* A command line that is long or not ASCII: its UTF-8 and, behind it, room for the pointers. */
static CRT_COLD char *long_line(const plat_wchar *line, char ***argv)
{
	size_t units = __plat_utf16_length(line), text = (PLAT_UTF8_MAX(units) + 1 + PLAT_SCAN_SLACK + 7) & ~(size_t)7;
	char *to = line_room;
	if (PLAT_UTF8_MAX(units) >= LINE_MAX) {
		to = VirtualAlloc(NULL, text + PLAT_ARGUMENTS_MAX(PLAT_UTF8_MAX(units)) * sizeof **argv, MEM_RESERVE | MEM_COMMIT,
			PAGE_READWRITE);
		if (to == NULL)
			__crt_fail("no memory for the command line", CRT_EXIT_NO_MEMORY);
		*argv = (char **)(void *)(to + text);
	}
	to[__plat_utf8_from_utf16(to, line, units)] = '\0';
	return to;
}

void __plat_boot(void *entry)
{
	const plat_wchar *line = GetCommandLineW();
	char *text = line_room, **argv = argv_room;

	size_t length = __plat_narrow_ascii(line_room, line, LINE_MAX);
	if (CRT_LIKELY(length < LINE_MAX && line[length] == 0))
		line_room[length] = '\0';
	else
		text = long_line(line, &argv);
	__plat_boot_info.argc = __plat_split_command_line(text, argv);
	__plat_boot_info.argv = argv;
	__plat_boot_info.envp = __plat_environment_promise();
	/* A DLL: nobody installs the handler that would do it on demand. */
	if (CRT_UNLIKELY(entry != NULL))
		__plat_environment_keep((uintptr_t)__plat_boot_info.envp);
}
