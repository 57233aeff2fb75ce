/* SPDX-License-Identifier: MIT */
/* What WinMain gets: the command line without the program's name, and the wish of whoever started us for the window. */
#include "private/win32.h"
#include "private/plat_utf.h"
#include "private/plat_wide.h"
#include "start.h"

wchar_t *__plat_command_tail(int *show)
{
	STARTUPINFOW info;
	GetStartupInfoW(&info);
	/* SW_SHOWDEFAULT, of <winuser.h>. */
	*show = info.dwFlags & STARTF_USESHOWWINDOW ? info.wShowWindow : 10;
	wchar_t *p = GetCommandLineW();
	for (int quoted = 0; *p != L'\0' && (quoted || (*p != L' ' && *p != L'\t')); p++)
		quoted ^= *p == L'"';
	while (*p == L' ' || *p == L'\t')
		p++;
	return p;
}

char *__plat_narrow_tail(const wchar_t *tail)
{
	size_t units = __plat_utf16_length(tail);
	char *text = HeapAlloc(GetProcessHeap(), 0, PLAT_UTF8_MAX(units) + 1);
	if (text == NULL)
		__crt_fail("no memory for the command line", CRT_EXIT_NO_MEMORY);
	text[__plat_utf8_from_utf16(text, tail, units)] = '\0';
	return text;
}
