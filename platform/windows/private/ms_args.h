/* SPDX-License-Identifier: MIT */
/* The start's results under Microsoft's names, which no header of ours declares but <stdlib.h> on Windows. */
#ifndef MS_ARGS_H
#define MS_ARGS_H

#include <stddef.h>

int *__p___argc(void);
char ***__p___argv(void);
wchar_t ***__p___wargv(void);
char **_get_initial_narrow_environment(void);
wchar_t **_get_initial_wide_environment(void);
/* What main() and wmain() get; 0. Wildcards are not expanded, and `start` is not looked at. No public header of Microsoft's or mingw-w64's declares
 * them, so programs do (xxHash), with types of their own. */
int __getmainargs(int *count, char ***arguments, char ***environment, int expand, void *start);
int __wgetmainargs(int *count, wchar_t ***arguments, wchar_t ***environment, int expand, void *start);

#endif
