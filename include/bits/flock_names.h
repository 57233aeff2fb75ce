/* SPDX-License-Identifier: MIT */
/* What flock() is asked for: <sys/file.h>, and <fcntl.h> as with glibc. */
#ifndef _BITS_FLOCK_NAMES_H
#define _BITS_FLOCK_NAMES_H

#define LOCK_SH 1
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8

#endif
