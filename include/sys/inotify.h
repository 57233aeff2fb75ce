/* SPDX-License-Identifier: MIT */
/* News of files and directories. Linux only. */
#ifndef _SYS_INOTIFY_H
#define _SYS_INOTIFY_H

#include <bits/features.h>
#include <stdint.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define IN_CLOEXEC 02000000
#define IN_NONBLOCK 04000

#define IN_ACCESS 0x001
#define IN_MODIFY 0x002
#define IN_ATTRIB 0x004
#define IN_CLOSE_WRITE 0x008
#define IN_CLOSE_NOWRITE 0x010
#define IN_CLOSE (IN_CLOSE_WRITE | IN_CLOSE_NOWRITE)
#define IN_OPEN 0x020
#define IN_MOVED_FROM 0x040
#define IN_MOVED_TO 0x080
#define IN_MOVE (IN_MOVED_FROM | IN_MOVED_TO)
#define IN_CREATE 0x100
#define IN_DELETE 0x200
#define IN_DELETE_SELF 0x400
#define IN_MOVE_SELF 0x800
#define IN_ALL_EVENTS 0xfff
#define IN_UNMOUNT 0x2000
#define IN_Q_OVERFLOW 0x4000
#define IN_IGNORED 0x8000
#define IN_ONLYDIR 0x01000000
#define IN_DONT_FOLLOW 0x02000000
#define IN_EXCL_UNLINK 0x04000000
#define IN_MASK_CREATE 0x10000000
#define IN_MASK_ADD 0x20000000
#define IN_ISDIR 0x40000000
#define IN_ONESHOT 0x80000000u

/* C++ has no arrays without a size, though its compilers do. */
#ifdef __clang__
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc99-extensions"
#endif
/* What the descriptor reads as; the name is padded with zeros to `len` bytes. */
struct inotify_event {
	int wd;
	uint32_t mask;
	uint32_t cookie;
	uint32_t len;
	__extension__ char name[];
};
#ifdef __clang__
#pragma clang diagnostic pop
#endif

/* A new descriptor, or -1 with errno: EINVAL, EMFILE, ENFILE, ENOMEM. */
int inotify_init(void) __CRT_NOTHROW;
int inotify_init1(int __flags) __CRT_NOTHROW;
/* Watches a path for `mask`: the watch's number, or -1 with errno: EACCES, EBADF, EEXIST, EINVAL, ENOENT, ENOSPC, ENOTDIR. */
int inotify_add_watch(int __fd, const char *__path, uint32_t __mask) __CRT_NOTHROW;
/* Ends a watch: 0, or -1 with errno: EBADF, EINVAL. */
int inotify_rm_watch(int __fd, int __watch) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
