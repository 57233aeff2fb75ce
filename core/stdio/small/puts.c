/* SPDX-License-Identifier: MIT */
/* puts(), small: a program that writes lines to stdout and never names it otherwise links no stream at all. Nobody can tell:
 * without a name stdout can be neither rebuffered, nor closed, nor asked. Each line then goes out at once, as on a terminal. */
#include "lock.h"
#include "stream.h"

size_t strlen(const char *text);

static int emit(const char *text, size_t size)
{
	while (size != 0) {
		intptr_t done = __plat_write(1, text, size);
		if (done > 0) {
			text += done;
			size -= (size_t)done;
		} else if (done != -EINTR) {
			return done == 0 ? -EIO : (int)done;
		}
	}
	return 0;
}

/* small/stdout.c has the real one, which writes to the stream. */
CRT_WEAK int __crt_put_line(const char *text, size_t length)
{
	static struct crt_lock lock;
	char line[512];
	int result;
	if (length < sizeof line) {
		/* One write, which other threads and processes cannot divide. */
		memcpy(line, text, length);
		line[length] = '\n';
		return emit(line, length + 1);
	}
	while (!__crt_try_lock(&lock))
		PLAT_PAUSE();
	result = emit(text, length);
	if (result == 0)
		result = emit("\n", 1);
	__atomic_store_n((int *)&lock.state, 0, __ATOMIC_RELEASE);
	return result;
}

int puts(const char *text)
{
	return __crt_result(__crt_put_line(text, strlen(text))) < 0 ? EOF : 1;
}
