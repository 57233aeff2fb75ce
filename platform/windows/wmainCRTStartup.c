/* SPDX-License-Identifier: MIT */
/* The entry stage of a console program with wmain(). */
#include "private/win32.h"
#include "private/plat_wide.h"
#include "plat_fpu.h"
#include "stage.h"
#include "start.h"

int wmain(int argc, wchar_t **argv, wchar_t **envp);
void wmainCRTStartup(void);

CRT_STAGE(entry, wmainCRTStartup);

static int run(int argc, char **argv, char **envp)
{
	(void)argv;
	return wmain(argc, __plat_wide_argv(), __plat_wide_environment(envp));
}

void wmainCRTStartup(void)
{
	__plat_fpu_start();
	__crt_start(NULL, run);
}
