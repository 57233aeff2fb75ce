/* SPDX-License-Identifier: MIT */
/* _j0(), _j1(), _jn(), _y0(), _y1(), _yn(): Bessel functions under Microsoft's names. */
#define _GNU_SOURCE 1
#include <math.h>

double _j0(double value)
{
	return j0(value);
}

double _j1(double value)
{
	return j1(value);
}

double _jn(int order, double value)
{
	return jn(order, value);
}

double _y0(double value)
{
	return y0(value);
}

double _y1(double value)
{
	return y1(value);
}

double _yn(int order, double value)
{
	return yn(order, value);
}
