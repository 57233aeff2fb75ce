/* SPDX-License-Identifier: MIT */
/* A file's times in seconds. POSIX.1-2017. */
#ifndef _UTIME_H
#define _UTIME_H

#include <bits/features.h>
#include <bits/time_t.h>

__CRT_BEGIN_DECLS

struct utimbuf {
	time_t actime;
	time_t modtime;
};

/* Sets the last access and change of a file; NULL means now. 0, or -1 with errno: ENOENT, EACCES, EPERM ... */
int utime(const char *__path, const struct utimbuf *__times);

__CRT_END_DECLS

#ifdef _WIN32
#include <bits/ms_utime.h>
#endif

#endif
