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

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define BLKBSZGET 0x80081270u
#define BLKBSZSET 0x40081271
#define BLKFLSBUF 0x1261
#define BLKFRAGET 0x1265
#define BLKFRASET 0x1264
#define BLKGETSIZE 0x1260
#define BLKGETSIZE64 0x80081272u
#define BLKRAGET 0x1263
#define BLKRASET 0x1262
#define BLKROGET 0x125e
#define BLKROSET 0x125d
#define BLKRRPART 0x125f
#define BLKSECTGET 0x1267
#define BLKSECTSET 0x1266
#define BLKSSZGET 0x1268
#define BLOCK_SIZE_BITS 10
#define BLOCK_SIZE 1024
#define MS_NOUSER (-2147483648)
#define MS_NOSYMFOLLOW 0x100
#define MS_VERBOSE 0x8000
#define MS_POSIXACL 0x10000
#define MS_KERNMOUNT 0x400000
#define MS_I_VERSION 0x800000
#define MS_RMT_MASK 0x2800051
#define MS_SUBMOUNT 0x4000000
#define MS_NOREMOTELOCK 0x8000000
#define MS_NOSEC 0x10000000
#define MS_BORN 0x20000000
#define MS_ACTIVE 0x40000000
#define MS_MGC_VAL 0xc0ed0000u
#define MS_MGC_MSK 0xffff0000u
#endif

__CRT_END_DECLS

#endif
