/* SPDX-License-Identifier: MIT */
/* File systems joined to the tree. Linux only. */
#ifndef _SYS_MOUNT_H
#define _SYS_MOUNT_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define MS_RDONLY 1
#define MS_NOSUID 2
#define MS_NODEV 4
#define MS_NOEXEC 8
#define MS_SYNCHRONOUS 16
#define MS_REMOUNT 32
#define MS_MANDLOCK 64
#define MS_DIRSYNC 128
#define MS_NOATIME 1024
#define MS_NODIRATIME 2048
#define MS_BIND 4096
#define MS_MOVE 8192
#define MS_REC 16384
#define MS_SILENT 32768
#define MS_UNBINDABLE (1 << 17)
#define MS_PRIVATE (1 << 18)
#define MS_SLAVE (1 << 19)
#define MS_SHARED (1 << 20)
#define MS_RELATIME (1 << 21)
#define MS_STRICTATIME (1 << 24)
#define MS_LAZYTIME (1 << 25)
#define MNT_FORCE 1
#define MNT_DETACH 2
#define MNT_EXPIRE 4
#define UMOUNT_NOFOLLOW 8

/* For the superuser. 0, or -1 with errno: EPERM, EINVAL, ENOENT, ENODEV, EBUSY ... */
int mount(const char *__source, const char *__target, const char *__type, unsigned long __flags, const void *__data) __CRT_NOTHROW;
int umount(const char *__target) __CRT_NOTHROW;
int umount2(const char *__target, int __flags) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
