/* SPDX-License-Identifier: MIT */
/* logp1f(): log1pf() by its other name. C23 7.12.6.15. */
#define _GNU_SOURCE 1
#include "float_eval.h"

float logp1f(float x)
{
	return log1pf(x);
}
