/* SPDX-License-Identifier: MIT */
/* puts(), small: a program that writes lines to stdout and never names it otherwise links no stream at all. Nobody can tell:
 * without a name stdout can be neither rebuffered, nor closed, nor asked. Each line then goes out at once, as on a terminal. */
#include "lock.h"
#include "stream.h"

/* small/stdout.c has the real one, which writes to the stream. 0 or -errno. */
CRT_WEAK int __crt_put_line(const char *text, size_t length)
{
	static struct crt_lock lock;
	char line[512];
	intptr_t done;
	while (!__crt_try_lock(&lock))
		PLAT_PAUSE();
	for (;;) {
		const char *from = text;
		size_t size = length;
		if (length < sizeof line) {
			/* With its newline in one write, which other processes cannot divide. */
			__plat_copy(line, text, length);
			line[size++] = '\n';
			from = line;
		}
		done = __plat_write(1, from, size);
		if (done > 0) {
			text += done;
			length -= (size_t)done;
			if (length == (size_t)-1)
				break;
		} else if (done != -EINTR) {
			if (done == 0)
				done = -EIO;
			break;
		}
	}
	__atomic_store_n((int *)&lock.state, 0, __ATOMIC_RELEASE);
	return (int)done;
}

int puts(const char *text)
{
	size_t length = 0;
	while (text[length] != '\0')
		length++;
	return __crt_result(__crt_put_line(text, length)) < 0 ? EOF : 1;
}
