/* SPDX-License-Identifier: MIT */
/* Walking a tree of files. POSIX.1-2017, on both targets. */
#ifndef _FTW_H
#define _FTW_H

#include <bits/features.h>
#include <sys/stat.h>

__CRT_BEGIN_DECLS

#define FTW_F 0   /* a file of another kind than the following */
#define FTW_D 1   /* a directory, before what is in it */
#define FTW_DNR 2 /* a directory that cannot be read */
#define FTW_NS 3  /* stat() failed */
#define FTW_SL 4  /* a symbolic link (with FTW_PHYS) */
#define FTW_DP 5  /* a directory, after what is in it (with FTW_DEPTH) */
#define FTW_SLN 6 /* a symbolic link to nothing (without FTW_PHYS) */

#define FTW_PHYS 1  /* links are not followed */
#define FTW_MOUNT 2 /* stay on one file system */
#define FTW_CHDIR 4 /* be in the directory of each file */
#define FTW_DEPTH 8 /* what is in a directory comes before it */
#ifdef __CRT_USE_GNU
#define FTW_ACTIONRETVAL 16 /* the answers of nftw()'s `visit` are the following */
#define FTW_CONTINUE 0
#define FTW_STOP 1          /* ends the walk; nftw() returns it */
#define FTW_SKIP_SUBTREE 2  /* not into this directory (not with FTW_DEPTH) */
#define FTW_SKIP_SIBLINGS 3 /* neither into it nor to what else is in its directory */
#endif

struct FTW {
	int base;  /* where the last component begins in the path */
	int level; /* 0 for the path that was given */
};

/* Calls `visit` for every file of the tree. What it returned when that was not 0, which ends the walk; 0; or -1 with errno. At most `descriptors`
 * directories are open at once. Not thread-safe with FTW_CHDIR. */
int ftw(const char *__path, int (*__visit)(const char *, const struct stat *, int), int __descriptors);
int nftw(const char *__path, int (*__visit)(const char *, const struct stat *, int, struct FTW *), int __descriptors, int __flags);
#if defined(__CRT_USE_LFS64) && !defined(_WIN32)
/* Other names: offsets have 64 bits anyway. */
int ftw64(const char *__path, int (*__visit)(const char *, const struct stat *, int), int __descriptors);
int nftw64(const char *__path, int (*__visit)(const char *, const struct stat *, int, struct FTW *), int __descriptors, int __flags);
#endif

#ifdef __CRT_USE_MS
#define ftw64 ftw
#define nftw64 nftw
#endif

__CRT_END_DECLS

#endif
