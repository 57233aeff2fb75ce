/* SPDX-License-Identifier: MIT */
/* The same in UTF-16. */
#include "crt_platform.h"
#include "private/plat_wide.h"

#include "private/ms_args.h"

wchar_t ***__p___wargv(void)
{
	static wchar_t **argv;
	argv = __plat_wide_argv();
	return &argv;
}

wchar_t **_get_initial_wide_environment(void)
{
	static wchar_t **environment;
	if (environment == NULL)
		environment = __plat_wide_environment(__plat_boot_info.envp);
	return environment;
}
