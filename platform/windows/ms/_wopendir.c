/* SPDX-License-Identifier: MIT */
/* _wopendir() and its family: the names in a directory, in UTF-16. */
#include <dirent.h>
#include <errno.h>

#include "private/ms_wide.h"

struct __crt_wide_dir {
	DIR *dir;
	struct _wdirent entry;
};

_WDIR *_wopendir(const wchar_t *path)
{
	_WDIR *wide = malloc(sizeof *wide);
	char *narrow = wide != NULL ? ms_utf8(path) : NULL;
	wide = wide != NULL && narrow != NULL ? wide : (free(wide), NULL);
	if (wide != NULL && (wide->dir = opendir(narrow)) == NULL) {
		free(wide);
		wide = NULL;
	}
	free(narrow);
	return wide;
}

struct _wdirent *_wreaddir(_WDIR *wide)
{
	const struct dirent *from = readdir(wide->dir);
	if (from == NULL)
		return NULL;
	struct _wdirent *to = &wide->entry;
	to->d_ino = (long)from->d_ino;
	to->d_type = from->d_type;
	size_t size = 0;
	while (from->d_name[size] != '\0')
		size++;
	/* It came from as many units, for which there is room. */
	size_t units = __plat_utf16_from_utf8((plat_wchar *)to->d_name, from->d_name, size);
	to->d_name[units] = L'\0';
	to->d_namlen = (unsigned short)units;
	to->d_reclen = (unsigned short)(offsetof(struct _wdirent, d_name) + (units + 1) * sizeof(wchar_t));
	return to;
}

int _wclosedir(_WDIR *wide)
{
	if (wide == NULL) {
		__crt_set_errno(EBADF);
		return -1;
	}
	int result = closedir(wide->dir);
	free(wide);
	return result;
}

void _wrewinddir(_WDIR *wide)
{
	rewinddir(wide->dir);
}

long _wtelldir(_WDIR *wide)
{
	return telldir(wide->dir);
}

void _wseekdir(_WDIR *wide, long position)
{
	seekdir(wide->dir, position);
}
