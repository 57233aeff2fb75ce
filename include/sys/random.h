/* SPDX-License-Identifier: MIT */
/* The system's random source. GNU, BSD; Linux only (arc4random() of <stdlib.h> is on every target). */
#ifndef _SYS_RANDOM_H
#define _SYS_RANDOM_H

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
#define GRND_NONBLOCK 1
#define GRND_RANDOM 2
/* Fills a buffer with bytes fit for secrets. How many, or -1 with errno: EAGAIN, EINTR, EINVAL. */
ssize_t getrandom(void *__buffer, size_t __size, unsigned int __flags);
/* The same for at most 256 bytes: all of them and 0, or -1 with errno: EIO if it is more. */
int getentropy(void *__buffer, size_t __size);
#endif

#ifndef _WIN32
/* The rest of Linux's numbers. */
#define GRND_INSECURE 0x4
#endif

__CRT_END_DECLS

#endif
