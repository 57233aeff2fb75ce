/* SPDX-License-Identifier: MIT */
/* uname() and gethostname(). Linux only. */
#include <errno.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

int uname(struct utsname *name)
{
	return __crt_result((int)SYS1(uname, name));
}

int gethostname(char *buffer, size_t size)
{
	struct utsname name;
	int error = (int)SYS1(uname, &name);
	if (error < 0)
		return __crt_result(error);
	size_t length = strnlen(name.nodename, sizeof name.nodename - 1);
	if (length >= size)
		return __crt_result(-ENAMETOOLONG);
	memcpy(buffer, name.nodename, length);
	buffer[length] = 0;
	return 0;
}
