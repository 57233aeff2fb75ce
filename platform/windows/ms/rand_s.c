/* SPDX-License-Identifier: MIT */
/* rand_s(): a random number fit for secrets. */
#define _DEFAULT_SOURCE 1
#include <errno.h>
#include <stdlib.h>

#include "error.h"

int rand_s(unsigned int *value)
{
	if (value == NULL) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	*value = arc4random();
	return 0;
}
