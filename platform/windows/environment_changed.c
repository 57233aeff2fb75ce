/* SPDX-License-Identifier: MIT */
/* The process's own environment follows the program's. */
#include "private/win32.h"
#include "private/plat_utf.h"
#include "crt_platform.h"

/* Without memory, and for text that is no UTF-8, the system's variable stays what it was. */
void __plat_environment_changed(const char *name, size_t length, const char *value)
{
	size_t size = value != NULL ? strlen(value) : 0;
	/* No more units than bytes. */
	plat_wchar *wide_name = HeapAlloc(GetProcessHeap(), 0, (length + size + 2) * sizeof *wide_name);
	if (wide_name == NULL)
		return;
	size_t units = __plat_utf16_from_utf8(wide_name, name, length);
	if (units != (size_t)-1) {
		plat_wchar *wide_value = wide_name + units + 1;
		wide_name[units] = 0;
		units = value != NULL ? __plat_utf16_from_utf8(wide_value, value, size) : 0;
		if (units != (size_t)-1) {
			wide_value[units] = 0;
			SetEnvironmentVariableW((const wchar_t *)wide_name, value != NULL ? (const wchar_t *)wide_value : NULL);
		}
	}
	HeapFree(GetProcessHeap(), 0, wide_name);
}
