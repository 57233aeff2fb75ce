/* SPDX-License-Identifier: MIT */
/* _fgetwchar(), _fputwchar() and _putws(): wide input and output on the standard streams under Microsoft's names. */
#include <stdio.h>
#include <wchar.h>

wint_t _fgetwchar(void)
{
	return fgetwc(stdin);
}

wint_t _fputwchar(wchar_t c)
{
	return fputwc(c, stdout);
}

int _putws(const wchar_t *text)
{
	return fwprintf(stdout, L"%ls\n", text) < 0 ? EOF : 0;
}
