/* SPDX-License-Identifier: MIT */
/* Reading on in the middle of a character. */
#include "stream.h"

int __crt_file_more(FILE *f)
{
	/* At most three bytes of a character are there. They go in front of what comes, where ungetc has its room. */
	size_t begun = (size_t)(f->rend - f->rpos);
	unsigned char *old = f->rpos, bytes[4];
	int result;
	memcpy(bytes, old, begun);
	result = __crt_file_fill(f);
	if (begun != 0) {
		if (result > 0)
			f->rpos -= begun;
		memcpy(result > 0 ? f->rpos : old, bytes, begun);
	}
	return result;
}
