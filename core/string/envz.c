/* SPDX-License-Identifier: MIT */
/* Vectors of "name=value" in one block (<envz.h>). */
#include <envz.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static size_t name_length(const char *name)
{
	return strcspn(name, "=");
}

char *envz_entry(const char *restrict envz, size_t size, const char *restrict name)
{
	size_t length = name_length(name);
	for (char *entry = NULL; (entry = argz_next(envz, size, entry)) != NULL;)
		if (name_length(entry) == length && memcmp(entry, name, length) == 0)
			return entry;
	return NULL;
}

char *envz_get(const char *restrict envz, size_t size, const char *restrict name)
{
	char *entry = envz_entry(envz, size, name);
	entry = entry != NULL ? strchr(entry, '=') : NULL;
	return entry != NULL ? entry + 1 : NULL;
}

void envz_remove(char **restrict envz, size_t *restrict size, const char *restrict name)
{
	argz_delete(envz, size, envz_entry(*envz, *size, name));
}

error_t envz_add(char **restrict envz, size_t *restrict size, const char *restrict name, const char *restrict value)
{
	size_t length = name_length(name), value_length = value != NULL ? strlen(value) + 1 : 0;
	/* The new one first, so that the old one stays if there is no memory; the arguments may lie in the vector. */
	char *made = malloc(length + value_length + 1);
	if (made == NULL)
		return ENOMEM;
	memcpy(made, name, length);
	made[length] = value != NULL ? '=' : '\0';
	if (value != NULL)
		memcpy(made + length + 1, value, value_length);
	char *old = envz_entry(*envz, *size, made);
	size_t place = old != NULL ? (size_t)(old - *envz) : 0;
	int error = argz_add(envz, size, made);
	if (error == 0 && old != NULL)
		argz_delete(envz, size, *envz + place);
	free(made);
	return error;
}

error_t envz_merge(char **restrict envz, size_t *restrict size, const char *restrict other, size_t other_size, int override)
{
	for (char *entry = NULL; (entry = argz_next(other, other_size, entry)) != NULL;) {
		char *value = strchr(entry, '=');
		if (envz_entry(*envz, *size, entry) != NULL && !override)
			continue;
		int error = envz_add(envz, size, entry, value != NULL ? value + 1 : NULL);
		if (error != 0)
			return error;
	}
	return 0;
}

void envz_strip(char **restrict envz, size_t *restrict size)
{
	for (char *entry = *envz; *size != 0 && entry < *envz + *size;) {
		if (strchr(entry, '=') != NULL)
			entry += strlen(entry) + 1;
		else
			argz_delete(envz, size, entry);
	}
}
