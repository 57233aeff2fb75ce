/* SPDX-License-Identifier: MIT */
/* Text mode, when a program asks for it: LF is written as CR LF, CR LF is read as LF, and Ctrl-Z ends the input. */
#include "private/win32.h"
#include "private/plat_file.h"
#include "attr.h"
#include "crt_platform.h"

void __plat_text_begin(void)
{
	__plat_boot_info.text_files |= PLAT_TEXT_FILES;
}

/* unicode.c brings the real ones with the first function that can ask for files in UTF-16. */
CRT_WEAK intptr_t __plat_utf16_read(struct plat_file *file, unsigned char *bytes, size_t size)
{
	return __plat_raw_read(file, bytes, size);
}

CRT_WEAK intptr_t __plat_utf16_write(struct plat_file *file, const unsigned char *bytes, size_t size)
{
	return __plat_raw_write(file, bytes, size);
}

enum { CR = '\r', LF = '\n', CTRL_Z = 0x1A };

intptr_t __plat_text_write(struct plat_file *file, const void *data, size_t size)
{
	const unsigned char *bytes = data;
	unsigned char buffer[2048];
	size_t taken = 0;

	if ((file->flags & (PLAT_FILE_UTF16 | PLAT_FILE_CONSOLE)) == PLAT_FILE_UTF16)
		return __plat_utf16_write(file, bytes, size);
	while (taken < size) {
		size_t used = 0, next = taken;
		while (next < size && used < sizeof buffer - 1) {
			if (bytes[next] == LF)
				buffer[used++] = CR;
			buffer[used++] = bytes[next++];
		}
		for (size_t sent = 0; sent < used;) {
			intptr_t done = __plat_raw_write(file, buffer + sent, used - sent);
			if (done < 0) {
				/* How many of the program's own bytes are out: a CR alone is none. */
				for (size_t i = 0; i < sent;) {
					i += bytes[taken] == LF ? 2 : 1;
					if (i <= sent)
						taken++;
				}
				return taken != 0 ? (intptr_t)taken : done;
			}
			sent += (size_t)done;
		}
		taken = next;
	}
	return (intptr_t)size;
}

/* The next raw byte into *byte: what is left from before, else a read of one. 1, 0 at the end, or -E... */
static intptr_t one(struct plat_file *file, unsigned char *byte)
{
	if (file->ahead_count != 0) {
		*byte = file->ahead[0];
		file->ahead_count = 0;
		return 1;
	}
	return __plat_raw_read(file, byte, 1);
}

intptr_t __plat_text_read(struct plat_file *file, unsigned char *bytes, size_t size)
{
	/* The console's own reader has done it all. */
	if (file->flags & PLAT_FILE_CONSOLE)
		return __plat_raw_read(file, bytes, size);
	if (file->flags & PLAT_FILE_UTF16)
		return __plat_utf16_read(file, bytes, size);
	if (file->flags & PLAT_FILE_END)
		return 0;
	AcquireSRWLockExclusive(&file->lock);
	intptr_t got;
	if (file->ahead_count != 0) {
		got = one(file, bytes);
		if (got == 1 && bytes[0] == CR && size > 1) {
			intptr_t more = __plat_raw_read(file, bytes + 1, size - 1);
			if (more > 0)
				got += more;
		}
	} else {
		got = __plat_raw_read(file, bytes, size);
	}
	if (got > 0) {
		size_t out = 0;
		for (size_t in = 0; in < (size_t)got; in++) {
			unsigned char c = bytes[in];
			if (c == CTRL_Z) {
				file->flags |= PLAT_FILE_END;
				break;
			}
			if (c == CR) {
				if (in + 1 < (size_t)got) {
					if (bytes[in + 1] == LF)
						continue;
				} else {
					unsigned char follows;
					if (one(file, &follows) == 1) {
						if (follows == LF) {
							c = LF;
						} else {
							file->ahead[0] = follows;
							file->ahead_count = 1;
						}
					}
				}
			}
			bytes[out++] = c;
		}
		got = (intptr_t)out;
	}
	ReleaseSRWLockExclusive(&file->lock);
	return got;
}
