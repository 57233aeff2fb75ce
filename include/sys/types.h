/* SPDX-License-Identifier: MIT */
/* The system's types, the same sizes on every target as far as the CPU allows. POSIX.1-2017. */
#ifndef _SYS_TYPES_H
#define _SYS_TYPES_H
/* mingw-w64's header of the name defines its own, smaller ones. */
#define _INC_TYPES

#include <bits/features.h>
#include <bits/clock_t.h>
#include <bits/clockid_t.h>
#include <bits/ids.h>
#include <bits/mode_t.h>
#include <bits/off_t.h>
#include <bits/pid_t.h>
#include <bits/ssize_t.h>
#include <bits/time_t.h>
#include <bits/types.h>

#define __need_size_t
#include <stddef.h>

typedef __crt_dev_t dev_t;
typedef __crt_ino_t ino_t;
typedef __crt_nlink_t nlink_t;
typedef __crt_blksize_t blksize_t;
typedef __crt_blkcnt_t blkcnt_t;
#include <bits/useconds_t.h>
#include <bits/suseconds_t.h>
#ifndef _WIN32
#include <bits/timer_t.h>
#endif
#ifndef __fsblkcnt_t_defined
#define __fsblkcnt_t_defined 1
typedef __crt_uint64 fsblkcnt_t;
typedef __crt_uint64 fsfilcnt_t;
#endif
#include <bits/key_t.h>
#if defined(__CRT_USE_LFS64) && !defined(_WIN32)
typedef ino_t ino64_t;
typedef blkcnt_t blkcnt64_t;
typedef fsblkcnt_t fsblkcnt64_t;
typedef fsfilcnt_t fsfilcnt64_t;
#endif
#ifdef __CRT_USE_POSIX199506
#include <bits/pthread_names.h>
#endif
#ifdef __CRT_USE_MS
/* On Windows GNU programs' configure asks this header how large st_size is, and takes _stati64, which has no nanoseconds, for an answer. */
#include <bits/stat.h>
#endif

#ifdef __CRT_USE_MISC
#include <stdint.h>
#ifndef _WIN32
/* As every Unix has it. */
#include <endian.h>
#include <sys/select.h>
#endif
typedef unsigned char u_char;
typedef unsigned short u_short;
typedef unsigned int u_int;
typedef unsigned long u_long;
typedef unsigned short ushort;
typedef unsigned int uint;
typedef unsigned long ulong;
typedef __crt_int64 quad_t;
typedef __crt_uint64 u_quad_t;
typedef __crt_off_t loff_t;
typedef char *caddr_t;
typedef uint8_t u_int8_t;
typedef uint16_t u_int16_t;
typedef uint32_t u_int32_t;
typedef uint64_t u_int64_t;
#endif
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
/* BSD's programs take fd_set and select() from here. */
#include <sys/select.h>
#include <bits/fsid_t.h>
typedef int daddr_t;
typedef long register_t;
#endif

#endif
