/* SPDX-License-Identifier: MIT */
/* The names by which code that was compiled against mingw-w64's headers reaches stdio, made in pairs. */
#ifndef MINGW_PAIR_H
#define MINGW_PAIR_H

#include <stdarg.h>

/* A function and its form with a va_list; `parameters` in brackets, `call` what both do. */
#define LIST(...) __VA_ARGS__
#define PAIR(name, vname, parameters, call) \
	int name(LIST parameters, ...); \
	int vname(LIST parameters, va_list arguments); \
	int name(LIST parameters, ...) \
	{ \
		va_list arguments; \
		va_start(arguments, format); \
		int result = call; \
		va_end(arguments); \
		return result; \
	} \
	int vname(LIST parameters, va_list arguments) \
	{ \
		return call; \
	}

#endif
