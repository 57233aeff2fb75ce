/* SPDX-License-Identifier: MIT */
/* Input from the console: UTF-16 through ReadConsoleW, whatever the code page, with characters kept together that a program reads in
 * parts. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_file.h"
#include "crt_platform.h"

intptr_t __plat_console_read(struct plat_file *file, unsigned char *bytes, size_t size)
{
	wchar_t units[256];
	size_t used = 0;
	intptr_t result = 0;

	if (size == 0)
		return 0;
	AcquireSRWLockExclusive(&file->lock);
	while (used == 0 && result == 0) {
		while (file->ahead_count != 0 && used < size) {
			bytes[used++] = file->ahead[0];
			for (unsigned i = 1; i < file->ahead_count; i++)
				file->ahead[i - 1] = file->ahead[i];
			file->ahead_count--;
		}
		if (used != 0)
			break;
		/* Every unit becomes three bytes at most; what does not fit of the last character waits in `ahead`. */
		DWORD want = size >= 3 ? (DWORD)(size / 3) : 1, got = 0;
		if (want > sizeof units / sizeof units[0])
			want = sizeof units / sizeof units[0];
		if (!ReadConsoleW(file->handle, units, want, &got, NULL)) {
			result = __plat_last_error();
			break;
		}
		if (got == 0) {
			/* Ctrl-C or Ctrl-Break ended the wait; their handler runs in a thread of its own. */
			result = GetLastError() == ERROR_OPERATION_ABORTED ? -EINTR : 0;
			break;
		}
		for (DWORD i = 0; i < got; i++) {
			uint32_t c = units[i];
			if (file->high != 0) {
				if ((c & 0xFC00) == 0xDC00) {
					c = 0x10000 + ((file->high & 0x3FFu) << 10) + (c & 0x3FF);
				} else {
					/* The surrogate stood alone. This unit waits its turn. */
					c = 0xFFFD;
					i--;
				}
				file->high = 0;
			} else if ((c & 0xFC00) == 0xD800) {
				file->high = (unsigned short)c;
				continue;
			} else if ((c & 0xFC00) == 0xDC00) {
				c = 0xFFFD;
			}
			/* The Enter key sends CR LF; a line ends in LF, as everywhere. */
			if (c == '\r') {
				if (i + 1 < got && units[i + 1] == L'\n')
					continue;
				if (i + 1 == got) {
					file->after_cr = 1;
					continue;
				}
			}
			if (file->after_cr && c != '\n') {
				/* It was a CR of its own after all. */
				file->after_cr = 0;
				if (used < size)
					bytes[used++] = '\r';
				else
					file->ahead[file->ahead_count++] = '\r';
			}
			file->after_cr = 0;
			unsigned char out[4];
			unsigned count = 0;
			if (c < 0x80) {
				out[count++] = (unsigned char)c;
			} else if (c < 0x800) {
				out[count++] = (unsigned char)(0xC0 | c >> 6);
			} else if (c < 0x10000) {
				out[count++] = (unsigned char)(0xE0 | c >> 12);
				out[count++] = (unsigned char)(0x80 | (c >> 6 & 0x3F));
			} else {
				out[count++] = (unsigned char)(0xF0 | c >> 18);
				out[count++] = (unsigned char)(0x80 | (c >> 12 & 0x3F));
				out[count++] = (unsigned char)(0x80 | (c >> 6 & 0x3F));
			}
			if (c >= 0x80)
				out[count++] = (unsigned char)(0x80 | (c & 0x3F));
			for (unsigned k = 0; k < count; k++) {
				if (used < size)
					bytes[used++] = out[k];
				else
					file->ahead[file->ahead_count++] = out[k];
			}
		}
		/* Ctrl-Z and Enter at the start of a line: the end of the input, as ReadFile has it. */
		if (used != 0 && bytes[0] == 0x1A) {
			used = 0;
			file->ahead_count = 0;
			file->after_cr = 0;
			break;
		}
	}
	ReleaseSRWLockExclusive(&file->lock);
	return used != 0 ? (intptr_t)used : result;
}
