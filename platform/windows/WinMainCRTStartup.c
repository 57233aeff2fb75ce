/* SPDX-License-Identifier: MIT */
/* The entry stage of a windowed program with WinMain(). */
#include "private/win32.h"
#include "private/plat_wide.h"
#include "plat_fpu.h"
#include "stage.h"
#include "start.h"

int WINAPI WinMain(HINSTANCE instance, HINSTANCE previous, char *command_line, int show);
void WinMainCRTStartup(void);

CRT_STAGE(entry, WinMainCRTStartup);

static int run(int argc, char **argv, char **envp)
{
	int show;
	(void)argc;
	(void)argv;
	(void)envp;
	wchar_t *tail = __plat_command_tail(&show);
	return WinMain(GetModuleHandleW(NULL), NULL, __plat_narrow_tail(tail), show);
}

void WinMainCRTStartup(void)
{
	__plat_fpu_start();
	__crt_start(NULL, run);
}
