/* SPDX-License-Identifier: MIT */
/* _rmtmp(): the end of all streams of tmpfile(). */
#include <stdlib.h>

#include "stream.h"

/* fclose() cannot run while the list is being walked, so that one is found at a time. */
static FILE *found;
static struct crt_lock lock;

static int find(FILE *f)
{
	if (f->flags & CRT_FILE_TEMPORARY && !__atomic_load_n(&f->closing, __ATOMIC_RELAXED))
		found = f;
	return 0;
}

int _rmtmp(void)
{
	int count = 0;
	__crt_lock(&lock);
	for (;;) {
		found = NULL;
		(void)__crt_file_each(find, 0);
		if (found == NULL)
			break;
		(void)fclose(found);
		count++;
	}
	__crt_unlock(&lock);
	return count;
}

int rmtmp(void)
{
	return _rmtmp();
}
