/* SPDX-License-Identifier: MIT */
/* _difftime64(), _difftime32(): difftime(). */
#include <time.h>

double _difftime64(__time64_t end, __time64_t start)
{
	return difftime(end, start);
}

double _difftime32(__time32_t end, __time32_t start)
{
	return (double)end - (double)start;
}
