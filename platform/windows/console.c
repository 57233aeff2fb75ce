/* SPDX-License-Identifier: MIT */
/* The console: UTF-16 in and out through WriteConsoleW and ReadConsoleW, whatever the code page, with characters kept
 * together that a program writes or reads in parts. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_file.h"
#include "crt_platform.h"

/* Bytes of a character that starts with `lead`, 1 for one that cannot start any. */
static unsigned sequence_length(unsigned char lead)
{
	if (lead >= 0xC2 && lead < 0xE0)
		return 2;
	if (lead >= 0xE0 && lead < 0xF0)
		return 3;
	return lead >= 0xF0 && lead < 0xF5 ? 4 : 1;
}

/* How many of the bytes belong together: a whole character, or what must become one U+FFFD. 0: more bytes may follow. */
static size_t one_character(const unsigned char *in, size_t size, uint32_t *c)
{
	unsigned length = sequence_length(in[0]);
	*c = in[0];
	if (length == 1) {
		if (in[0] >= 0x80)
			*c = 0xFFFD;
		return 1;
	}
	*c = in[0] & (0x7Fu >> length);
	for (unsigned i = 1; i < length; i++) {
		if (i == size)
			return 0;
		/* The second byte's range excludes overlong forms, surrogates and what lies beyond U+10FFFF. */
		unsigned char low = 0x80, high = 0xBF;
		if (i == 1) {
			low = in[0] == 0xE0 ? 0xA0 : in[0] == 0xF0 ? 0x90 : 0x80;
			high = in[0] == 0xED ? 0x9F : in[0] == 0xF4 ? 0x8F : 0xBF;
		}
		if (in[i] < low || in[i] > high) {
			*c = 0xFFFD;
			return i;
		}
		*c = *c << 6 | (in[i] & 0x3Fu);
	}
	return length;
}

static int put(HANDLE console, const wchar_t *units, size_t count)
{
	while (count != 0) {
		DWORD done = 0;
		if (!WriteConsoleW(console, units, (DWORD)count, &done, NULL))
			return __plat_last_error();
		if (done == 0)
			return -EIO;
		units += done;
		count -= done;
	}
	return 0;
}

static size_t encode(wchar_t *units, uint32_t c)
{
	if (c < 0x10000) {
		units[0] = (wchar_t)c;
		return 1;
	}
	units[0] = (wchar_t)(0xD800 + ((c - 0x10000) >> 10));
	units[1] = (wchar_t)(0xDC00 + (c & 0x3FF));
	return 2;
}

intptr_t __plat_console_write(struct plat_file *file, const unsigned char *bytes, size_t size)
{
	/* Small enough for old consoles, which refuse more than 64 KiB at a time. */
	wchar_t units[512];
	size_t used = 0, read = 0, written = 0;
	int result = 0;

	AcquireSRWLockExclusive(&file->lock);
	while (read < size) {
		uint32_t c;
		size_t length;
		if (file->partial_count != 0) {
			/* Finish the character that an earlier call began. */
			unsigned had = file->partial_count;
			file->partial[file->partial_count++] = bytes[read];
			length = one_character(file->partial, file->partial_count, &c);
			if (length == 0) {
				read++;
				continue;
			}
			file->partial_count = 0;
			/* A character that broke off: the new byte is not part of it. */
			if (length > had)
				read++;
		} else {
			length = one_character(bytes + read, size - read, &c);
			if (length == 0) {
				while (read < size)
					file->partial[file->partial_count++] = bytes[read++];
				break;
			}
			read += length;
		}
		used += encode(units + used, c);
		if (used >= sizeof units / sizeof units[0] - 1) {
			result = put(file->handle, units, used);
			used = 0;
			if (result < 0)
				break;
			written = read;
		}
	}
	if (result == 0 && used != 0)
		result = put(file->handle, units, used);
	ReleaseSRWLockExclusive(&file->lock);
	if (result == 0)
		return (intptr_t)size;
	return written != 0 ? (intptr_t)written : result;
}

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
