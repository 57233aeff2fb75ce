/* SPDX-License-Identifier: MIT */
/* Directories. POSIX.1-2017, on both targets; names are UTF-8. */
#ifndef _DIRENT_H
#define _DIRENT_H

#include <bits/features.h>
#include <sys/types.h>
#include <bits/dirent_types.h>
#include <bits/types.h>

__CRT_BEGIN_DECLS

typedef struct __crt_dir DIR;

struct dirent {
	__crt_uint64 d_ino;
	/* These two are 0; they are here for the layout that prebuilt libraries know. */
	__crt_off_t d_off;
	unsigned short d_reclen;
	unsigned char d_type;
	char d_name[1024];
};
#define _DIRENT_HAVE_D_TYPE 1

/* NULL with errno: ENOENT, ENOTDIR, EACCES, ENOMEM ... */
DIR *opendir(const char *__path);
/* The next entry, valid until the next call on this directory; NULL at the end with errno as it was, or on failure with errno set. "." and ".."
 * come, too. Not safe for two threads on one directory. */
struct dirent *readdir(DIR *__dir);
void rewinddir(DIR *__dir);
/* 0, or -1 and EBADF for NULL. */
int closedir(DIR *__dir);
#if defined(__CRT_USE_POSIX2008) && !defined(_WIN32)
/* The same for a directory that is open already: the stream takes the descriptor over. EBADF, ENOTDIR, ENOMEM. Linux only. */
DIR *fdopendir(int __fd);
/* The descriptor of a directory, which stays the stream's. Linux only. */
int dirfd(DIR *__dir);
#endif

__CRT_END_DECLS

#endif
