/* SPDX-License-Identifier: MIT */
/* Microsoft's forms of utime(), for <utime.h> and <sys/utime.h>. Microsoft Learn, C runtime library reference. */
#ifndef _BITS_MS_UTIME_H
#define _BITS_MS_UTIME_H

#include <bits/features.h>

#define __need_wchar_t
#include <stddef.h>

__CRT_BEGIN_DECLS

struct __utimbuf64 {
	long long actime;
	long long modtime;
};
struct __utimbuf32 {
	long actime;
	long modtime;
};
#define _utimbuf __utimbuf64

/* Set the last access and change of a file, open or by its name (UTF-8, UTF-16); NULL means now. 0, or -1 with errno. */
int _utime64(const char *__path, struct __utimbuf64 *__times);
int _wutime64(const wchar_t *__path, struct __utimbuf64 *__times);
int _futime64(int __fd, struct __utimbuf64 *__times);
int _utime32(const char *__path, struct __utimbuf32 *__times);
int _wutime32(const wchar_t *__path, struct __utimbuf32 *__times);
int _futime32(int __fd, struct __utimbuf32 *__times);
#define _utime _utime64
#define _wutime _wutime64
#define _futime _futime64

__CRT_END_DECLS

#endif
