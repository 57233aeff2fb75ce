/* SPDX-License-Identifier: MIT */
/* Words as the shell expands them. POSIX.1-2017; Linux only. */
#ifndef _WORDEXP_H
#define _WORDEXP_H

#include <bits/features.h>
#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define WRDE_DOOFFS 1
#define WRDE_APPEND 2
#define WRDE_NOCMD 4
#define WRDE_REUSE 8
#define WRDE_SHOWERR 16
#define WRDE_UNDEF 32

#define WRDE_NOSPACE 1
#define WRDE_BADCHAR 2
#define WRDE_BADVAL 3
#define WRDE_CMDSUB 4
#define WRDE_SYNTAX 5
/* Never comes: the function is there. */
#define WRDE_NOSYS (-1)

typedef struct {
	size_t we_wordc;
	char **we_wordv;
	size_t we_offs;
} wordexp_t;

/* Tildes, parameters, commands, arithmetic, fields, patterns and quotes of `words`, as the shell (/bin/sh) expands them. 0, or: WRDE_BADCHAR one
 * of | & ; < > ( ) { } or a newline outside of quotes; WRDE_BADVAL an undefined variable, with WRDE_UNDEF; WRDE_CMDSUB a command, with WRDE_NOCMD; WRDE_NOSPACE;
 * WRDE_SYNTAX a quote or brace without its end, or a shell that cannot be run. Thread-safe unless the environment is changed meanwhile. */
int wordexp(const char *__crt_restrict __words, wordexp_t *__crt_restrict __result, int __flags);
void wordfree(wordexp_t *__result);
#endif

__CRT_END_DECLS

#endif
