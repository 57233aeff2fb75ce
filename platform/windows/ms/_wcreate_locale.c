/* SPDX-License-Identifier: MIT */
/* _wcreate_locale(), _wsetlocale(): locales whose names are UTF-16. */
#include <locale.h>

#include "private/ms_wide.h"

_locale_t _wcreate_locale(int category, const wchar_t *name)
{
	char *narrow = name != NULL ? ms_utf8(name) : NULL;
	_locale_t result = narrow != NULL ? _create_locale(category, narrow) : NULL;
	free(narrow);
	return result;
}

wchar_t *_wsetlocale(int category, const wchar_t *name)
{
	/* The longest name lists six categories. */
	static wchar_t text[128];
	char *narrow = name != NULL ? ms_utf8(name) : NULL;
	if (name != NULL && narrow == NULL)
		return NULL;
	char *result = setlocale(category, narrow);
	free(narrow);
	return result != NULL ? ms_wide_into(text, sizeof text / sizeof text[0], result) : NULL;
}
