/* SPDX-License-Identifier: MIT */
/* Functions of libraries that the program does not import. */
#include "private/plat_lookup.h"

void *__plat_system_function(const wchar_t *library, const char *name)
{
	/* By its full path: a file of that name in the program's or the current folder is none of ours. (LoadLibraryEx has a
	 * flag for that, which Windows 7 knows only with an update.) */
	wchar_t path[MAX_PATH + 64];
	UINT length = GetSystemDirectoryW(path, MAX_PATH);
	if (length == 0 || length >= MAX_PATH)
		return NULL;
	path[length++] = L'\\';
	do
		path[length++] = *library;
	while (*library++ != L'\0' && length < sizeof path / sizeof path[0]);
	HMODULE module = LoadLibraryW(path);
	return module != NULL ? (void *)(uintptr_t)GetProcAddress(module, name) : NULL;
}
