/* SPDX-License-Identifier: MIT */
/* The program's name, and messages without stdio. */
#include "program.h"

const char *__crt_program_name(void)
{
	const char *name = __plat_boot_info.argc > 0 ? __plat_boot_info.argv[0] : NULL;
	if (name == NULL)
		return "?";
	for (const char *p = name; *p != '\0'; p++)
		if (PLAT_IS_SEPARATOR(*p) && p[1] != '\0')
			name = p + 1;
	return name;
}

static void flush(const char *line, size_t length)
{
	while (length != 0) {
		intptr_t written = __plat_write(2, line, length);
		/* Nobody is left to tell. */
		if (written <= 0)
			return;
		line += written;
		length -= (size_t)written;
	}
}

void __crt_complain(const char *const *strings)
{
	char line[512];
	size_t length = 0;
	for (; *strings != NULL; strings++) {
		for (const char *p = *strings; *p != '\0'; p++) {
			if (length == sizeof line) {
				flush(line, length);
				length = 0;
			}
			line[length++] = *p;
		}
	}
	flush(line, length);
}
