/* SPDX-License-Identifier: MIT */
/* dlopen() and its family in a static program, where there is the program alone. Linux only. */
#define _GNU_SOURCE 1
#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

/* The last error, and whether dlerror() has yet to tell it. A name that is too long is cut. */
static _Thread_local char message[512];
static _Thread_local char is_news;
/* The program's handle is this object's address. */
static char program;

/* Programs look for the name in the message. */
static void fail(const char *name, const char *reason)
{
	size_t room = sizeof message - sizeof ": " - strlen(reason), length = strnlen(name, room);
	char *end = mempcpy(message, name, length);
	strcpy(stpcpy(end, length != 0 ? ": " : ""), reason);
	is_news = 1;
}

void *dlopen(const char *path, int mode)
{
	(void)mode;
	if (path == NULL)
		return &program;
	fail(path, "a static program cannot load a library");
	return NULL;
}

void *dlsym(void *restrict handle, const char *restrict name)
{
	(void)handle;
	(void)name;
	fail(name, "a static program keeps no names of its functions");
	return NULL;
}

void *dlvsym(void *restrict handle, const char *restrict name, const char *restrict version)
{
	(void)version;
	return dlsym(handle, name);
}

void *dlmopen(Lmid_t space, const char *path, int mode)
{
	if (space == LM_ID_BASE)
		return dlopen(path, mode);
	fail(path != NULL ? path : "", "a static program has one name space");
	return NULL;
}

int dlinfo(void *restrict handle, int request, void *restrict result)
{
	(void)handle;
	(void)request;
	(void)result;
	fail("", "a static program has no list of libraries");
	return -1;
}

int dlclose(void *handle)
{
	if (handle == &program)
		return 0;
	fail("", "not a handle from dlopen()");
	return -1;
}

char *dlerror(void)
{
	if (!is_news)
		return NULL;
	is_news = 0;
	return message;
}

int dladdr(const void *address, Dl_info *info)
{
	(void)address;
	(void)info;
	return 0;
}
