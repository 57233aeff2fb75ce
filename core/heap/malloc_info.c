/* SPDX-License-Identifier: MIT */
/* malloc_info(): the heap's figures for a program. */
#include <errno.h>
#include <malloc.h>
#include <stdio.h>

#include "error.h"

int malloc_info(int options, FILE *stream)
{
	if (options != 0) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	struct mallinfo2 now = mallinfo2();
	/* glibc's elements, as far as there is something to say. */
	int written = fprintf(stream, "<malloc version=\"1\">\n<heap nr=\"0\">\n<total type=\"rest\" count=\"%zu\" size=\"%zu\"/>\n"
		"<system type=\"current\" size=\"%zu\"/>\n</heap>\n<total type=\"mmap\" count=\"%zu\" size=\"%zu\"/>\n"
		"<system type=\"current\" size=\"%zu\"/>\n</malloc>\n",
		now.ordblks, now.fordblks, now.arena, now.hblks, now.hblkhd, now.arena + now.hblkhd);
	return written < 0 ? -1 : 0;
}
