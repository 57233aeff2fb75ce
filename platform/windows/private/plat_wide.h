/* SPDX-License-Identifier: MIT */
/* argv and the environment in UTF-16, for the programs that ask for them. */
#ifndef PLAT_WIDE_H
#define PLAT_WIDE_H

#include "private/win32.h"

/* argv in UTF-16: the boot stage's arguments turned back, which loses nothing. Made once. */
wchar_t **__plat_wide_argv(void);
/* `envp` in UTF-16, a new copy. NULL without memory. */
wchar_t **__plat_wide_strings(char **strings);
/* The same of main's third argument; ends the program without memory. */
wchar_t **__plat_wide_environment(char **envp);
/* The command line behind the program's name, for WinMain, and how the window is to be shown. */
wchar_t *__plat_command_tail(int *show);
/* The same in UTF-8. */
char *__plat_narrow_tail(const wchar_t *tail);

#endif
