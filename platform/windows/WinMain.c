/* SPDX-License-Identifier: MIT */
/* The WinMain() of a windowed program that has main() only: -mwindows may be given to any program, as with mingw-w64. */
#include "private/win32.h"
#include "crt_platform.h"

int main(int argc, char **argv, char **envp);
int WINAPI WinMain(HINSTANCE instance, HINSTANCE previous, char *command_line, int show);

/* main.c defines it, too: of a program with neither function both objects are linked, and the linker says so. */
extern const char __crt_program_without_main_or_WinMain;
const char __crt_program_without_main_or_WinMain = 0;

int WINAPI WinMain(HINSTANCE instance, HINSTANCE previous, char *command_line, int show)
{
	(void)instance;
	(void)previous;
	(void)command_line;
	(void)show;
	return main(__plat_boot_info.argc, __plat_boot_info.argv, __plat_boot_info.envp);
}
