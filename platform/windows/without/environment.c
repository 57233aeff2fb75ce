/* SPDX-License-Identifier: MIT */
/* --without=environment: main's third argument and environ are empty lists, and getenv() finds what the program has put there. */
#include "attr.h"
#include "crt_platform.h"
#include "private/plat_environment.h"
#include "start.h"

const plat_wchar *__plat_environment_known;

void __plat_environment_promise(void)
{
	static char *none[1];
	__plat_boot_info.envp = none;
	/* environment.c brings the faults stage, which belongs to every program unless it is left out, too. */
	__crt_keep((const void *)(uintptr_t)__plat_faults);
}

int __plat_environment_keep(uintptr_t address)
{
	(void)address;
	return 0;
}

void __plat_environment_drop(void) {}
