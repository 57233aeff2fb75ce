/* SPDX-License-Identifier: MIT */
/* Types under the names that glibc's own headers have for them: no standard knows them, but programs that were only ever built with glibc use them. On
 * Linux alone. */
#ifndef _BITS_GNU_NAMES_H
#define _BITS_GNU_NAMES_H

typedef signed char __int8_t;
typedef unsigned char __uint8_t, __u_char;
typedef short __int16_t;
typedef unsigned short __uint16_t, __u_short;
typedef int __int32_t;
typedef unsigned int __uint32_t, __u_int;
typedef __crt_int64 __int64_t, __quad_t, __intmax_t, __loff_t;
typedef __crt_uint64 __uint64_t, __u_quad_t, __uintmax_t;
typedef unsigned long __u_long;
typedef __crt_dev_t __dev_t;
typedef __crt_uid_t __uid_t;
typedef __crt_gid_t __gid_t;
typedef __crt_ino_t __ino_t, __ino64_t;
typedef __crt_mode_t __mode_t;
typedef __crt_nlink_t __nlink_t;
typedef __crt_off_t __off_t, __off64_t;
typedef __crt_pid_t __pid_t;
typedef unsigned int __id_t;
typedef __crt_time_t __time_t;
typedef __crt_int64 __clock_t;
typedef __crt_clockid_t __clockid_t;
typedef void *__timer_t;
typedef __crt_useconds_t __useconds_t;
typedef __crt_suseconds_t __suseconds_t;
typedef int __daddr_t, __key_t;
typedef __crt_blksize_t __blksize_t;
typedef __crt_blkcnt_t __blkcnt_t, __blkcnt64_t;
typedef __crt_uint64 __fsblkcnt_t, __fsblkcnt64_t, __fsfilcnt_t, __fsfilcnt64_t, __rlim_t, __rlim64_t;
typedef __crt_ssize_t __ssize_t;
typedef __INTPTR_TYPE__ __intptr_t;
typedef unsigned int __socklen_t;
typedef char *__caddr_t;
typedef int __sig_atomic_t;
typedef long __syscall_slong_t;
typedef unsigned long __syscall_ulong_t;
typedef long __fsword_t;
/* What qsort() and signal() take. */
typedef int (*__compar_fn_t)(const void *, const void *);
typedef void (*__sighandler_t)(int);

#endif
