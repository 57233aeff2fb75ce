/* SPDX-License-Identifier: MIT */
/* fgets(): a line into an array. */
#include "stream.h"

void *memchr(const void *object, int byte, size_t size);

char *fgets(char *restrict line, int size, FILE *restrict f)
{
	char *to = line;
	size_t left;
	int entered, result = 1;
	if (CRT_UNLIKELY(size <= 1)) {
		if (size < 1) {
			__crt_set_errno(EINVAL);
			return NULL;
		}
		*line = '\0';
		__crt_file_orient_alone(f);
		return line;
	}
	left = (size_t)size - 1;
	entered = __crt_file_enter(f);
	while (left != 0) {
		size_t length = (size_t)(f->rend - f->rpos);
		unsigned char *newline;
		if (CRT_UNLIKELY(length == 0)) {
			result = __crt_file_fill(f);
			if (result <= 0)
				break;
			continue;
		}
		if (length > left)
			length = left;
		newline = memchr(f->rpos, '\n', length);
		if (newline != NULL)
			length = (size_t)(newline - f->rpos) + 1;
		memcpy(to, f->rpos, length);
		f->rpos += length;
		to += length;
		left -= length;
		if (newline != NULL)
			break;
	}
	__crt_file_leave(f, entered);
	if (CRT_UNLIKELY(result < 0))
		__crt_set_errno(-result);
	if (CRT_UNLIKELY(result < 0 || to == line))
		return NULL;
	*to = '\0';
	return line;
}
