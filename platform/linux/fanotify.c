/* SPDX-License-Identifier: MIT */
/* fanotify_init(), fanotify_mark(): straight system calls. Linux only. */
#include <sys/fanotify.h>

#include "error.h"
#include "kernel.h"

int fanotify_init(unsigned int flags, unsigned int event_flags)
{
	return __crt_result((int)SYS2(fanotify_init, flags, event_flags));
}

int fanotify_mark(int fd, unsigned int flags, uint64_t mask, int directory, const char *path)
{
	return __crt_result((int)SYS5(fanotify_mark, fd, flags, mask, directory, path));
}
