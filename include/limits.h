/* SPDX-License-Identifier: MIT */
/* Limits of the integer types, and POSIX's of the system. ISO C17 5.2.4.2.1, C23 5.2.5.3.2, POSIX.1-2017 <limits.h>. */
#ifndef _LIMITS_H
#define _LIMITS_H
/* gcc's own <limits.h> is not wanted behind this one. */
#define _GCC_LIMITS_H_
#define _LIBC_LIMITS_H_ 1

#include <bits/features.h>

#if !defined(_WIN32) && !defined(__WORDSIZE)
#define __WORDSIZE (__SIZEOF_LONG__ * 8)
#endif

#define CHAR_BIT __CHAR_BIT__
#define SCHAR_MAX __SCHAR_MAX__
#define SCHAR_MIN (-SCHAR_MAX - 1)
#define UCHAR_MAX (SCHAR_MAX * 2 + 1)
#ifdef __CHAR_UNSIGNED__
#define CHAR_MIN 0
#define CHAR_MAX UCHAR_MAX
#else
#define CHAR_MIN SCHAR_MIN
#define CHAR_MAX SCHAR_MAX
#endif
#define SHRT_MAX __SHRT_MAX__
#define SHRT_MIN (-SHRT_MAX - 1)
#define USHRT_MAX (SHRT_MAX * 2 + 1)
#define INT_MAX __INT_MAX__
#define INT_MIN (-INT_MAX - 1)
#define UINT_MAX (INT_MAX * 2U + 1U)
#define LONG_MAX __LONG_MAX__
#define LONG_MIN (-LONG_MAX - 1L)
#define ULONG_MAX (LONG_MAX * 2UL + 1UL)
#ifdef __CRT_USE_C99
#define LLONG_MAX __LONG_LONG_MAX__
#define LLONG_MIN (-LLONG_MAX - 1LL)
#define ULLONG_MAX (LLONG_MAX * 2ULL + 1ULL)
#endif
#ifdef __CRT_USE_GNU
#define LONG_LONG_MAX __LONG_LONG_MAX__
#define LONG_LONG_MIN (-LONG_LONG_MAX - 1LL)
#define ULONG_LONG_MAX (LONG_LONG_MAX * 2ULL + 1ULL)
#endif
/* UTF-8 in every locale. */
#define MB_LEN_MAX 4

#ifdef __CRT_USE_C23
#define __STDC_VERSION_LIMITS_H__ 202311L
#define BOOL_WIDTH 1
#define BOOL_MAX 1
#define CHAR_WIDTH __CHAR_BIT__
#define SCHAR_WIDTH __CHAR_BIT__
#define UCHAR_WIDTH __CHAR_BIT__
#define SHRT_WIDTH 16
#define USHRT_WIDTH 16
#define INT_WIDTH 32
#define UINT_WIDTH 32
#define LONG_WIDTH (__SIZEOF_LONG__ * __CHAR_BIT__)
#define ULONG_WIDTH (__SIZEOF_LONG__ * __CHAR_BIT__)
#define LLONG_WIDTH 64
#define ULLONG_WIDTH 64
#if defined(__BITINT_MAXWIDTH__)
#define BITINT_MAXWIDTH __BITINT_MAXWIDTH__
#endif
#endif

#ifdef __CRT_USE_POSIX
#define SSIZE_MAX __PTRDIFF_MAX__
#if defined(__CRT_USE_XOPEN) || defined(__CRT_USE_MISC)
#define WORD_BIT 32
#define LONG_BIT (__SIZEOF_LONG__ * 8)
#endif

/* Bytes with the terminating NUL; what realpath() writes at most. */
#define PATH_MAX 4096
/* Bytes without the NUL. Windows' 255 UTF-16 units are up to 765 bytes of UTF-8. */
#ifdef _WIN32
#define NAME_MAX 765
#else
#define NAME_MAX 255
#endif
/* A write of so many bytes to a pipe is not torn apart. */
#define PIPE_BUF 4096
/* Buffers in one writev(). */
#define IOV_MAX 1024
#define ARG_MAX 131072
#define NGROUPS_MAX 65536
#define HOST_NAME_MAX 64
#define LOGIN_NAME_MAX 256
#define TTY_NAME_MAX 32
#define SYMLINK_MAX 4096
#define SYMLOOP_MAX 40
#if defined(__CRT_USE_XOPEN) || defined(__CRT_USE_POSIX2001)
#define FILESIZEBITS 64
#endif
#define LINE_MAX 4096
#define RE_DUP_MAX 255
#define CHARCLASS_NAME_MAX 14
#define COLL_WEIGHTS_MAX 255
#define EXPR_NEST_MAX 32
#define BC_BASE_MAX 99
#define BC_DIM_MAX 2048
#define BC_SCALE_MAX 99
#define BC_STRING_MAX 1000
#if defined(__CRT_USE_XOPEN) || defined(__CRT_USE_MISC)
#define NZERO 20
#define NL_LANGMAX 32
#endif
#if defined(__CRT_USE_XOPEN) || defined(__CRT_USE_POSIX2001)
#define NL_ARGMAX 4096
#define NL_MSGMAX 32767
#define NL_SETMAX 255
#define NL_TEXTMAX 2048
#endif
#define TZNAME_MAX 255
#define SEM_VALUE_MAX 0x7fffffff
#define PTHREAD_KEYS_MAX 1024
#define PTHREAD_STACK_MIN 16384
#define PTHREAD_DESTRUCTOR_ITERATIONS 4
#define DELAYTIMER_MAX 0x7fffffff
#define MQ_PRIO_MAX 32768

