/* SPDX-License-Identifier: MIT */
/* gammal(): the older name of lgammal(). */
#include <math.h>

long double gammal(long double x)
{
	return lgammal(x);
}
