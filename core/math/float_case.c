/* SPDX-License-Identifier: MIT */
/* The rare ends of the float functions: see float_eval.h. */
#include "float_eval.h"

CRT_COLD double __crt_float_case(uint32_t x, double y, const struct crt_float_case *cases)
{
	for (; cases->x != 0; cases++)
		if (cases->x == x)
			return double_of(cases->result);
	return y;
}

CRT_COLD float __crt_float_edge(double y, float result)
{
	if (magnitude_f(result) == INFINITE_F ? __builtin_isfinite(y) : result != y)
		return __crt_math_rangef(result);
	return result;
}

CRT_COLD float __crt_float_outside(float x)
{
	return __builtin_isnan(x) ? x + x : __crt_math_domainf();
}
