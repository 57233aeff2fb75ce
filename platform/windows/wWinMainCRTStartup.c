/* SPDX-License-Identifier: MIT */
/* The entry stage of a windowed program with wWinMain(). */
#include "private/win32.h"
#include "private/plat_wide.h"
#include "plat_fpu.h"
#include "stage.h"
#include "start.h"

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, wchar_t *command_line, int show);
void wWinMainCRTStartup(void);

CRT_STAGE(entry, wWinMainCRTStartup);

static int run(int argc, char **argv, char **envp)
{
	int show;
	(void)argc;
	(void)argv;
	(void)envp;
	wchar_t *tail = __plat_command_tail(&show);
	return wWinMain(GetModuleHandleW(NULL), NULL, tail, show);
}

void wWinMainCRTStartup(void)
{
	__plat_fpu_start();
	__crt_start(NULL, run);
}
