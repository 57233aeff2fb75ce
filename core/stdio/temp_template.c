/* SPDX-License-Identifier: MIT */
/* Where temporary files go, and how their names begin. */
#include "stream.h"

size_t strlen(const char *text);

int __crt_temp_template(char *name, size_t size, const char *directory, const char *prefix)
{
	size_t length, more = strlen(prefix);
	if (directory == NULL) {
		intptr_t result = __plat_tmpdir(name, size);
		if (result < 0)
			return (int)result;
		length = (size_t)result;
	} else {
		length = strlen(directory);
		if (length >= size)
			return -ERANGE;
		memcpy(name, directory, length);
	}
	if (size - length < more + sizeof "/XXXXXX")
		return -ERANGE;
	if (length == 0 || name[length - 1] != '/')
		name[length++] = '/';
	memcpy(name + length, prefix, more);
	memcpy(name + length + more, "XXXXXX", sizeof "XXXXXX");
	return 0;
}
