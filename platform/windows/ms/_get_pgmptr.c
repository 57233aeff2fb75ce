/* SPDX-License-Identifier: MIT */
/* _pgmptr, _wpgmptr: the path of the program. */
#include <errno.h>

#include "private/ms_utf8.h"
#include "private/win32.h"

/* Both are made once; who comes second gives his copy back. */
wchar_t **__p__wpgmptr(void)
{
	static wchar_t *path;
	if (__atomic_load_n(&path, __ATOMIC_ACQUIRE) == NULL) {
		for (DWORD room = MAX_PATH; room <= 65536; room *= 4) {
			wchar_t *text = malloc(room * sizeof *text), *other = NULL;
			if (text == NULL)
				break;
			DWORD length = GetModuleFileNameW(NULL, text, room);
			if (length != 0 && length < room && __atomic_compare_exchange_n(&path, &other, text, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
				break;
			free(text);
			if (length == 0 || other != NULL)
				break;
		}
	}
	return &path;
}

char **__p__pgmptr(void)
{
	static char *path;
	wchar_t *wide = *__p__wpgmptr();
	if (wide != NULL && __atomic_load_n(&path, __ATOMIC_ACQUIRE) == NULL) {
		char *text = ms_utf8(wide), *other = NULL;
		if (!__atomic_compare_exchange_n(&path, &other, text, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
			free(text);
	}
	return &path;
}

errno_t _get_pgmptr(char **path)
{
	if (path == NULL) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	*path = *__p__pgmptr();
	return *path != NULL ? 0 : ENOMEM;
}

errno_t _get_wpgmptr(wchar_t **path)
{
	if (path == NULL) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	*path = *__p__wpgmptr();
	return *path != NULL ? 0 : ENOMEM;
}
