/* SPDX-License-Identifier: MIT */
/* ns_makecanon(), ns_samename(), ns_samedomain(), ns_subdomain(): comparisons of names in text. */
#include <arpa/nameser.h>
#include <errno.h>
#include <string.h>
#include <strings.h>

/* Whether the character at `end` (behind it) is a dot that no backslash makes a part of a label. */
static int ends_in_dot(const char *name, size_t length)
{
	if (length == 0 || name[length - 1] != '.')
		return 0;
	size_t before = length - 1;
	while (before > 0 && name[before - 1] == '\\')
		before--;
	return (length - 1 - before) % 2 == 0;
}

int ns_makecanon(const char *name, char *text, size_t size)
{
	size_t length = strlen(name);
	if (length + 2 > size) {
		errno = EMSGSIZE;
		return -1;
	}
	memcpy(text, name, length + 1);
	while (ends_in_dot(text, length))
		length--;
	memcpy(text + length, ".", 2);
	return 0;
}

int ns_samename(const char *one, const char *other)
{
	char first[NS_MAXDNAME], second[NS_MAXDNAME];
	if (ns_makecanon(one, first, sizeof first) < 0 || ns_makecanon(other, second, sizeof second) < 0)
		return -1;
	return strcasecmp(first, second) == 0;
}

int ns_samedomain(const char *name, const char *domain)
{
	size_t length = strlen(name), inner = strlen(domain);
	if (ends_in_dot(name, length))
		length--;
	if (ends_in_dot(domain, inner))
		inner--;
	/* All is in the root. */
	if (inner == 0)
		return 1;
	if (inner > length || strncasecmp(name + length - inner, domain, inner) != 0)
		return 0;
	/* A dot alone is no label. */
	return inner == length || (length - inner >= 2 && ends_in_dot(name, length - inner));
}

int ns_subdomain(const char *name, const char *domain)
{
	return ns_samename(name, domain) != 1 && ns_samedomain(name, domain);
}
