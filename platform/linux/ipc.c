/* SPDX-License-Identifier: MIT */
/* System V shared memory, message queues and semaphores; ftok(). Linux only. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>

#include "error.h"
#include "kernel.h"

key_t ftok(const char *path, int project)
{
	struct stat about;
	if (stat(path, &about) < 0)
		return -1;
	return (key_t)(((unsigned)project & 0xff) << 24 | ((unsigned)about.st_dev & 0xff) << 16 | ((unsigned)about.st_ino & 0xffff));
}

int shmget(key_t key, size_t size, int flags) { return __crt_result((int)SYS3(shmget, key, size, flags)); }
int shmdt(const void *address) { return __crt_result((int)SYS1(shmdt, address)); }
int shmctl(int number, int command, struct shmid_ds *about) { return __crt_result((int)SYS3(shmctl, number, command, about)); }

void *shmat(int number, const void *address, int flags)
{
	return (void *)__crt_result_ssize(SYS3(shmat, number, address, flags));
}

int msgget(key_t key, int flags) { return __crt_result((int)SYS2(msgget, key, flags)); }
int msgctl(int number, int command, struct msqid_ds *about) { return __crt_result((int)SYS3(msgctl, number, command, about)); }

int msgsnd(int number, const void *message, size_t size, int flags)
{
	return __crt_result((int)POINT4(msgsnd, number, message, size, flags));
}

ssize_t msgrcv(int number, void *message, size_t size, long type, int flags)
{
	return __crt_result_ssize(POINT5(msgrcv, number, message, size, type, flags));
}

int semget(key_t key, int count, int flags) { return __crt_result((int)SYS3(semget, key, count, flags)); }

int semop(int number, struct sembuf *operations, size_t count)
{
	return __crt_result((int)SYS4(semtimedop, number, operations, count, NULL));
}

int semtimedop(int number, struct sembuf *operations, size_t count, const struct timespec *span)
{
	return __crt_result((int)SYS4(semtimedop, number, operations, count, span));
}

int semctl(int number, int which, int command, ...)
{
	/* A union semun goes where a pointer would. */
	va_list arguments;
	va_start(arguments, command);
	long more = va_arg(arguments, long);
	va_end(arguments);
	return __crt_result((int)SYS4(semctl, number, which, command, more));
}
