/* SPDX-License-Identifier: MIT */
/* Microsoft's directory functions. Paths are UTF-8. Microsoft Learn, "Directory Control". -1 and errno on failure. */
#ifndef _DIRECT_H
#define _DIRECT_H

#include <bits/features.h>
#include <stddef.h>

__CRT_BEGIN_DECLS

int _mkdir(const char *__path);
int _rmdir(const char *__path);
int _chdir(const char *__path);
/* The current directory; NULL as buffer: in memory from malloc, of at least `size` bytes. NULL and ERANGE, ENOMEM. */
char *_getcwd(char *__buffer, int __size);
/* 1 for A:, 2 for B: ...; 0 on a network share. */
int _getdrive(void);
/* Bit 0 for A: and so on; 0 on failure. */
unsigned long _getdrives(void);
int _chdrive(int __drive);
/* The current directory of a drive (0: the current one; 1: A: ...), as _getcwd() gives it. EINVAL: no drive has the number; EACCES: there is no such drive. */
char *_getdcwd(int __drive, char *__buffer, int __size);
#define _getdcwd_nolock _getdcwd

/* How much room a drive has. 0, or the system's error code, with EINVAL or EACCES. */
struct _diskfree_t {
	unsigned total_clusters;
	unsigned avail_clusters;
	unsigned sectors_per_cluster;
	unsigned bytes_per_sector;
};
unsigned _getdiskfree(unsigned __drive, struct _diskfree_t *__result);

__CRT_END_DECLS

#ifdef __CRT_USE_MISC
#include <sys/stat.h>
#ifndef __CRT_WITHOUT_GETOPT
#define __CRT_WITHOUT_GETOPT 1
#include <unistd.h>
#undef __CRT_WITHOUT_GETOPT
#else
#include <unistd.h>
#endif
#endif

#include <bits/ms_wide.h>

#endif
