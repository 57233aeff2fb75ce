/* SPDX-License-Identifier: MIT */
/* `environ`, and finding a name in it. */
#include "environ.h"
#include "start.h"

char **__environ;
/* Microsoft's name; on Windows <unistd.h> and <stdlib.h> make `environ` this one. */
extern char **_environ CRT_ALIAS(__environ);
/* Weak: in ISO C this name is the program's. (The linkers for PE do not find weak names in archives.) */
extern char **environ CRT_WEAK_ALIAS(__environ);
char **__crt_environ_array;
struct crt_lock __crt_environ_lock;
unsigned __crt_environ_changes;

/* Replaces the empty one of start.c: runs before the first constructor. */
void __crt_environ(void)
{
	__environ = __plat_boot_info.envp;
}

size_t __crt_name_length(const char *entry)
{
	size_t length = 0;
	while (entry[length] != '\0' && entry[length] != '=')
		length++;
	return length;
}

static unsigned char folded(char c)
{
	return (unsigned char)(c - 'a') < 26 ? (unsigned char)(c - 32) : (unsigned char)c;
}

int __crt_environ_same(const char *a, const char *b, size_t length)
{
	/* Only the letters of ASCII are folded: nobody names variables otherwise. */
	if (__plat_system.environment_folds_case) {
		while (length != 0 && folded(*a) == folded(*b))
			a++, b++, length--;
	} else {
		while (length != 0 && *a == *b)
			a++, b++, length--;
	}
	return length == 0;
}

char **__crt_environ_find(const char *name, size_t length)
{
	if (__environ == NULL)
		return NULL;
	for (char **place = __environ; *place != NULL; place++)
		if (__crt_environ_same(*place, name, length) && (*place)[length] == '=')
			return place;
	return NULL;
}
