/* SPDX-License-Identifier: MIT */
/* mbsinit(): is a conversion at a character's start? */
#include <wchar.h>

#include "mbstate.h"

int mbsinit(const mbstate_t *state)
{
	return state == NULL || __crt_mb_get(state) == 0;
}
