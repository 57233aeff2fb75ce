/* SPDX-License-Identifier: MIT */
/* _cabs(), and mathematics under other names. */
#include <math.h>

double _cabs(struct _complex z)
{
	return hypot(z.x, z.y);
}

long double _copysignl(long double value, long double sign)
{
	return copysignl(value, sign);
}

long double _chgsignl(long double value)
{
	return -value;
}

double chgsign(double value)
{
	return _chgsign(value);
}

int fpclass(double value)
{
	return _fpclass(value);
}
