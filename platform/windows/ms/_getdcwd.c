/* SPDX-License-Identifier: MIT */
/* _getdcwd(), _wgetdcwd(): the current directory of a drive. */
#include <direct.h>
#include <errno.h>

#include "private/ms_wide.h"
#include "private/plat_error.h"
#include "private/win32.h"

/* In memory from malloc. */
static wchar_t *directory_of(int drive)
{
	wchar_t dot[] = L"A:.";
	wchar_t root[] = L"A:\\";
	if (drive < 0 || drive > 26) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	if (drive != 0) {
		root[0] = dot[0] = (wchar_t)(L'A' + drive - 1);
		if (GetDriveTypeW(root) == DRIVE_NO_ROOT_DIR) {
			__crt_set_errno(EACCES);
			return NULL;
		}
	}
	const wchar_t *path = drive != 0 ? dot : L".";
	DWORD size = GetFullPathNameW(path, 0, NULL, NULL);
	wchar_t *text = malloc((size + 1) * sizeof *text);
	if (text != NULL && (size == 0 || GetFullPathNameW(path, size + 1, text, NULL) == 0)) {
		free(text);
		__crt_set_errno(-__plat_last_error());
		return NULL;
	}
	return text;
}

wchar_t *_wgetdcwd(int drive, wchar_t *buffer, int size)
{
	wchar_t *text = directory_of(drive);
	if (text == NULL)
		return NULL;
	size_t length = __plat_utf16_length((const plat_wchar *)text) + 1, given = size > 0 ? (size_t)size : 0;
	if (buffer == NULL) {
		/* As large as was asked for at least. */
		wchar_t *larger = realloc(text, (length > given ? length : given) * sizeof *text);
		return larger != NULL ? larger : text;
	}
	for (size_t i = 0; length <= given && i < length; i++)
		buffer[i] = text[i];
	free(text);
	if (length > given) {
		__crt_set_errno(ERANGE);
		return NULL;
	}
	return buffer;
}

char *_getdcwd(int drive, char *buffer, int size)
{
	wchar_t *wide = directory_of(drive);
	char *text = wide != NULL ? ms_utf8(wide) : NULL;
	free(wide);
	if (text == NULL)
		return NULL;
	size_t length = 0, given = size > 0 ? (size_t)size : 0;
	while (text[length++] != '\0')
		;
	if (buffer == NULL) {
		char *larger = realloc(text, length > given ? length : given);
		return larger != NULL ? larger : text;
	}
	for (size_t i = 0; length <= given && i < length; i++)
		buffer[i] = text[i];
	free(text);
	if (length > given) {
		__crt_set_errno(ERANGE);
		return NULL;
	}
	return buffer;
}
