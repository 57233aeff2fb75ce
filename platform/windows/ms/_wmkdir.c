/* SPDX-License-Identifier: MIT */
/* _wmkdir() and the other functions that do one thing to a path, with UTF-16 names. */
#include <direct.h>
#include <errno.h>
#include <io.h>

#include "private/ms_utf8.h"

#define PATH_FORM(name, narrow_call) \
	{ \
		char *narrow = ms_utf8(path); \
		int result = narrow != NULL ? narrow_call : -1; \
		free(narrow); \
		return result; \
	}

int _wmkdir(const wchar_t *path)
PATH_FORM(_wmkdir, _mkdir(narrow))

int _wrmdir(const wchar_t *path)
PATH_FORM(_wrmdir, _rmdir(narrow))

int _wchdir(const wchar_t *path)
PATH_FORM(_wchdir, _chdir(narrow))

int _wunlink(const wchar_t *path)
PATH_FORM(_wunlink, _unlink(narrow))

int _waccess(const wchar_t *path, int mode)
PATH_FORM(_waccess, _access(narrow, mode))

int _wchmod(const wchar_t *path, int mode)
PATH_FORM(_wchmod, _chmod(narrow, mode))

errno_t _waccess_s(const wchar_t *path, int mode)
{
	return _waccess(path, mode) == 0 ? 0 : __plat_self()->error;
}
