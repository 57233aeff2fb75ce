/* SPDX-License-Identifier: MIT */
/* What stat.c, link.c and paths.c share. */
#ifndef PLAT_STAT_H
#define PLAT_STAT_H

#include "private/win32.h"

/* Nonzero for a name that CreateProcess or the command interpreter starts: .exe .com .bat .cmd */
int __plat_executable_name(const wchar_t *name, size_t length);
/* The UTF-8 length of the target that an open link leads to, or -E... */
intptr_t __plat_link_length(HANDLE handle);

#endif
