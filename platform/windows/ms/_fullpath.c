/* SPDX-License-Identifier: MIT */
/* _fullpath(): an absolute path, whether or not there is such a file. */
#include <stdlib.h>

#include "error.h"
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_path.h"
#include "private/plat_utf.h"

char *_fullpath(char *absolute, const char *path, size_t size)
{
	struct plat_path name;
	if (*path == '\0')
		path = ".";
	int error = __plat_path(&name, path);
	if (error < 0) {
		__crt_set_errno(-error);
		return NULL;
	}
	char *result = absolute;
	struct plat_path full;
	DWORD need = GetFullPathNameW(name.text, 0, NULL, NULL);
	error = need == 0 ? __plat_last_error() : __plat_path_room(&full, need);
	if (error == 0) {
		DWORD length = GetFullPathNameW(name.text, need, full.text, NULL);
		if (result == NULL) {
			size = PLAT_UTF8_MAX(need) + 1;
			result = malloc(size);
			error = result != NULL ? 0 : -ENOMEM;
		}
		if (error == 0) {
			intptr_t stored = __plat_path_store(full.text, length, result, size);
			if (stored < 0) {
				error = (int)stored;
				if (absolute == NULL)
					free(result);
			}
		}
		__plat_path_free(&full);
	}
	__plat_path_free(&name);
	if (error < 0) {
		__crt_set_errno(-error);
		return NULL;
	}
	return result;
}
