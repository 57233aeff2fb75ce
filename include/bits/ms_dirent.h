/* SPDX-License-Identifier: MIT */
/* Directories in UTF-16, as mingw-w64 has them, for <dirent.h>. */
#ifndef _BITS_MS_DIRENT_H
#define _BITS_MS_DIRENT_H

#include <bits/features.h>

#define __need_wchar_t
#include <stddef.h>

__CRT_BEGIN_DECLS

typedef struct __crt_wide_dir _WDIR;

/* The members up to the name lie where they do in mingw-w64, for libstdc++.a (std::filesystem) was compiled with its header. */
struct _wdirent {
	/* Of the file's number the lower half. */
	long d_ino;
	/* The bytes of the entry that are in use, and the units of the name. */
	unsigned short d_reclen;
	unsigned short d_namlen;
	wchar_t d_name[1024];
	unsigned char d_type;
};

/* opendir() and its family. */
_WDIR *_wopendir(const wchar_t *__path);
struct _wdirent *_wreaddir(_WDIR *__dir);
int _wclosedir(_WDIR *__dir);
void _wrewinddir(_WDIR *__dir);
long _wtelldir(_WDIR *__dir);
void _wseekdir(_WDIR *__dir, long __position);

__CRT_END_DECLS

#endif
