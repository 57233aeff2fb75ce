/* SPDX-License-Identifier: MIT */
/* What the start made of the command line, under the names that Microsoft's headers give it. */
#include "crt_platform.h"

#include "private/ms_args.h"

int *__p___argc(void)
{
	return &__plat_boot_info.argc;
}

char ***__p___argv(void)
{
	return &__plat_boot_info.argv;
}

char **_get_initial_narrow_environment(void)
{
	return __plat_boot_info.envp;
}
