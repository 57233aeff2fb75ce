/* SPDX-License-Identifier: MIT */
/* _acmdln, _wcmdln: the whole command line. */
#include <stdlib.h>

#include "private/ms_utf8.h"
#include "private/win32.h"

wchar_t **__p__wcmdln(void)
{
	static wchar_t *line;
	line = GetCommandLineW();
	return &line;
}

char **__p__acmdln(void)
{
	static char *line;
	if (__atomic_load_n(&line, __ATOMIC_ACQUIRE) == NULL) {
		char *text = ms_utf8(GetCommandLineW()), *other = NULL;
		if (!__atomic_compare_exchange_n(&line, &other, text, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
			free(text);
	}
	return &line;
}
