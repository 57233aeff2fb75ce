/* SPDX-License-Identifier: MIT */
/* core/stdlib/environ.c for programs that declare `environ` themselves, as POSIX says: `extern char **environ;`. A linker for PE does not find weak names in
 * archives, so here the name is not weak. The wrapper puts this in front of libc.a, in an archive of its own; it is linked only if the program
 * refers to `environ` and defines none. */
#include "attr.h"

#undef CRT_WEAK_ALIAS
#define CRT_WEAK_ALIAS(target) CRT_ALIAS(target)
#include "../../../core/stdlib/environ.c"
