/* SPDX-License-Identifier: MIT */
/* Output to the console: UTF-16 through WriteConsoleW, whatever the code page, with characters kept together that a program writes in
 * parts. */
#include "private/win32.h"
#include "private/plat_file.h"
#include "crt_platform.h"

/* Small enough for old consoles, which refuse more than 64 KiB at a time. */
enum { UNITS = 512 };

intptr_t __plat_console_write(struct plat_file *file, const unsigned char *bytes, size_t size)
{
	wchar_t units[UNITS];
	const unsigned char *at = bytes, *end = bytes + size;
	intptr_t result = 0;

	while (!__crt_try_lock(&file->console_lock))
		SwitchToThread();
	while (at != end) {
		DWORD used = 0, written = 0, done;
		while (at != end && used < UNITS - 1) {
			uint32_t c = __plat_utf8_next(&file->character, &at);
			if (c == PLAT_UTF8_MORE)
				continue;
			if (c >= 0x10000) {
				units[used++] = (wchar_t)(0xD800 + ((c - 0x10000) >> 10));
				c = 0xDC00 + (c & 0x3FF);
			}
			units[used++] = (wchar_t)c;
		}
		for (; written != used; written += done) {
			done = 0;
			if (!WriteConsoleW(file->handle, units + written, used - written, &done, NULL) || done == 0) {
				if (result == 0)
					result = __plat_write_error();
				goto out;
			}
		}
		result = at - bytes;
	}
out:
	__atomic_store_n((int *)&file->console_lock.state, 0, __ATOMIC_RELEASE);
	return result;
}
