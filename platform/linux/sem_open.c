/* SPDX-License-Identifier: MIT */
/* sem_open(), sem_close(), sem_unlink(): named semaphores are files in the memory file system at /dev/shm. Linux only. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

enum { NAME_LENGTH = 251 };
#define FOLDER "/dev/shm/sem."
typedef char path_name[sizeof FOLDER + NAME_LENGTH];

/* What this process has open, so that a name has one address. */
static struct opened {
	struct opened *next;
	sem_t *semaphore;
	dev_t device;
	ino_t file;
	int count;
} *list;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* 0 or -1 with errno. */
static int path_of(const char *name, path_name path)
{
	while (*name == '/')
		name++;
	size_t length = strnlen(name, NAME_LENGTH + 1);
	if (length > NAME_LENGTH)
		return __crt_result(-ENAMETOOLONG);
	if (length == 0 || memchr(name, '/', length) != NULL)
		return __crt_result(-EINVAL);
	memcpy(path, FOLDER, sizeof FOLDER - 1);
	memcpy(path + sizeof FOLDER - 1, name, length + 1);
	return 0;
}

/* Makes the file under a name of its own, and gives it the right one when it is whole. The descriptor, or -1 with errno. */
static int create(const char *path, mode_t mode, unsigned value)
{
	static unsigned serial;
	sem_t semaphore = { .__value = (int)value, .__waiters = __CRT_SEM_SHARED };
	char first[64];
	int fd;
	if (value > SEM_VALUE_MAX)
		return __crt_result(-EINVAL);
	do {
		snprintf(first, sizeof first, "/dev/shm/.sem-%d-%u", (int)getpid(), __atomic_add_fetch(&serial, 1, __ATOMIC_RELAXED));
		fd = __crt_result(__plat_open(first, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, mode));
	} while (fd < 0 && errno == EEXIST);
	if (fd < 0)
		return -1;
	if (__plat_write(fd, &semaphore, sizeof semaphore) != (ssize_t)sizeof semaphore || link(first, path) < 0) {
		int error = errno;
		(void)__plat_close(fd);
		fd = -1;
		__crt_set_errno(error);
	}
	int error = errno;
	unlink(first);
	__crt_set_errno(error);
	return fd;
}

/* With the lock held: the object of an open file, or SEM_FAILED with errno. */
static sem_t *attach(int fd)
{
	struct stat about;
	if (fstat(fd, &about) < 0)
		return SEM_FAILED;
	if (about.st_size < (off_t)sizeof(sem_t)) {
		__crt_set_errno(EINVAL);
		return SEM_FAILED;
	}
	for (struct opened *one = list; one != NULL; one = one->next) {
		if (one->device == about.st_dev && one->file == about.st_ino) {
			one->count++;
			return one->semaphore;
		}
	}
	struct opened *one = malloc(sizeof *one);
	if (one == NULL)
		return SEM_FAILED;
	void *address = mmap(NULL, sizeof(sem_t), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (address == MAP_FAILED) {
		free(one);
		return SEM_FAILED;
	}
	*one = (struct opened){ .next = list, .semaphore = address, .device = about.st_dev, .file = about.st_ino, .count = 1 };
	list = one;
	return address;
}

sem_t *sem_open(const char *name, int flags, ...)
{
	path_name path;
	mode_t mode = 0;
	unsigned value = 0;
	int fd;
	if (flags & O_CREAT) {
		va_list arguments;
		va_start(arguments, flags);
		mode = va_arg(arguments, mode_t);
		value = va_arg(arguments, unsigned);
		va_end(arguments);
	}
	if (path_of(name, path) < 0)
		return SEM_FAILED;
	for (;;) {
		if ((flags & (O_CREAT | O_EXCL)) != (O_CREAT | O_EXCL)) {
			fd = __crt_result(__plat_open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0));
			if (fd >= 0)
				break;
			if (errno != ENOENT || (flags & O_CREAT) == 0)
				return SEM_FAILED;
		}
		fd = create(path, mode, value);
		if (fd >= 0)
			break;
		/* Somebody else may have been quicker. */
		if (errno != EEXIST || (flags & O_EXCL))
			return SEM_FAILED;
	}
	pthread_mutex_lock(&lock);
	sem_t *semaphore = attach(fd);
	pthread_mutex_unlock(&lock);
	int error = errno;
	(void)__plat_close(fd);
	__crt_set_errno(error);
	return semaphore;
}

int sem_close(sem_t *semaphore)
{
	int result = -EINVAL;
	pthread_mutex_lock(&lock);
	for (struct opened **place = &list, *one; (one = *place) != NULL; place = &one->next) {
		if (one->semaphore != semaphore)
			continue;
		if (--one->count == 0) {
			munmap(semaphore, sizeof *semaphore);
			*place = one->next;
			free(one);
		}
		result = 0;
		break;
	}
	pthread_mutex_unlock(&lock);
	return __crt_result(result);
}

int sem_unlink(const char *name)
{
	path_name path;
	if (path_of(name, path) < 0)
		return -1;
	int result = (int)SYS3(unlinkat, KERNEL_AT_FDCWD, path, 0);
	/* The kernel's word for what POSIX calls EACCES. */
	return __crt_result(result == -EPERM ? -EACCES : result);
}
