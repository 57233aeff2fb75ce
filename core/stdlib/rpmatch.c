/* SPDX-License-Identifier: MIT */
/* rpmatch(): yes or no. */
#define _GNU_SOURCE 1
#include <stdlib.h>

int rpmatch(const char *answer)
{
	return *answer == 'y' || *answer == 'Y' ? 1 : *answer == 'n' || *answer == 'N' ? 0 : -1;
}
