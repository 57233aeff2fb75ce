/* SPDX-License-Identifier: MIT */
/* The host's side of the fake platform: the only file here that sees the host's headers. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "host.h"

void *host_alloc(size_t size)
{
	void *memory = calloc(1, size != 0 ? size : 1);
	if (memory == NULL)
		host_panic("the host is out of memory");
	return memory;
}

void *host_grow(void *memory, size_t old_size, size_t new_size)
{
	char *grown = realloc(memory, new_size != 0 ? new_size : 1);
	if (grown == NULL)
		host_panic("the host is out of memory");
	if (new_size > old_size)
		memset(grown + old_size, 0, new_size - old_size);
	return grown;
}

void host_free(void *memory)
{
	free(memory);
}

char *host_copy_string(const char *text)
{
	char *copy = strdup(text);
	if (copy == NULL)
		host_panic("the host is out of memory");
	return copy;
}

void *host_map(size_t size, size_t align, int reserve)
{
	if (size > SIZE_MAX - align)
		return NULL;
	char *all = mmap(NULL, size + align, reserve ? PROT_NONE : PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (all == MAP_FAILED)
		return NULL;
	char *start = (char *)(((uintptr_t)all + align - 1) & ~(uintptr_t)(align - 1));
	if (start != all)
		munmap(all, (size_t)(start - all));
	if (start + size != all + size + align)
		munmap(start + size, (size_t)(all + align - start));
	return start;
}

void host_unmap(void *address, size_t size)
{
	if (munmap(address, size) != 0)
		host_panic("munmap failed");
}

int host_commit(void *address, size_t size)
{
	return mprotect(address, size, PROT_READ | PROT_WRITE) == 0 ? 0 : -ENOMEM;
}

void host_decommit(void *address, size_t size)
{
	/* A fresh mapping both frees the pages and makes a forgotten commit fault, as it would on Windows. */
	if (mmap(address, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0) == MAP_FAILED)
		host_panic("mmap failed");
}

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;

void host_lock(void)
{
	pthread_mutex_lock(&lock);
}

void host_unlock(void)
{
	pthread_mutex_unlock(&lock);
}

int host_lock_wait(int64_t nanoseconds)
{
	if (nanoseconds < 0) {
		pthread_cond_wait(&changed, &lock);
		return 1;
	}
	struct timespec until;
	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_sec += nanoseconds / 1000000000;
	until.tv_nsec += nanoseconds % 1000000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_sec++;
		until.tv_nsec -= 1000000000;
	}
	return pthread_cond_timedwait(&changed, &lock, &until) != ETIMEDOUT;
}

void host_lock_signal(void)
{
	pthread_cond_broadcast(&changed);
}

int host_thread_start(void *(*run)(void *), void *argument, uintptr_t *handle)
{
	pthread_t thread;
	int error = pthread_create(&thread, NULL, run, argument);
	if (error == 0)
		*handle = (uintptr_t)thread;
	return -error;
}

void host_thread_join(uintptr_t handle)
{
	pthread_join((pthread_t)handle, NULL);
}

void host_thread_detach(uintptr_t handle)
{
	pthread_detach((pthread_t)handle);
}

_Noreturn void host_thread_end(void)
{
	pthread_exit(NULL);
}

void host_thread_yield(void)
{
	sched_yield();
}

int host_thread_id(void)
{
	return (int)syscall(SYS_gettid);
}

int host_process_id(void)
{
	return (int)getpid();
}

int64_t host_nanoseconds(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

_Noreturn void host_exit(int status)
{
	exit(status);
}

_Noreturn void host_panic(const char *reason)
{
	fprintf(stderr, "fake platform: %s\n", reason);
	abort();
}

static _Thread_local jmp_buf *landing;

int host_catch(void (*run)(void *), void *argument)
{
	jmp_buf here;
	/* volatile: read again after longjmp. */
	jmp_buf *volatile outer = landing;
	landing = &here;
	int caught = setjmp(here);
	if (caught == 0)
		run(argument);
	landing = outer;
	return caught;
}

_Noreturn void host_throw(void)
{
	longjmp(*landing, 1);
}

int host_catching(void)
{
	return landing != NULL;
}
