/* SPDX-License-Identifier: MIT */
/* GNU's and BSD's names for argv[0], whole and without its folders. */
#include <errno.h>

#include "program.h"
#include "start.h"

/* Under reserved names, and weakly under those that a program may have for its own. */
char *__progname_full, *__progname;
extern char *program_invocation_name CRT_WEAK_ALIAS(__progname_full);
extern char *program_invocation_short_name CRT_WEAK_ALIAS(__progname);

/* Replaces the empty one of start.c. */
void __crt_program_names(void)
{
	static char none[] = "";
	__progname_full = __plat_boot_info.argc > 0 ? __plat_boot_info.argv[0] : none;
	/* A pointer into argv, which may be written to. */
	__progname = __plat_boot_info.argc > 0 ? (char *)(uintptr_t)__crt_program_name() : none;
}