/* The least that every POSIX system gives. */
#define _POSIX_AIO_LISTIO_MAX 2
#define _POSIX_AIO_MAX 1
#define _POSIX_ARG_MAX 4096
/* Some of these were smaller before POSIX.1-2001. */
#ifdef __CRT_USE_POSIX2001
#define _POSIX_CHILD_MAX 25
#define _POSIX_NGROUPS_MAX 8
#define _POSIX_OPEN_MAX 20
#define _POSIX_TZNAME_MAX 6
#else
#define _POSIX_CHILD_MAX 6
#define _POSIX_NGROUPS_MAX 0
#define _POSIX_OPEN_MAX 16
#define _POSIX_TZNAME_MAX 3
#endif
#define _POSIX_CLOCKRES_MIN 20000000
#define _POSIX_DELAYTIMER_MAX 32
#define _POSIX_HOST_NAME_MAX 255
#define _POSIX_LINK_MAX 8
#define _POSIX_LOGIN_NAME_MAX 9
#define _POSIX_MAX_CANON 255
#define _POSIX_MAX_INPUT 255
#define _POSIX_MQ_OPEN_MAX 8
#define _POSIX_MQ_PRIO_MAX 32
#define _POSIX_NAME_MAX 14
#define _POSIX_PATH_MAX 256
#define _POSIX_PIPE_BUF 512
#define _POSIX_RE_DUP_MAX 255
#define _POSIX_RTSIG_MAX 8
#define _POSIX_SEM_NSEMS_MAX 256
#define _POSIX_SEM_VALUE_MAX 32767
#define _POSIX_SIGQUEUE_MAX 32
#define _POSIX_SSIZE_MAX 32767
#define _POSIX_STREAM_MAX 8
#define _POSIX_SYMLINK_MAX 255
#define _POSIX_SYMLOOP_MAX 8
#define _POSIX_THREAD_DESTRUCTOR_ITERATIONS 4
#define _POSIX_THREAD_KEYS_MAX 128
#define _POSIX_THREAD_THREADS_MAX 64
#define _POSIX_TIMER_MAX 32
#define _POSIX_TTY_NAME_MAX 9
#define _POSIX2_BC_BASE_MAX 99
#define _POSIX2_BC_DIM_MAX 2048
#define _POSIX2_BC_SCALE_MAX 99
#define _POSIX2_BC_STRING_MAX 1000
#define _POSIX2_CHARCLASS_NAME_MAX 14
#define _POSIX2_COLL_WEIGHTS_MAX 2
#define _POSIX2_EXPR_NEST_MAX 32
#define _POSIX2_LINE_MAX 2048
#define _POSIX2_RE_DUP_MAX 255
#define _XOPEN_IOV_MAX 16
#define _XOPEN_NAME_MAX 255
#define _XOPEN_PATH_MAX 1024
#endif

#ifdef __CRT_USE_MS
/* Microsoft Learn, <limits.h>. */
#define _I8_MIN (-127 - 1)
#define _I8_MAX 127
#define _UI8_MAX 0xffu
#define _I16_MIN (-32767 - 1)
#define _I16_MAX 32767
#define _UI16_MAX 0xffffu
#define _I32_MIN (-2147483647 - 1)
#define _I32_MAX 2147483647
#define _UI32_MAX 0xffffffffu
#define _I64_MIN (-9223372036854775807LL - 1)
#define _I64_MAX 9223372036854775807LL
#define _UI64_MAX 0xffffffffffffffffULL
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* Limits of Linux's. */
#define AIO_PRIO_DELTA_MAX 20
#define MAX_CANON 255
#define MAX_INPUT 255
#define NL_NMAX 0x7fffffff
#define RTSIG_MAX 32
#define XATTR_NAME_MAX 255
#define XATTR_LIST_MAX 0x10000
#define XATTR_SIZE_MAX 0x10000
#endif

#endif
