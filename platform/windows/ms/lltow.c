/* SPDX-License-Identifier: MIT */
/* lltow(), ulltow(), wtoll(): names without the underscore. */
#include <stdlib.h>

wchar_t *lltow(long long value, wchar_t *text, int base)
{
	return _i64tow(value, text, base);
}

wchar_t *ulltow(unsigned long long value, wchar_t *text, int base)
{
	return _ui64tow(value, text, base);
}

long long wtoll(const wchar_t *text)
{
	return _wtoll(text);
}
