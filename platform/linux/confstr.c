/* SPDX-License-Identifier: MIT */
/* confstr(): what this system is like, in words. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "error.h"

size_t confstr(int name, char *buffer, size_t size)
{
	const char *text;
	switch (name) {
	case _CS_PATH: text = "/bin:/usr/bin"; break;
	case _CS_V7_WIDTH_RESTRICTED_ENVS: text = "POSIX_V7_LP64_OFF64"; break;
	case _CS_V6_WIDTH_RESTRICTED_ENVS: text = "POSIX_V6_LP64_OFF64"; break;
	case _CS_V7_ENV:
	case _CS_V6_ENV: text = "POSIXLY_CORRECT=1"; break;
	case _CS_XBS5_LP64_OFF64_CFLAGS:
	case _CS_XBS5_LP64_OFF64_LDFLAGS:
	case _CS_POSIX_V6_LP64_OFF64_CFLAGS:
	case _CS_POSIX_V6_LP64_OFF64_LDFLAGS:
	case _CS_POSIX_V7_LP64_OFF64_CFLAGS:
	case _CS_POSIX_V7_LP64_OFF64_LDFLAGS: text = "-m64"; break;
	case _CS_XBS5_LP64_OFF64_LIBS:
	case _CS_XBS5_LP64_OFF64_LINTFLAGS:
	case _CS_POSIX_V6_LP64_OFF64_LIBS:
	case _CS_POSIX_V7_LP64_OFF64_LIBS: text = ""; break;
	default:
		/* Names without a value: the other programming environments, which are not to be had, and what tells of another library. */
		if ((name >= _CS_XBS5_ILP32_OFF32_CFLAGS && name <= _CS_POSIX_V7_LPBIG_OFFBIG_LIBS) ||
			name == _CS_GNU_LIBC_VERSION || name == _CS_GNU_LIBPTHREAD_VERSION)
			return 0;
		__crt_set_errno(EINVAL);
		return 0;
	}
	size_t length = strlen(text) + 1;
	if (buffer != NULL && size != 0) {
		size_t part = length <= size ? length - 1 : size - 1;
		memcpy(buffer, text, part);
		buffer[part] = '\0';
	}
	return length;
}
