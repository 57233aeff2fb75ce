/* SPDX-License-Identifier: MIT */
/* gamma(): the older name of lgamma(). */
#include <math.h>

double gamma(double x)
{
	return lgamma(x);
}
