/* SPDX-License-Identifier: MIT */
/* _wfsopen(): fopen() with UTF-16 names and a sharing mode, which is not used; _wfopen_s(), _wfreopen_s(). */
#include <errno.h>
#include <stdio.h>

#include "error.h"

FILE *_wfsopen(const wchar_t *path, const wchar_t *mode, int share)
{
	(void)share;
	return _wfopen(path, mode);
}

static errno_t fail(int error)
{
	__crt_set_errno(error);
	return error;
}

errno_t _wfopen_s(FILE **stream, const wchar_t *path, const wchar_t *mode)
{
	if (stream == NULL)
		return fail(EINVAL);
	*stream = NULL;
	if (path == NULL || mode == NULL)
		return fail(EINVAL);
	*stream = _wfopen(path, mode);
	return *stream != NULL ? 0 : __plat_self()->error;
}

errno_t _wfreopen_s(FILE **stream, const wchar_t *path, const wchar_t *mode, FILE *old)
{
	if (stream == NULL)
		return fail(EINVAL);
	*stream = NULL;
	if (path == NULL || mode == NULL || old == NULL)
		return fail(EINVAL);
	*stream = _wfreopen(path, mode, old);
	return *stream != NULL ? 0 : __plat_self()->error;
}
