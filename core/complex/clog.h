/* SPDX-License-Identifier: MIT */
/* clog(): the natural logarithm, log|z| + i arg(z) (G.6.3.2). */
#include "complex_log.h"

complex_real N(clog)(complex_real z)
{
	real x = N(creal)(z), y = N(cimag)(z);

	return result(log_size(x, y), N(atan2)(y, x));
}
