/* SPDX-License-Identifier: MIT */
/* Directories. POSIX.1-2017, on both targets; names are UTF-8. */
#ifndef _DIRENT_H
#define _DIRENT_H

#include <bits/features.h>
#include <bits/dirent_types.h>
#include <bits/types.h>

__CRT_BEGIN_DECLS

typedef struct __crt_dir DIR;

struct dirent {
	__crt_uint64 d_ino;
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

__CRT_END_DECLS

#endif
