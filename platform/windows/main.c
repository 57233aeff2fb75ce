/* SPDX-License-Identifier: MIT */
/* The main() of a console program that has WinMain() only, as with mingw-w64. */
#include "private/win32.h"
#include "private/plat_wide.h"

int main(int argc, char **argv, char **envp);
int WINAPI WinMain(HINSTANCE instance, HINSTANCE previous, char *command_line, int show);

/* See WinMain.c. */
extern const char __crt_program_without_main_or_WinMain;
const char __crt_program_without_main_or_WinMain = 0;

int main(int argc, char **argv, char **envp)
{
	int show;
	(void)argc;
	(void)argv;
	(void)envp;
	wchar_t *tail = __plat_command_tail(&show);
	return WinMain(GetModuleHandleW(NULL), NULL, __plat_narrow_tail(tail), show);
}
