/* SPDX-License-Identifier: MIT */
/* What argp_parse() and its help share. */
#ifndef CRT_ARGP_INTERNAL_H
#define CRT_ARGP_INTERNAL_H

#include <argp.h>

#include "attr.h"

CRT_INLINE int __crt_argp_is_end(const struct argp_option *option)
{
	return option->key == 0 && option->name == NULL && option->doc == NULL && option->group == 0;
}

/* Whether the option has a letter. */
int __crt_argp_is_letter(const struct argp_option *option);

#endif
