/* SPDX-License-Identifier: MIT */
/* The types that several headers share, under reserved names. long is 4 bytes on Windows and 8 on Linux; a 64-bit type is
 * long where that has 64 bits, so that %ld and pointers to it mean what Linux programs expect. */
#ifndef _BITS_TYPES_H
#define _BITS_TYPES_H

#if __SIZEOF_LONG__ == 8
typedef long __crt_int64;
typedef unsigned long __crt_uint64;
#else
typedef long long __crt_int64;
typedef unsigned long long __crt_uint64;
#endif

typedef __PTRDIFF_TYPE__ __crt_ssize_t;
typedef __crt_int64 __crt_off_t;
typedef __crt_int64 __crt_time_t;
/* As mingw-w64 has it: programs for Windows write the type out in prototypes. */
#ifdef _WIN32
typedef unsigned short __crt_mode_t;
#else
typedef unsigned int __crt_mode_t;
#endif
typedef __crt_uint64 __crt_dev_t;
typedef __crt_uint64 __crt_ino_t;
typedef __crt_uint64 __crt_nlink_t;
typedef unsigned int __crt_uid_t;
typedef unsigned int __crt_gid_t;
typedef __crt_int64 __crt_blksize_t;
typedef __crt_int64 __crt_blkcnt_t;
typedef int __crt_pid_t;
typedef int __crt_clockid_t;
typedef unsigned int __crt_useconds_t;
/* What tv_usec of struct timeval is: a long in Winsock's, as programs for Windows that bring the type along know. */
#ifdef _WIN32
typedef long __crt_suseconds_t;
#else
typedef __crt_int64 __crt_suseconds_t;
#endif

#ifndef _WIN32
#include <bits/gnu_names.h>
#endif

#endif
