/* SPDX-License-Identifier: MIT */
/* System V semaphores. POSIX.1-2017; Linux only. */
#ifndef _SYS_SEM_H
#define _SYS_SEM_H

#include <bits/features.h>
#include <bits/time_t.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <sys/types.h>
#endif
#ifdef __CRT_USE_GNU
#include <bits/timespec.h>
#endif
#include <bits/pid_t.h>
#include <sys/ipc.h>

#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define SEM_UNDO 0x1000
#define GETPID 11
#define GETVAL 12
#define GETALL 13
#define GETNCNT 14
#define GETZCNT 15
#define SETVAL 16
#define SETALL 17

/* The kernel's layout. */
struct semid_ds {
	struct ipc_perm sem_perm;
	time_t sem_otime;
	long __spare_1;
	time_t sem_ctime;
	long __spare_2;
	unsigned long sem_nsems;
	unsigned long __spare_3[2];
};
struct sembuf {
	unsigned short sem_num;
	short sem_op;
	short sem_flg;
};

/* The number of the set with that key, made with IPC_CREAT; -1 with errno: ENOENT, EEXIST, EINVAL, EACCES, ENOSPC. */
int semget(key_t __key, int __count, int __flags) __CRT_NOTHROW;
/* All the operations at once. 0, or -1: EAGAIN (with IPC_NOWAIT), EFBIG, EIDRM, EINTR, EINVAL. */
int semop(int __number, struct sembuf *__operations, size_t __count);
#ifdef __CRT_USE_GNU
/* The same for at most so long: EAGAIN. */
int semtimedop(int __number, struct sembuf *__operations, size_t __count, const struct timespec *__span);
#endif
/* What the command asks for, or 0; -1 with errno. The fourth argument is the caller's union semun of int val, struct semid_ds *buf and
 * unsigned short *array. */
int semctl(int __number, int __which, int __command, ...) __CRT_NOTHROW;
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The union semun that semctl() takes is the program's own: this asks for it. */
#define _SEM_SEMUN_UNDEFINED 1
/* The rest of Linux's numbers. */
#define SEM_STAT 18
#define SEM_INFO 19
/* What IPC_INFO and SEM_INFO fill. */
struct seminfo {
	int semmap;
	int semmni;
	int semmns;
	int semmnu;
	int semmsl;
	int semopm;
	int semume;
	int semusz;
	int semvmx;
	int semaem;
};
#define SEM_STAT_ANY 20
#endif

__CRT_END_DECLS

#endif
