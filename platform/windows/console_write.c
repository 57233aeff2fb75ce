/* SPDX-License-Identifier: MIT */
/* Output to the console: UTF-16 through WriteConsoleW, whatever the code page, with characters kept together that a program writes in
 * parts. What is not UTF-8 becomes U+FFFD, one for each longest beginning of a character (the Unicode Standard 3.9). */
#include "private/win32.h"
#include "private/plat_file.h"
#include "crt_platform.h"

/* Small enough for old consoles, which refuse more than 64 KiB at a time. */
enum { UNITS = 512 };

/* One byte more, from *at. The character that is whole with it, U+FFFD for what cannot be one, or 0xFFFFFFFF: more must follow. */
static uint32_t next(struct plat_file *file, const unsigned char **at)
{
	unsigned byte = **at;
	if (file->missing != 0) {
		if (byte - file->least <= (unsigned)(file->most - file->least)) {
			++*at;
			file->begun = file->begun << 6 | (byte & 0x3F);
			file->least = 0x80;
			file->most = 0xBF;
			return --file->missing == 0 ? file->begun : UINT32_MAX;
		}
		/* It broke off; this byte is none of it. */
		file->missing = 0;
		return 0xFFFD;
	}
	++*at;
	if (byte < 0x80)
		return byte;
	if (byte - 0xC2 >= 0xF5 - 0xC2)
		return 0xFFFD;
	file->missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
	file->begun = byte & (0x3Fu >> file->missing);
	/* The second byte's range excludes overlong forms, surrogates and what lies beyond U+10FFFF. */
	file->least = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
	file->most = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
	return UINT32_MAX;
}

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
			uint32_t c = next(file, &at);
			if (c == UINT32_MAX)
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
