/* SPDX-License-Identifier: MIT */
/* Extended attributes of files. Linux only. */
#ifndef _SYS_XATTR_H
#define _SYS_XATTR_H

#include <bits/features.h>
#include <bits/ssize_t.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <sys/types.h>
#endif

#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* <linux/xattr.h> does not define these then. */
#define __UAPI_DEF_XATTR 0
#define XATTR_CREATE 1
#define XATTR_REPLACE 2

/* The forms with l are about a symbolic link itself, those with f about an open file. Reading: how many bytes there are, stored unless size
 * is 0, or -1 with errno: ENODATA, ERANGE, ENOTSUP ... A list is of names that end in NUL. The rest: 0, or -1 with errno, EEXIST, too. */
ssize_t getxattr(const char *__path, const char *__name, void *__value, size_t __size) __CRT_NOTHROW;
ssize_t lgetxattr(const char *__path, const char *__name, void *__value, size_t __size) __CRT_NOTHROW;
ssize_t fgetxattr(int __fd, const char *__name, void *__value, size_t __size) __CRT_NOTHROW;
ssize_t listxattr(const char *__path, char *__list, size_t __size) __CRT_NOTHROW;
ssize_t llistxattr(const char *__path, char *__list, size_t __size) __CRT_NOTHROW;
ssize_t flistxattr(int __fd, char *__list, size_t __size) __CRT_NOTHROW;
int setxattr(const char *__path, const char *__name, const void *__value, size_t __size, int __flags) __CRT_NOTHROW;
int lsetxattr(const char *__path, const char *__name, const void *__value, size_t __size, int __flags) __CRT_NOTHROW;
int fsetxattr(int __fd, const char *__name, const void *__value, size_t __size, int __flags) __CRT_NOTHROW;
int removexattr(const char *__path, const char *__name) __CRT_NOTHROW;
int lremovexattr(const char *__path, const char *__name) __CRT_NOTHROW;
int fremovexattr(int __fd, const char *__name) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
