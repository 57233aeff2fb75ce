/* SPDX-License-Identifier: MIT */
/* _logb(), _nextafter(), _scalb(), _hypot(): functions of <math.h> under Microsoft's names. */
#include <float.h>
#include <math.h>

double _logb(double value)
{
	return logb(value);
}

double _nextafter(double from, double to)
{
	return nextafter(from, to);
}

double _scalb(double value, long exponent)
{
	return scalbln(value, exponent);
}

double _hypot(double x, double y)
{
	return hypot(x, y);
}
