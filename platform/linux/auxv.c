/* SPDX-License-Identifier: MIT */
/* Looking something up in the auxiliary vector, which the kernel put behind the environment. */
#include "auxv.h"
#include "crt_platform.h"

uintptr_t __plat_auxv(uintptr_t type)
{
	/* Not through envp: the program may have moved its environment, and argv it cannot. */
	const uintptr_t *entry = (const uintptr_t *)(__plat_boot_info.argv + __plat_boot_info.argc + 1);
	while (*entry++ != 0)
		;
	for (; entry[0] != 0; entry += 2)
		if (entry[0] == type)
			return entry[1];
	return 0;
}

int __plat_secure(void)
{
	return __plat_auxv(AUXV_SECURE) != 0;
}
