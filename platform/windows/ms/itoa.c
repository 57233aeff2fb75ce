/* SPDX-License-Identifier: MIT */
/* itoa() and its family: _itoa() and its family under the names without the underscore. */
#include <stdlib.h>

char *itoa(int value, char *text, int base)
{
	return _itoa(value, text, base);
}

char *ltoa(long value, char *text, int base)
{
	return _ltoa(value, text, base);
}

char *ultoa(unsigned long value, char *text, int base)
{
	return _ultoa(value, text, base);
}

char *lltoa(long long value, char *text, int base)
{
	return _i64toa(value, text, base);
}

char *ulltoa(unsigned long long value, char *text, int base)
{
	return _ui64toa(value, text, base);
}
