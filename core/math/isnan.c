/* SPDX-License-Identifier: MIT */
/* isnan() as a function, for those who ask for one (a macro of the same name serves everybody else), and __isnan(). */
#include "real.h"

#undef isnan
int R(__isnan)(real x);
int R(isnan)(real x);

int R(__isnan)(real x)
{
	return is_nan(to_bits(x));
}

int R(isnan)(real x)
{
	return is_nan(to_bits(x));
}
