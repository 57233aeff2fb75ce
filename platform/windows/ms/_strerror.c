/* SPDX-License-Identifier: MIT */
/* _strerror(): the message of errno behind a text of the program's; _sys_errlist and _sys_nerr. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"

/* The numbers of <errno.h> end there. */
enum { COUNT = 134 };

char **__sys_errlist(void)
{
	static char *list[COUNT + 1];
	/* Whoever comes at the same time stores the same. */
	if (__atomic_load_n(&list[COUNT], __ATOMIC_ACQUIRE) == NULL) {
		for (int i = 0; i <= COUNT; i++) {
			const char *text = strerrordesc_np(i);
			__atomic_store_n(&list[i], (char *)(uintptr_t)(text != NULL ? text : "Unknown error"), __ATOMIC_RELEASE);
		}
	}
	return list;
}

int *__sys_nerr(void)
{
	static int count;
	count = COUNT;
	return &count;
}

static int compose(char *text, size_t size, const char *prefix)
{
	const char *message = strerror(__plat_self()->error);
	return prefix != NULL && *prefix != '\0' ? snprintf(text, size, "%s: %s\n", prefix, message) : snprintf(text, size, "%s\n", message);
}

char *_strerror(const char *prefix)
{
	/* Microsoft's takes 94 bytes of the program's text. */
	static char text[256];
	(void)compose(text, sizeof text, prefix);
	return text;
}

errno_t _strerror_s(char *text, size_t size, const char *prefix)
{
	if (text == NULL || size == 0) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	(void)compose(text, size, prefix);
	return 0;
}
