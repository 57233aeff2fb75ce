/* SPDX-License-Identifier: MIT */
/* Reading and writing several pieces at once. POSIX.1-2017; Linux only. */
#ifndef _SYS_UIO_H
#define _SYS_UIO_H

#include <bits/features.h>
#include <bits/iovec.h>
#include <bits/off_t.h>
#include <bits/ssize_t.h>

#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS


#ifndef _WIN32
#ifdef __CRT_USE_MISC
#define UIO_MAXIOV 1024
#endif
/* read() and write() with `count` pieces, at most UIO_MAXIOV, one after another: bytes transferred, or -1 with errno, as those. */
ssize_t readv(int __fd, const struct iovec *__pieces, int __count);
ssize_t writev(int __fd, const struct iovec *__pieces, int __count);
#ifdef __CRT_USE_MISC
/* The same at an offset, which is not the descriptor's. */
ssize_t preadv(int __fd, const struct iovec *__pieces, int __count, off_t __offset);
ssize_t pwritev(int __fd, const struct iovec *__pieces, int __count, off_t __offset);
#endif
#endif

__CRT_END_DECLS

#endif
