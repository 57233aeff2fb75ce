/* SPDX-License-Identifier: MIT */
/* Classes and cases of characters in a locale, under Microsoft's names: the same in all. */
#define __crt_no_ctype_macros 1
#include <ctype.h>

#define OF_LOCALE(name, function) \
	int name(int c, _locale_t locale) \
	{ \
		(void)locale; \
		return function(c); \
	}

OF_LOCALE(_isalnum_l, isalnum)
OF_LOCALE(_isalpha_l, isalpha)
OF_LOCALE(_isblank_l, isblank)
OF_LOCALE(_iscntrl_l, iscntrl)
OF_LOCALE(_isdigit_l, isdigit)
OF_LOCALE(_isgraph_l, isgraph)
OF_LOCALE(_islower_l, islower)
OF_LOCALE(_isprint_l, isprint)
OF_LOCALE(_ispunct_l, ispunct)
OF_LOCALE(_isspace_l, isspace)
OF_LOCALE(_isupper_l, isupper)
OF_LOCALE(_isxdigit_l, isxdigit)
OF_LOCALE(_tolower_l, tolower)
OF_LOCALE(_toupper_l, toupper)
