/* SPDX-License-Identifier: MIT */
/* File names by pattern. POSIX.1-2017, on both targets; '/' separates there, too. */
#ifndef _GLOB_H
#define _GLOB_H

#include <bits/features.h>
#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

struct dirent;
struct stat;

typedef struct {
	size_t gl_pathc;  /* how many were found */
	char **gl_pathv;  /* the names, behind gl_offs NULLs, before a NULL */
	size_t gl_offs;
	int gl_flags;     /* what glob() was given, and GLOB_MAGCHAR */
	/* Set by the program for GLOB_ALTDIRFUNC. */
	void (*gl_closedir)(void *);
	struct dirent *(*gl_readdir)(void *);
	void *(*gl_opendir)(const char *);
	int (*gl_lstat)(const char *__crt_restrict, struct stat *__crt_restrict);
	int (*gl_stat)(const char *__crt_restrict, struct stat *__crt_restrict);
} glob_t;

#define GLOB_ERR 1      /* stop at a directory that cannot be read */
#define GLOB_MARK 2     /* a '/' behind directories */
#define GLOB_NOSORT 4
#define GLOB_DOOFFS 8   /* use gl_offs */
#define GLOB_NOCHECK 16 /* the pattern itself if nothing matches */
#define GLOB_APPEND 32  /* add to what an earlier call found */
#define GLOB_NOESCAPE 64
#define GLOB_PERIOD 128 /* wild cards match a leading '.' */
#define GLOB_MAGCHAR 256     /* set by glob() in gl_flags: the pattern has wild cards */
#define GLOB_ALTDIRFUNC 512  /* the functions in the result take the place of opendir() and its kin */
#define GLOB_BRACE 1024      /* {one,two} as csh has it: each by itself, in this order; {} stands for itself */
#define GLOB_NOMAGIC 2048 /* as GLOB_NOCHECK if the pattern has no wild card */
#define GLOB_TILDE 4096   /* a leading ~ is $HOME */
#define GLOB_ONLYDIR 8192 /* a hint that directories are wanted */
#define GLOB_TILDE_CHECK 16384 /* as GLOB_TILDE; GLOB_NOMATCH if there is no such home */

#define GLOB_NOSPACE 1
#define GLOB_ABORTED 2
#define GLOB_NOMATCH 3
/* Never comes: the function is there. */
#define GLOB_NOSYS 4
#ifdef __CRT_USE_MISC
/* GLOB_ABORTED by its old name. */
#define GLOB_ABEND GLOB_ABORTED
#endif

/* Stores the names that match, sorted. 0, or GLOB_NOSPACE, GLOB_NOMATCH, or GLOB_ABORTED: a directory could not be read, and `error` returned
 * nonzero or GLOB_ERR was given. What is there must be freed by globfree in any case. */
int glob(const char *__crt_restrict __pattern, int __flags, int (*__error)(const char *, int), glob_t *__crt_restrict __result);
void globfree(glob_t *__result);
#ifdef __CRT_USE_GNU
/* Whether there is a wild card ('*', '?', or '[' with a ']' somewhere behind it); with quote nonzero a backslash takes away the meaning of what follows.
 * Thread-safe. GNU's. */
int glob_pattern_p(const char *__pattern, int __quote) __CRT_NOTHROW __attribute__((__pure__));
#endif
#ifdef __CRT_USE_LFS64
/* Other names: sizes have 64 bits anyway. */
#define glob64_t glob_t
#define glob64 glob
#define globfree64 globfree
#endif

__CRT_END_DECLS

#endif
