/* SPDX-License-Identifier: MIT */
/* environ: the environment as a variable, set before any constructor runs. */
#include <string.h>

#include "environ.h"
#include "start.h"

struct crt_lock __crt_environ_lock;
char **__environ;
extern char **environ CRT_WEAK_ALIAS(__environ);
extern char **_environ CRT_WEAK_ALIAS(__environ);

/* Replaces the weak one in start.c. */
void __crt_environ(void)
{
	__environ = __plat_boot_info.envp;
}

/* Windows' names have no case. */
static int same_name(const char *a, const char *b, size_t length)
{
	if (!__plat_boot_info.environment_folds_case)
		return strncmp(a, b, length) == 0;
	for (; length-- != 0; a++, b++) {
		unsigned char x = (unsigned char)*a, y = (unsigned char)*b;
		if ((unsigned)(x - 'a') < 26u)
			x = (unsigned char)(x - 32);
		if ((unsigned)(y - 'a') < 26u)
			y = (unsigned char)(y - 32);
		if (x != y || x == 0)
			return 0;
	}
	return 1;
}

size_t __crt_environ_find(const char *name, size_t length, char **entry)
{
	size_t i = 0;
	*entry = NULL;
	if (__environ == NULL)
		return 0;
	for (; __environ[i] != NULL; i++) {
		if (same_name(__environ[i], name, length) && __environ[i][length] == '=') {
			*entry = __environ[i];
			break;
		}
	}
	return i;
}
