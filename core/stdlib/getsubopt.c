/* SPDX-License-Identifier: MIT */
/* getsubopt(): the next of the suboptions that commas separate. */
#include <stdlib.h>

#include <string.h>

int getsubopt(char **restrict options, char *const *restrict names, char **restrict value)
{
	char *option = *options;
	char *end = option;
	*value = NULL;
	if (*option == '\0')
		return -1;
	while (*end != '\0' && *end != ',')
		end++;
	*options = end;
	if (*end == ',') {
		*end = '\0';
		*options = end + 1;
	}
	size_t length = 0;
	while (option[length] != '\0' && option[length] != '=')
		length++;
	for (int i = 0; names[i] != NULL; i++) {
		if (strncmp(option, names[i], length) == 0 && names[i][length] == '\0') {
			if (option[length] == '=')
				*value = option + length + 1;
			return i;
		}
	}
	*value = option;
	return -1;
}
