/* SPDX-License-Identifier: MIT */
/* name_to_handle_at(), open_by_handle_at(): files by handles. */
#define _GNU_SOURCE 1
#include <fcntl.h>

#include "error.h"
#include "kernel.h"

int name_to_handle_at(int directory, const char *path, struct file_handle *handle, int *mount, int flags)
{
	return __crt_result((int)SYS5(name_to_handle_at, directory, path, handle, mount, flags));
}

int open_by_handle_at(int mount, struct file_handle *handle, int flags)
{
	return __crt_result((int)SYS3(open_by_handle_at, mount, handle, flags));
}
