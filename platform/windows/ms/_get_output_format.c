/* SPDX-License-Identifier: MIT */
/* What of printf() can be chosen with Microsoft's library, and is fixed here: two digits of exponents, and %n. */
#include <stdio.h>

unsigned _get_output_format(void)
{
	return _TWO_DIGIT_EXPONENT;
}

unsigned _set_output_format(unsigned format)
{
	(void)format;
	return _TWO_DIGIT_EXPONENT;
}

int _get_printf_count_output(void)
{
	return 1;
}

int _set_printf_count_output(int value)
{
	(void)value;
	return 1;
}
