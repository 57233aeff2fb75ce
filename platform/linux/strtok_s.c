/* SPDX-License-Identifier: MIT */
/* strtok_s() is Annex K's here, where no other library has another function of that name. */
#include <stddef.h>

char *__crt_strtok_s(char *string, size_t *size, const char *set, char **state);
char *strtok_s(char *string, size_t *size, const char *set, char **state);

char *strtok_s(char *string, size_t *size, const char *set, char **state)
{
	return __crt_strtok_s(string, size, set, state);
}
