/* SPDX-License-Identifier: MIT */
/* _loaddll(), _unloaddll(): a DLL by its name. */
#include <errno.h>
#include <process.h>

#include "private/ms_utf8.h"
#include "private/plat_error.h"
#include "private/plat_utf.h"
#include "private/win32.h"

intptr_t _loaddll(char *path)
{
	size_t size = 0;
	while (path[size] != '\0')
		size++;
	wchar_t *wide = malloc((size + 1) * sizeof *wide);
	size_t units = wide != NULL ? __plat_utf16_from_utf8((plat_wchar *)wide, path, size) : (size_t)-1;
	HMODULE dll = NULL;
	if (units != (size_t)-1) {
		wide[units] = L'\0';
		dll = LoadLibraryW(wide);
		if (dll == NULL)
			__crt_set_errno(GetLastError() == ERROR_MOD_NOT_FOUND ? ENOENT : -__plat_last_error());
	} else if (wide != NULL) {
		__crt_set_errno(EILSEQ);
	}
	free(wide);
	/* Microsoft's gives 0 for what cannot be loaded. */
	return (intptr_t)dll;
}

int _unloaddll(intptr_t dll)
{
	if (FreeLibrary((HMODULE)dll))
		return 0;
	__crt_set_errno(EINVAL);
	return -1;
}
