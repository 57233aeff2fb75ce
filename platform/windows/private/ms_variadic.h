/* SPDX-License-Identifier: MIT */
/* Variadic functions that hand `arguments` to another one, and functions of a va_list whose locale makes no difference. */
#ifndef MS_VARIADIC_H
#define MS_VARIADIC_H

#include <stdarg.h>

/* `parameters` in brackets, the last before the dots again as `last`. */
#define VARIADIC(name, last, parameters, call) \
	int name parameters \
	{ \
		va_list arguments; \
		va_start(arguments, last); \
		int result = call; \
		va_end(arguments); \
		return result; \
	}

#endif
