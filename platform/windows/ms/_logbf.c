/* SPDX-License-Identifier: MIT */
/* Functions of <math.h> for float under Microsoft's names. */
#include <float.h>
#include <math.h>

float _logbf(float value)
{
	return logbf(value);
}

float _nextafterf(float from, float to)
{
	return nextafterf(from, to);
}

float _scalbf(float value, long exponent)
{
	return scalblnf(value, exponent);
}

float _hypotf(float x, float y)
{
	return hypotf(x, y);
}

float _copysignf(float value, float sign)
{
	return copysignf(value, sign);
}

float _chgsignf(float value)
{
	return -value;
}

int _finitef(float value)
{
	return isfinite(value) != 0;
}

int _isnanf(float value)
{
	return isnan(value) != 0;
}

int _fpclassf(float value)
{
	/* A denormal float would be a normal double. */
	if (fpclassify(value) == FP_SUBNORMAL)
		return signbit(value) ? _FPCLASS_ND : _FPCLASS_PD;
	return _fpclass(value);
}
