/* SPDX-License-Identifier: MIT */
/* gammaf(): the older name of lgammaf(). */
#include <math.h>

float gammaf(float x)
{
	return lgammaf(x);
}
