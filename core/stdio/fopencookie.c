/* SPDX-License-Identifier: MIT */
/* fopencookie(): a stream of the program's own making. GNU. */
#define _GNU_SOURCE 1
#include <stdlib.h>

#include "stream.h"

/* Constant. */
struct cookie {
	void *its;
	cookie_io_functions_t functions;
};

/* What a function that failed left in errno. It is not set to 0 before: no library function may do that to a program. */
static int failure(void)
{
	int error = __plat_self()->error;
	return error > 0 ? -error : -EIO;
}

static intptr_t cookie_read(FILE *f, void *data, size_t size)
{
	struct cookie *c = f->cookie;
	intptr_t done;
	if (c->functions.read == NULL)
		return 0;
	done = c->functions.read(c->its, data, size);
	if (done < 0)
		return failure();
	return (size_t)done > size ? -EIO : done;
}

static intptr_t cookie_write(FILE *f, const void *data, size_t size)
{
	struct cookie *c = f->cookie;
	/* printf may be at work, and come to a %m later. */
	int error = __plat_self()->error;
	intptr_t done;
	if (c->functions.write == NULL)
		return (intptr_t)size;
	done = c->functions.write(c->its, data, size);
	if (done <= 0)
		return failure();
	__crt_set_errno(error);
	return (size_t)done > size ? -EIO : done;
}

static int64_t cookie_seek(FILE *f, int64_t offset, int whence)
{
	struct cookie *c = f->cookie;
	off64_t at = offset;
	if (c->functions.seek == NULL)
		return -ESPIPE;
	return c->functions.seek(c->its, &at, whence) != 0 ? failure() : at;
}

static int cookie_close(FILE *f)
{
	struct cookie *c = f->cookie;
	int result = 0;
	if (c->functions.close != NULL && c->functions.close(c->its) != 0)
		result = failure();
	free(c);
	return result;
}

static const struct crt_file_ops cookie_ops = { cookie_read, cookie_write, cookie_seek, cookie_close, NULL, 0 };

FILE *fopencookie(void *restrict its, const char *restrict mode, cookie_io_functions_t functions)
{
	unsigned file_flags;
	int open_flags;
	struct cookie *c = NULL;
	FILE *f = NULL;
	int result = __crt_file_mode(mode, &open_flags, &file_flags, NULL);
	if (result == 0) {
		c = malloc(sizeof *c);
		f = __crt_file_new(-1, (file_flags & ~(unsigned)CRT_FILE_APPEND) | CRT_FILE_FULL);
		if (c == NULL || f == NULL)
			result = -ENOMEM;
	}
	if (result < 0) {
		free(c);
		free(f);
		__crt_set_errno(-result);
		return NULL;
	}
	c->its = its;
	c->functions = functions;
	f->ops = &cookie_ops;
	f->cookie = c;
	return f;
}
