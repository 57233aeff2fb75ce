/* SPDX-License-Identifier: MIT */
/* puts_unlocked(): puts() on a stream that the caller has locked. The stream's lock is recursive, so that the plain function will do. */
#define _GNU_SOURCE 1
#include "stream.h"

int puts_unlocked(const char *text)
{
	return puts(text);
}
