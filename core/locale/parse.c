/* SPDX-License-Identifier: MIT */
/* Names of locales. */
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "crt_locale.h"

static const struct {
	char name[12];
	int number;
} categories[CRT_LOCALE_CATEGORIES] = {
	{ "LC_CTYPE", LC_CTYPE }, { "LC_NUMERIC", LC_NUMERIC }, { "LC_TIME", LC_TIME },
	{ "LC_COLLATE", LC_COLLATE }, { "LC_MONETARY", LC_MONETARY }, { "LC_MESSAGES", LC_MESSAGES },
};

int __crt_locale_category(int number)
{
	if (number == LC_ALL)
		return -1;
	for (int i = 0; i < CRT_LOCALE_CATEGORIES; i++) {
		if (categories[i].number == number)
			return i;
	}
	return -2;
}

/* Whether the codeset at `name`, behind the '.', is UTF-8 in any of its spellings, and all that follows, unless a modifier may. */
static int is_utf8(const char *name, int modifier)
{
	static const char letters[] = "utf8";
	const char *next = letters;
	for (; *name != 0 && !(*name == '@' && modifier); name++) {
		if (*name == '-' && *next == '8' && name[1] == '8')
			continue;
		if (*next == 0 || (*name | 0x20) != (*next | 0x20))
			return 0;
		next++;
	}
	return *next == 0;
}

static const char *set_variable(const char *name)
{
	const char *value = getenv(name);
	return value != NULL && *value != 0 ? value : NULL;
}

/* Whether it is a name that "" would look at. libstdc++ looks for std::locale("") itself, and asks for what it finds. */
static int is_environments(const char *name)
{
	for (int i = -2; i < CRT_LOCALE_CATEGORIES; i++) {
		const char *value = set_variable(i == -2 ? "LC_ALL" : i == -1 ? "LANG" : categories[i].name);
		if (value != NULL && strcmp(value, name) == 0)
			return 1;
	}
	return 0;
}

/* The bit of one locale's name of so many bytes, -1 if there is none of it. Of the environment's own, other languages will do. */
static int one_name(const char *name, size_t size)
{
	char copy[64];
	if (size >= sizeof copy)
		return -1;
	memcpy(copy, name, size);
	copy[size] = 0;
	if (strcmp(copy, "C") == 0 || strcmp(copy, "POSIX") == 0)
		return 0;
	int environment = is_environments(copy);
	char *codeset = strchr(copy, '.');
	if (codeset == NULL || codeset == copy)
		return -1;
	if (!environment && codeset != copy + 1)
		return -1;
	if (!environment && copy[0] != 'C')
		return -1;
	return is_utf8(codeset + 1, environment) ? 1 : -1;
}

/* "LC_CTYPE=C.UTF-8;LC_NUMERIC=C;...": every category once, in any order. Of others, which glibc has and libstdc++ names, only the form matters. */
static int composite(const char *name, unsigned *bits)
{
	unsigned seen = 0;
	unsigned value = 0;
	for (;;) {
		const char *end = strchr(name, ';');
		size_t size = end != NULL ? (size_t)(end - name) : strlen(name);
		int i = 0;
		size_t length = 0;
		for (; i < CRT_LOCALE_CATEGORIES; i++) {
			length = strlen(categories[i].name);
			if (size > length && memcmp(name, categories[i].name, length) == 0 && name[length] == '=')
				break;
		}
		if (i < CRT_LOCALE_CATEGORIES) {
			int bit = one_name(name + length + 1, size - length - 1);
			if (bit < 0 || seen >> i & 1)
				return -1;
			seen |= 1u << i;
			value |= (unsigned)bit << i;
		} else if (strncmp(name, "LC_", 3) != 0 || memchr(name, '=', size) == NULL) {
			return -1;
		}
		if (end == NULL)
			break;
		name = end + 1;
	}
	if (seen != CRT_LOCALE_ALL)
		return -1;
	*bits = value;
	return 0;
}

int __crt_locale_parse(const char *name, unsigned mask, unsigned *bits)
{
	unsigned result = *bits & ~mask;
	if (*name == 0) {
		const char *all = set_variable("LC_ALL");
		for (int i = 0; i < CRT_LOCALE_CATEGORIES; i++) {
			if (!(mask >> i & 1))
				continue;
			const char *value = all != NULL ? all : set_variable(categories[i].name);
			if (value == NULL)
				value = set_variable("LANG");
			int bit = value != NULL ? one_name(value, strlen(value)) : 0;
			if (bit < 0)
				return -1;
			result |= (unsigned)bit << i;
		}
		*bits = result;
		return 0;
	}
	if (mask == CRT_LOCALE_ALL && strchr(name, '=') != NULL)
		return composite(name, bits);
	int bit = one_name(name, strlen(name));
	if (bit < 0)
		return -1;
	*bits = bit ? result | mask : result;
	return 0;
}
