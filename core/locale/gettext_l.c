/* SPDX-License-Identifier: MIT */
/* gettext_l() and its kin: gettext() with a locale, of which none has translations. */
#include <libintl.h>

char *gettext_l(const char *message, locale_t locale)
{
	(void)locale;
	return gettext(message);
}

char *dgettext_l(const char *domain, const char *message, locale_t locale)
{
	(void)locale;
	return dgettext(domain, message);
}

char *dcgettext_l(const char *domain, const char *message, int category, locale_t locale)
{
	(void)locale;
	return dcgettext(domain, message, category);
}

char *ngettext_l(const char *one, const char *many, unsigned long n, locale_t locale)
{
	(void)locale;
	return ngettext(one, many, n);
}

char *dngettext_l(const char *domain, const char *one, const char *many, unsigned long n, locale_t locale)
{
	(void)locale;
	return dngettext(domain, one, many, n);
}

char *dcngettext_l(const char *domain, const char *one, const char *many, unsigned long n, int category, locale_t locale)
{
	(void)locale;
	return dcngettext(domain, one, many, n, category);
}
