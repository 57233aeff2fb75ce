/* SPDX-License-Identifier: MIT */
/* A counter behind a descriptor. Linux only. */
#ifndef _SYS_EVENTFD_H
#define _SYS_EVENTFD_H

#include <bits/features.h>
#include <stdint.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define EFD_SEMAPHORE 1
#define EFD_CLOEXEC 02000000
#define EFD_NONBLOCK 04000

typedef uint64_t eventfd_t;

/* A new one that begins at `count`: its descriptor, or -1 with errno: EINVAL, EMFILE, ENFILE, ENOMEM. */
int eventfd(unsigned int __count, int __flags) __CRT_NOTHROW;
/* Takes the count (with EFD_SEMAPHORE: one), or adds to it; waits until that can be done. 0, or -1 with errno: EAGAIN, EBADF, EINTR, EINVAL. */
int eventfd_read(int __fd, eventfd_t *__value);
int eventfd_write(int __fd, eventfd_t __value);
#endif

__CRT_END_DECLS

#endif
