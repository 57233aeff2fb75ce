/* SPDX-License-Identifier: MIT */
/* What strfromd(), strfromf() and strfroml() have in common. */
#ifndef CRT_STRFROM_H
#define CRT_STRFROM_H

#include "format_spec.h"

/* Formats one number as snprintf would; the result and errno are those of the public functions. */
int __crt_strfrom(char *buffer, size_t size, const char *format, const struct crt_float *number);

#endif
