/* SPDX-License-Identifier: MIT */
/* The flags of open(): Linux x86-64's values on every target, then those that only Windows acts on, under reserved names
 * for the library itself (Linux's kernel ignores these bits). */
#ifndef _BITS_OPEN_FLAGS_H
#define _BITS_OPEN_FLAGS_H

#define O_RDONLY 0
#define O_WRONLY 1
#define O_RDWR 2
#define O_ACCMODE 3
#define O_CREAT 0100
#define O_EXCL 0200
#define O_NOCTTY 0400
#define O_TRUNC 01000
#define O_APPEND 02000
#define O_NONBLOCK 04000
#define O_DSYNC 010000
#define O_DIRECTORY 0200000
#define O_NOFOLLOW 0400000
#define O_CLOEXEC 02000000
#define O_SYNC 04010000
#define O_RSYNC O_SYNC

/* CR LF and Ctrl-Z are translated. */
#define __O_TEXT 0x01000000
#define __O_BINARY 0x02000000
/* The same, of a file in UTF-8, in UTF-16, or in what its first bytes say (Microsoft's Unicode modes). */
#define __O_U8TEXT (__O_TEXT | 0x00800000)
#define __O_U16TEXT (__O_TEXT | 0x40000000)
#define __O_WTEXT (__O_U8TEXT | __O_U16TEXT)
#define __O_ENCODED (__O_WTEXT & ~__O_TEXT)
/* The file disappears with its last descriptor. */
#define __O_TEMPORARY 0x04000000
/* Hints to the cache. */
#define __O_SEQUENTIAL 0x08000000
#define __O_RANDOM 0x10000000
#define __O_SHORT_LIVED 0x20000000

#endif
