/* SPDX-License-Identifier: MIT */
/* The wmain() of a console program with -municode that has wWinMain() only. */
#include "private/win32.h"
#include "private/plat_wide.h"

int wmain(int argc, wchar_t **argv, wchar_t **envp);
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, wchar_t *command_line, int show);

/* See wWinMain.c. */
extern const char __crt_program_without_wmain_or_wWinMain;
const char __crt_program_without_wmain_or_wWinMain = 0;

int wmain(int argc, wchar_t **argv, wchar_t **envp)
{
	int show;
	(void)argc;
	(void)argv;
	(void)envp;
	wchar_t *tail = __plat_command_tail(&show);
	return wWinMain(GetModuleHandleW(NULL), NULL, tail, show);
}
