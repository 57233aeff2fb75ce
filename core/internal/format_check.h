/* SPDX-License-Identifier: MIT */
/* What Annex K forbids in a printf format and its arguments. */
#ifndef CRT_FORMAT_CHECK_H
#define CRT_FORMAT_CHECK_H

#include <stdarg.h>

/* NULL if a format, of bytes or wide characters, has no %n and no %s with a NULL; else what is wrong. */
const char *__crt_format_check(const void *format, int wide, va_list args);

#endif
