/* SPDX-License-Identifier: MIT */
/* perror(): what errno means, to stderr. */
#include <string.h>

#include "messages.h"
#include "stream.h"

void perror(const char *text)
{
	FILE *f = stderr;
	int error = __plat_self()->error;
	/* Not strerror(), whose text the program may still need (POSIX.1-2017 2.3: no function behaves as if it called that). */
	char message[CRT_ERROR_SIZE];
	const char *parts[] = { text, ": ", __crt_error_message(message, error), "\n" };
	size_t taken = 0;
	int entered = __crt_file_enter(f);
	unsigned was = f->flags;
	int result = __crt_file_start_writing(f);
	int i = text != NULL && *text != '\0' ? 0 : 2;
	/* All of it as one operation, so that lines of several processes do not mix. */
	for (; result == 0 && i < 4; i++) {
		size_t length = strlen(parts[i]);
		taken += length;
		result = __crt_file_put(f, parts[i], &length);
	}
	if (result == 0)
		(void)__crt_file_settle(f, 1, &taken);
	__crt_file_as_was(f, was);
	__crt_file_leave(f, entered);
	__crt_set_errno(error);
}
