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

#endif
