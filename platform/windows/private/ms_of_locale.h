/* SPDX-License-Identifier: MIT */
/* Microsoft's functions with _l at the end: those without it, for all locales are alike. */
#ifndef MS_OF_LOCALE_H
#define MS_OF_LOCALE_H

/* `parameters` in brackets, with `locale` among them; `call` is what it does. */
#define OF_LOCALE(type, name, parameters, call) \
	type name parameters \
	{ \
		(void)locale; \
		return call; \
	}

#endif
