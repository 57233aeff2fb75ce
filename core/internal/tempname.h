/* SPDX-License-Identifier: MIT */
/* Names for temporary files. */
#ifndef CRT_TEMPNAME_H
#define CRT_TEMPNAME_H

#include "crt_platform.h"

/* Replaces the XXXXXX that `suffix` characters follow at the end of `name`, again and again, until attempt(name, flags)
 * gives anything but -EEXIST. That result; -EINVAL without XXXXXX; -EEXIST after too many attempts. The name is as it was
 * after a failure. */
int __crt_tempname(char *name, int suffix, int (*attempt)(const char *name, int flags), int flags);

#endif
