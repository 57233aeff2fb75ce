/* SPDX-License-Identifier: MIT */
/* _ctime64(): ctime(). */
#include <time.h>

char *_ctime64(const __time64_t *time)
{
	return ctime(time);
}
