/* SPDX-License-Identifier: MIT */
/* System V shared memory. POSIX.1-2017; Linux only. */
#ifndef _SYS_SHM_H
#define _SYS_SHM_H

#include <bits/features.h>
#include <bits/pid_t.h>
#include <bits/time_t.h>
#include <sys/ipc.h>

#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define SHM_R 0400
#define SHM_W 0200
#define SHM_RDONLY 010000
#define SHM_RND 020000
#define SHM_REMAP 040000
#define SHM_EXEC 0100000
#define SHM_LOCK 11
#define SHM_UNLOCK 12
#define SHMLBA 4096

typedef unsigned long shmatt_t;
/* The kernel's layout. */
struct shmid_ds {
	struct ipc_perm shm_perm;
	size_t shm_segsz;
	time_t shm_atime;
	time_t shm_dtime;
	time_t shm_ctime;
	pid_t shm_cpid;
	pid_t shm_lpid;
	shmatt_t shm_nattch;
	unsigned long __spare[2];
};

/* The number of the memory with that key, made with IPC_CREAT; -1 with errno: ENOENT, EEXIST, EINVAL, EACCES, ENOMEM, ENOSPC. */
int shmget(key_t __key, size_t __size, int __flags) __CRT_NOTHROW;
/* Its address, at the one wished for unless that is NULL, or (void *)-1 with errno: EINVAL, EACCES, ENOMEM. */
void *shmat(int __number, const void *__address, int __flags) __CRT_NOTHROW;
/* 0, or -1 and EINVAL. */
int shmdt(const void *__address) __CRT_NOTHROW;
/* IPC_STAT, IPC_SET, IPC_RMID ...: -1 with errno: EINVAL, EACCES, EPERM. */
int shmctl(int __number, int __command, struct shmid_ds *__about) __CRT_NOTHROW;
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define SHM_STAT 13
#define SHM_INFO 14
#define SHM_STAT_ANY 15
#define SHM_DEST 512
#define SHM_LOCKED 1024
#define SHM_HUGETLB 2048
#define SHM_NORESERVE 4096
#endif

__CRT_END_DECLS

#endif
