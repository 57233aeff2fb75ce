/* SPDX-License-Identifier: MIT */
/* getdelim(): a line of any length. */
#include <stdlib.h>

#include "stream.h"

void *memchr(const void *object, int byte, size_t size);

/* Room for `need` bytes in *line. 0 or -errno. */
static int reserve(char **line, size_t *size, size_t need)
{
	char *larger;
	size_t next;
	if (*line != NULL && need <= *size)
		return 0;
	if (need > PTRDIFF_MAX)
		return -EOVERFLOW;
	next = *line == NULL ? 0 : *size;
	/* Half as much again, so that a long line is not copied over and over. */
	next += next / 2;
	if (next < need)
		next = need;
	if (next < 120)
		next = 120;
	larger = realloc(*line, next);
	if (larger == NULL)
		return -ENOMEM;
	*line = larger;
	*size = next;
	return 0;
}

ssize_t getdelim(char **restrict line, size_t *restrict size, int delimiter, FILE *restrict f)
{
	size_t done = 0;
	int entered, result;
	if (line == NULL || size == NULL) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	entered = __crt_file_enter(f);
	for (;;) {
		size_t length = (size_t)(f->rend - f->rpos);
		unsigned char *end;
		if (CRT_UNLIKELY(length == 0)) {
			result = __crt_file_fill(f);
			if (result <= 0)
				break;
			continue;
		}
		end = memchr(f->rpos, delimiter, length);
		if (end != NULL)
			length = (size_t)(end - f->rpos) + 1;
		result = reserve(line, size, done + length + 1);
		if (CRT_UNLIKELY(result < 0)) {
			__crt_file_fail(f, result);
			break;
		}
		memcpy(*line + done, f->rpos, length);
		f->rpos += length;
		done += length;
		if (end != NULL)
			break;
	}
	/* Even of nothing there is a line to free, and to print. */
	if (result == 0 && done == 0 && reserve(line, size, 1) == 0)
		(*line)[0] = '\0';
	__crt_file_leave(f, entered);
	if (CRT_UNLIKELY(result < 0)) {
		__crt_set_errno(-result);
		return -1;
	}
	if (CRT_UNLIKELY(done == 0))
		return -1;
	(*line)[done] = '\0';
	return (ssize_t)done;
}
