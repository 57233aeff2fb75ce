/* SPDX-License-Identifier: MIT */
/* _wsystem(): system() with a UTF-16 command. */
#include "private/ms_utf8.h"

int _wsystem(const wchar_t *command)
{
	if (command == NULL)
		return system(NULL);
	char *narrow = ms_utf8(command);
	int result = narrow != NULL ? system(narrow) : -1;
	free(narrow);
	return result;
}
