/* SPDX-License-Identifier: MIT */
/* sendfile(): a copy from descriptor to descriptor. */
#include <sys/sendfile.h>

#include "error.h"
#include "kernel.h"

ssize_t sendfile(int to, int from, off_t *offset, size_t size)
{
	return __crt_result_ssize(SYS4(sendfile, to, from, offset, size));
}
