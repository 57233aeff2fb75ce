/* SPDX-License-Identifier: MIT */
/* The wWinMain() of a windowed program that has wmain() only. */
#include "private/win32.h"
#include "private/plat_wide.h"
#include "crt_platform.h"

int wmain(int argc, wchar_t **argv, wchar_t **envp);
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, wchar_t *command_line, int show);

/* wmain.c defines it, too (see WinMain.c). */
extern const char __crt_program_without_wmain_or_wWinMain;
const char __crt_program_without_wmain_or_wWinMain = 0;

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, wchar_t *command_line, int show)
{
	(void)instance;
	(void)previous;
	(void)command_line;
	(void)show;
	return wmain(__plat_boot_info.argc, __plat_wide_argv(), __plat_wide_environment(__plat_boot_info.envp));
}
