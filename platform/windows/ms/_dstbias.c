/* SPDX-License-Identifier: MIT */
/* _dstbias: by how many seconds summer time differs. */
#include <time.h>

long *__p__dstbias(void)
{
	static long bias;
	long now;
	(void)_get_dstbias(&now);
	bias = now;
	return &bias;
}
