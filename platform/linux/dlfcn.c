/* SPDX-License-Identifier: MIT */
/* dlopen() and its family in a static program, where there is the program alone. Linux only. */
#define _GNU_SOURCE 1
#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>

static _Thread_local const char *message;
/* The program's handle is this object's address. */
static char program;

void *dlopen(const char *path, int mode)
{
	(void)mode;
	if (path == NULL)
		return &program;
	message = "a static program cannot load a library";
	return NULL;
}

void *dlsym(void *restrict handle, const char *restrict name)
{
	(void)handle;
	(void)name;
	message = "a static program keeps no names of its functions";
	return NULL;
}

int dlclose(void *handle)
{
	if (handle == &program)
		return 0;
	message = "not a handle from dlopen()";
	return -1;
}

char *dlerror(void)
{
	const char *last = message;
	message = NULL;
	return (char *)(uintptr_t)last;
}

int dladdr(const void *address, Dl_info *info)
{
	(void)address;
	(void)info;
	return 0;
}
