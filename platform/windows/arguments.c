/* SPDX-License-Identifier: MIT */
/* The command line becomes argv. */
#include "private/win32.h"
#include "private/plat_command_line.h"
#include "private/plat_scan.h"
#include "private/plat_utf.h"
#include "crt_platform.h"

/* Room for the longest command line there is: addresses, whose pages get memory when they are touched. */
static char text[PLAT_UTF8_MAX(PLAT_LINE_MAX) + PLAT_SCAN_SLACK];
static char *arguments[PLAT_ARGUMENTS_MAX(PLAT_LINE_MAX)];

void __plat_arguments(void)
{
	const plat_wchar *line = GetCommandLineW();
	char *to = text;
#ifndef CRT_SMALL
	/* One call, however long the line is; it refuses unpaired surrogates, which we keep. */
	if (WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, line, -1, text, sizeof text, NULL, NULL) == 0)
#endif
		do
			to = __plat_utf8_put(to, &line, line + 2);
		while (to[-1] != '\0');
	__plat_boot_info.argc = __plat_split_command_line(text, arguments);
	__plat_boot_info.argv = arguments;
}
