/* SPDX-License-Identifier: MIT */
/* Copying from descriptor to descriptor within the kernel. Linux only. */
#ifndef _SYS_SENDFILE_H
#define _SYS_SENDFILE_H

#include <bits/features.h>
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
/* Copies at most `size` bytes, from *offset on (and moves it) or, if that is NULL, from where `from` stands. Bytes copied, or -1 with
 * errno: EBADF, EINVAL, EIO ... */
ssize_t sendfile(int __to, int __from, off_t *__offset, size_t __size);
#ifdef __CRT_USE_LFS64
/* Other names: offsets have 64 bits anyway. */
#define sendfile64 sendfile
#endif
#endif

__CRT_END_DECLS

#endif
