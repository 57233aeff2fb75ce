/* SPDX-License-Identifier: MIT */
/* gettext() and its kin: messages without translations. */
#include <libintl.h>

static char *message_of(const char *one, const char *many, unsigned long n)
{
	return (char *)(n == 1 ? one : many);
}

char *gettext(const char *message)
{
	return (char *)message;
}

char *dgettext(const char *domain, const char *message)
{
	(void)domain;
	return (char *)message;
}

char *dcgettext(const char *domain, const char *message, int category)
{
	(void)domain;
	(void)category;
	return (char *)message;
}

char *ngettext(const char *one, const char *many, unsigned long n)
{
	return message_of(one, many, n);
}

char *dngettext(const char *domain, const char *one, const char *many, unsigned long n)
{
	(void)domain;
	return message_of(one, many, n);
}

char *dcngettext(const char *domain, const char *one, const char *many, unsigned long n, int category)
{
	(void)domain;
	(void)category;
	return message_of(one, many, n);
}
