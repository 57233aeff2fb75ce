/* SPDX-License-Identifier: MIT */
/* _time64() and the standard functions of 64-bit times under Microsoft's names. */
#include <time.h>


__time64_t _time64(__time64_t *now)
{
	return time((time_t *)now);
}
