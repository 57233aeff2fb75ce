/* SPDX-License-Identifier: MIT */
/* Reading and writing several pieces at once. POSIX.1-2017; Linux only. */
#ifndef _SYS_UIO_H
#define _SYS_UIO_H

#include <bits/features.h>
#include <bits/iovec.h>
#include <bits/off_t.h>
#include <bits/ssize_t.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <sys/types.h>
#endif

#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS


#ifndef _WIN32
#define UIO_MAXIOV 1024
/* read() and write() with `count` pieces, at most UIO_MAXIOV, one after another: bytes transferred, or -1 with errno, as those. */
ssize_t readv(int __fd, const struct iovec *__pieces, int __count);
ssize_t writev(int __fd, const struct iovec *__pieces, int __count);
#ifdef __CRT_USE_MISC
/* The same at an offset, which is not the descriptor's. */
ssize_t preadv(int __fd, const struct iovec *__pieces, int __count, off_t __offset);
ssize_t pwritev(int __fd, const struct iovec *__pieces, int __count, off_t __offset);
#endif
#ifdef __CRT_USE_GNU
/* The same with flags, RWF_*; at the offset -1 the descriptor's own is used and moved. EOPNOTSUPP for what the file system or the kernel does not know. */
#ifdef __CRT_USE_LFS64
ssize_t preadv64(int __fd, const struct iovec *__pieces, int __count, off_t __offset);
ssize_t pwritev64(int __fd, const struct iovec *__pieces, int __count, off_t __offset);
#endif
ssize_t preadv2(int __fd, const struct iovec *__pieces, int __count, off_t __offset, int __flags);
ssize_t pwritev2(int __fd, const struct iovec *__pieces, int __count, off_t __offset, int __flags);
/* Copies between this process's memory and another one's, without stopping it: bytes copied, or -1 with errno: EPERM, ESRCH, EFAULT. flags: 0. */
ssize_t process_vm_readv(int __process, const struct iovec *__own, unsigned long __own_count, const struct iovec *__other,
	unsigned long __other_count, unsigned long __flags) __CRT_NOTHROW;
ssize_t process_vm_writev(int __process, const struct iovec *__own, unsigned long __own_count, const struct iovec *__other,
	unsigned long __other_count, unsigned long __flags) __CRT_NOTHROW;
#endif
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define RWF_HIPRI 0x1
#define RWF_DSYNC 0x2
#define RWF_SYNC 0x4
#define RWF_NOWAIT 0x8
#define RWF_APPEND 0x10
#define RWF_NOAPPEND 0x20
#endif

__CRT_END_DECLS

#endif
