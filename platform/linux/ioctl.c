/* SPDX-License-Identifier: MIT */
/* ioctl(): a request to a device. */
#include <stdarg.h>
#include <sys/ioctl.h>

#include "error.h"
#include "kernel.h"

int ioctl(int fd, unsigned long request, ...)
{
	/* Pointers and numbers are passed alike. */
	va_list arguments;
	va_start(arguments, request);
	void *argument = va_arg(arguments, void *);
	va_end(arguments);
	return __crt_result((int)SYS3(ioctl, fd, request, argument));
}
