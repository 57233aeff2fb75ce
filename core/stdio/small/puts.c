/* SPDX-License-Identifier: MIT */
/* puts(), small: a program that writes lines to stdout and never names it otherwise links no stream at all, and nobody can tell
 * (../puts.c). Each line goes out at once, as on a terminal. */
#include "fork.h"
#include "lock.h"
#include "start.h"
#include "note_error.h"
#include "stream.h"

struct crt_lock __crt_puts_lock;

/* stdout.c has the real one, which writes to the stream. 0 or -errno. */
CRT_WEAK int __crt_put_line(const char *text, size_t length)
{
	char line[512];
	intptr_t done;
	while (!__crt_try_lock(&__crt_puts_lock))
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
	__atomic_store_n((int *)&__crt_puts_lock.state, 0, __ATOMIC_RELEASE);
	return done < 0 ? (int)done : 0;
}

int puts(const char *text)
{
	size_t length = 0;
	while (text[length] != '\0')
		length++;
	int result = __crt_put_line(text, length);
	if (result == 0)
		return 1;
	__plat_note_error(-result);
	return EOF;
}
