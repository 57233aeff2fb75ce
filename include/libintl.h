/* SPDX-License-Identifier: MIT */
/* Translated messages. POSIX.1-2024, GNU. No locale here has translations, so that every message is its own; what a program says about
 * where catalogues are is kept and given back. */
#ifndef _LIBINTL_H
#define _LIBINTL_H

#include <bits/features.h>
#include <bits/locale_t.h>

__CRT_BEGIN_DECLS

/* The translation of a message: the message. n*: `one` for n = 1, else `many`. Thread-safe. */
char *gettext(const char *__message) __CRT_NOTHROW __attribute__((__format_arg__(1)));
char *dgettext(const char *__domain, const char *__message) __CRT_NOTHROW __attribute__((__format_arg__(2)));
char *dcgettext(const char *__domain, const char *__message, int __category) __CRT_NOTHROW __attribute__((__format_arg__(2)));
char *ngettext(const char *__one, const char *__many, unsigned long __n) __CRT_NOTHROW
	__attribute__((__format_arg__(1), __format_arg__(2)));
char *dngettext(const char *__domain, const char *__one, const char *__many, unsigned long __n) __CRT_NOTHROW
	__attribute__((__format_arg__(2), __format_arg__(3)));
char *dcngettext(const char *__domain, const char *__one, const char *__many, unsigned long __n, int __category) __CRT_NOTHROW
	__attribute__((__format_arg__(2), __format_arg__(3)));
/* The same with a locale. POSIX.1-2024. */
char *gettext_l(const char *__message, locale_t __locale) __CRT_NOTHROW __attribute__((__format_arg__(1)));
char *dgettext_l(const char *__domain, const char *__message, locale_t __locale) __CRT_NOTHROW __attribute__((__format_arg__(2)));
char *dcgettext_l(const char *__domain, const char *__message, int __category, locale_t __locale) __CRT_NOTHROW __attribute__((__format_arg__(2)));
char *ngettext_l(const char *__one, const char *__many, unsigned long __n, locale_t __locale) __CRT_NOTHROW
	__attribute__((__format_arg__(1), __format_arg__(2)));
char *dngettext_l(const char *__domain, const char *__one, const char *__many, unsigned long __n, locale_t __locale) __CRT_NOTHROW
	__attribute__((__format_arg__(2), __format_arg__(3)));
char *dcngettext_l(const char *__domain, const char *__one, const char *__many, unsigned long __n, int __category, locale_t __locale) __CRT_NOTHROW
	__attribute__((__format_arg__(2), __format_arg__(3)));
/* Sets the domain that gettext() uses, "messages" at first; "" goes back to that, NULL only asks. The domain, or NULL with ENOMEM. */
char *textdomain(const char *__domain) __CRT_NOTHROW;
/* Sets the directory (the encoding) of a domain's catalogues; NULL only asks. The directory, "/usr/share/locale" if none was
 * set (the encoding, NULL if none was set), valid until it is set again; or NULL with EINVAL for an empty or NULL domain, or ENOMEM. */
char *bindtextdomain(const char *__domain, const char *__directory) __CRT_NOTHROW;
char *bind_textdomain_codeset(const char *__domain, const char *__codeset) __CRT_NOTHROW;

__CRT_END_DECLS

#endif
