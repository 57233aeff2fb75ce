/* SPDX-License-Identifier: MIT */
/* File systems joined to the tree. Linux only. */
#ifndef _SYS_MOUNT_H
#define _SYS_MOUNT_H

#include <bits/features.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <fcntl.h>
#include <stdint.h>
#include <sys/ioctl.h>
#endif

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

/* Mounts in steps (fsopen(2) and its kin): a file system that is being set up, or a mount, is a descriptor. -1 with errno. */
#define FSOPEN_CLOEXEC 1
#define FSMOUNT_CLOEXEC 1
#define FSPICK_CLOEXEC 1
#define FSPICK_SYMLINK_NOFOLLOW 2
#define FSPICK_NO_AUTOMOUNT 4
#define FSPICK_EMPTY_PATH 8
#define OPEN_TREE_CLONE 1
#define OPEN_TREE_CLOEXEC 02000000
#define MOVE_MOUNT_F_SYMLINKS 1
#define MOVE_MOUNT_F_AUTOMOUNTS 2
#define MOVE_MOUNT_F_EMPTY_PATH 4
#define MOVE_MOUNT_T_SYMLINKS 0x10
#define MOVE_MOUNT_T_AUTOMOUNTS 0x20
#define MOVE_MOUNT_T_EMPTY_PATH 0x40
#define MOVE_MOUNT_SET_GROUP 0x100
#define MOUNT_ATTR_RDONLY 1
#define MOUNT_ATTR_NOSUID 2
#define MOUNT_ATTR_NODEV 4
#define MOUNT_ATTR_NOEXEC 8
#define MOUNT_ATTR__ATIME 0x70
#define MOUNT_ATTR_RELATIME 0
#define MOUNT_ATTR_NOATIME 0x10
#define MOUNT_ATTR_STRICTATIME 0x20
#define MOUNT_ATTR_NODIRATIME 0x80
#define MOUNT_ATTR_IDMAP 0x100000
#define MOUNT_ATTR_NOSYMFOLLOW 0x200000
#define MOUNT_ATTR_SIZE_VER0 32
enum fsconfig_command {
	FSCONFIG_SET_FLAG, FSCONFIG_SET_STRING, FSCONFIG_SET_BINARY, FSCONFIG_SET_PATH, FSCONFIG_SET_PATH_EMPTY, FSCONFIG_SET_FD, FSCONFIG_CMD_CREATE, FSCONFIG_CMD_RECONFIGURE
};
struct mount_attr {
	__UINT64_TYPE__ attr_set, attr_clr, propagation, userns_fd;
};
int fsopen(const char *__type, unsigned int __flags) __CRT_NOTHROW;
int fsconfig(int __fd, unsigned int __command, const char *__key, const void *__value, int __number) __CRT_NOTHROW;
int fsmount(int __fd, unsigned int __flags, unsigned int __attributes) __CRT_NOTHROW;
int fspick(int __directory, const char *__path, unsigned int __flags) __CRT_NOTHROW;
int open_tree(int __directory, const char *__path, unsigned int __flags) __CRT_NOTHROW;
int move_mount(int __from_directory, const char *__from, int __to_directory, const char *__to, unsigned int __flags) __CRT_NOTHROW;
int mount_setattr(int __directory, const char *__path, unsigned int __flags, struct mount_attr *__attributes, unsigned long __size) __CRT_NOTHROW;
#endif

#ifndef _WIN32
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
