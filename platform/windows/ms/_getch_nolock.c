/* SPDX-License-Identifier: MIT */
/* The console functions that Microsoft has without their lock: the same here. */
#include <conio.h>

int _getch_nolock(void)
{
	return _getch();
}

int _getche_nolock(void)
{
	return _getche();
}

wint_t _getwch_nolock(void)
{
	return _getwch();
}

wint_t _getwche_nolock(void)
{
	return _getwche();
}

int _ungetch_nolock(int c)
{
	return _ungetch(c);
}

wint_t _ungetwch_nolock(wint_t c)
{
	return _ungetwch(c);
}

int _putch_nolock(int c)
{
	return _putch(c);
}

wint_t _putwch_nolock(wchar_t c)
{
	return _putwch(c);
}
