/* SPDX-License-Identifier: MIT */
/* Microsoft's Unicode modes: text in UTF-16, which streams see as UTF-8; and _read() and _write(), which see UTF-16 whatever the file has. Beside that what
 * text mode does: LF is CR LF in the file, and Ctrl-Z ends the input. A surrogate that stands alone is U+FFFD wherever it would have to become UTF-8; a byte
 * that is left over at the end of the file is dropped.
 *
 * Nothing is read from the file that is not delivered or kept in `ahead`, as the file has it: so the position is known. Units are moved by their bytes, since a
 * stream's buffer need not be aligned for them. */
#include <bits/open_flags.h>

#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_file.h"
#include "private/plat_utf.h"
#include "wide_stream.h"

enum { CR = '\r', LF = '\n', CTRL_Z = 0x1A, REPLACEMENT = 0xFFFD };

static unsigned unit_at(const unsigned char *from)
{
	return from[0] | (unsigned)from[1] << 8;
}

static void put_unit(unsigned char *to, unsigned c)
{
	to[0] = (unsigned char)c;
	to[1] = (unsigned char)(c >> 8);
}

static int is_high(unsigned c)
{
	return (c & 0xFC00) == 0xD800;
}

static int is_low(unsigned c)
{
	return (c & 0xFC00) == 0xDC00;
}

/* One or two units as UTF-8; how many bytes. */
static size_t encode(unsigned char *to, unsigned c, unsigned second)
{
	plat_wchar units[2] = { (plat_wchar)c, (plat_wchar)second };
	const plat_wchar *from = units;
	if (second == 0 && (c & 0xF800) == 0xD800)
		units[0] = REPLACEMENT;
	return (size_t)(__plat_utf8_put((char *)to, &from, units + 2) - (char *)to);
}

/* ---- Which encoding ---- */

void __plat_unicode_begin(void)
{
	__plat_text_begin();
	__plat_boot_info.text_files |= PLAT_UNIT_FILES;
}

/* Whether `text` begins with `word`, in capitals or not, and blanks; then moves behind these. */
static int begins(const char **text, const char *word)
{
	const char *at = *text;
	for (; *word != '\0'; word++, at++)
		if ((*word >= 'A' ? *at & ~0x20 : *at) != *word)
			return 0;
	while (*at == ' ')
		at++;
	*text = at;
	return 1;
}

int __plat_text_encoding(const char *hint)
{
	int flags;
	(void)begins(&hint, "");
	if (!begins(&hint, "CCS"))
		return 0;
	if (!begins(&hint, "="))
		return -EINVAL;
	if (begins(&hint, "UTF-8"))
		flags = __O_U8TEXT;
	else if (begins(&hint, "UTF-16LE"))
		flags = __O_U16TEXT;
	else if (begins(&hint, "UNICODE"))
		flags = __O_WTEXT;
	else
		return -EINVAL;
	return *hint == '\0' ? flags : -EINVAL;
}

int __plat_encoding(HANDLE handle, int flags, int kind)
{
	/* UTF-8's byte order mark, and behind it UTF-16's. */
	static const unsigned char marks[] = { 0xEF, 0xBB, 0xBF, 0xFF, 0xFE };
	unsigned char bytes[3];
	LARGE_INTEGER size, start = { .QuadPart = 0 };
	DWORD done = 0;
	int access = flags & O_ACCMODE, encoded = flags & __O_ENCODED;
	int result = encoded == __O_ENCODED ? 0 : encoded & __O_U8TEXT ? PLAT_FILE_UTF8 : PLAT_FILE_UTF16;

	__plat_unicode_begin();
	if (kind == 0 && !GetFileSizeEx(handle, &size))
		return __plat_last_error();
	if (kind != 0 || size.QuadPart == 0) {
		/* No file, or one that holds nothing yet. */
		if (result == 0 && access != O_RDONLY)
			result = PLAT_FILE_UTF16;
		int utf8 = result == PLAT_FILE_UTF8;
		if (kind == 0 && access != O_RDONLY && !WriteFile(handle, utf8 ? marks : marks + 3, utf8 ? 3 : 2, &done, NULL))
			return __plat_last_error();
		return result;
	}
	HANDLE reader = handle;
	if (access == O_WRONLY) {
		reader = ReOpenFile(handle, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, 0);
		/* Who may write and not read gets what the flags say. */
		if (reader == INVALID_HANDLE_VALUE)
			return result;
	}
	if (!ReadFile(reader, bytes, sizeof bytes, &done, NULL))
		done = 0;
	unsigned first = done >= 2 ? unit_at(bytes) : 0;
	if (first == 0xBBEF && done == 3 && bytes[2] == 0xBF) {
		result = PLAT_FILE_UTF8;
		start.QuadPart = 3;
	} else if (first == 0xFEFF) {
		result = PLAT_FILE_UTF16;
		start.QuadPart = 2;
	} else if (first == 0xFFFE) {
		/* The other order of bytes. */
		result = -EINVAL;
	}
	if (reader == handle)
		SetFilePointerEx(handle, start, NULL, FILE_BEGIN);
	else
		CloseHandle(reader);
	return result;
}

/* ---- Reading, with the file's lock ---- */

/* The next read shall bring this first. */
static void keep(struct plat_file *file, const unsigned char *bytes, unsigned count)
{
	for (unsigned i = file->ahead_count; i-- != 0;)
		file->ahead[i + count] = file->ahead[i];
	for (unsigned i = 0; i < count; i++)
		file->ahead[i] = bytes[i];
	file->ahead_count += (unsigned char)count;
	file->part = 0;
}

/* Units as they are in the file, as many as come at once. 0 at the end, or -E... */
static intptr_t read_raw(struct plat_file *file, unsigned char *to, size_t count)
{
	size_t got = 0;
	for (; file->ahead_count != 0 && got < 2 * count; got++) {
		to[got] = file->ahead[0];
		file->ahead_count--;
		for (unsigned i = 0; i < file->ahead_count; i++)
			file->ahead[i] = file->ahead[i + 1];
	}
	while (got < 2) {
		intptr_t done = __plat_raw_read(file, to + got, 2 * count - got);
		if (done <= 0) {
			/* Half a unit waits for the other, unless this was the end. */
			if (got != 0 && done < 0)
				keep(file, to, 1);
			return done;
		}
		got += (size_t)done;
	}
	if (got % 2 != 0)
		keep(file, to + got - 1, 1);
	return (intptr_t)got / 2;
}

/* The same with text mode's translation. */
static intptr_t read_text(struct plat_file *file, unsigned char *to, size_t count)
{
	if (file->flags & PLAT_FILE_END)
		return 0;
	intptr_t got = read_raw(file, to, count);
	unsigned char *from = to, *end = to + 2 * (got > 0 ? got : 0), *out = to;
	for (; from != end; from += 2) {
		unsigned c = unit_at(from);
		if (c == CTRL_Z) {
			file->flags |= PLAT_FILE_END;
			break;
		}
		if (c == CR) {
			unsigned char next[2];
			if (from + 2 != end) {
				if (unit_at(from + 2) == LF)
					continue;
			} else if (read_raw(file, next, 1) == 1) {
				if (unit_at(next) == LF)
					c = LF;
				else
					keep(file, next, 2);
			}
		}
		put_unit(out, c);
		out += 2;
	}
	return got < 0 ? got : (out - to) / 2;
}

/* The second half of a pair, or 0: there is none. -E... if it may yet come. */
static intptr_t second_half(struct plat_file *file, unsigned char *second)
{
	intptr_t got = read_text(file, second, 1);
	if (got <= 0)
		return got;
	unsigned c = unit_at(second);
	if (is_low(c))
		return (intptr_t)c;
	keep(file, second, 2);
	return 0;
}

/* One character where there may be no room for all of it. */
static intptr_t read_character(struct plat_file *file, unsigned char *bytes, size_t size)
{
	unsigned char raw[4], text[4];
	size_t begin = file->ahead_count != 0 ? file->part : 0;
	intptr_t got = read_text(file, raw, 1), second = 0;
	if (got <= 0)
		return got;
	if (is_high(unit_at(raw))) {
		second = second_half(file, raw + 2);
		if (second < 0) {
			keep(file, raw, 2);
			return second;
		}
	}
	size_t end = encode(text, unit_at(raw), (unsigned)second), used = 0;
	while (begin < end && used < size)
		bytes[used++] = text[begin++];
	if (begin < end) {
		keep(file, raw, second != 0 ? 4 : 2);
		file->part = (unsigned char)begin;
	}
	return (intptr_t)used;
}

static intptr_t read_characters(struct plat_file *file, unsigned char *bytes, size_t size)
{
	/* A unit is three bytes at most, a pair four. The units come to the end of the buffer, where their bytes never catch up with them. */
	size_t count = (size - 1) / 3;
	unsigned char *from = bytes + size - 2 * count, *out = bytes;
	intptr_t got = read_text(file, from, count);
	for (unsigned char *end = from + 2 * (got > 0 ? got : 0); from != end;) {
		unsigned c = unit_at(from);
		intptr_t second = 0;
		from += 2;
		if (is_high(c)) {
			unsigned char next[2];
			if (from == end) {
				second = second_half(file, next);
				if (second < 0) {
					put_unit(next, c);
					keep(file, next, 2);
					return out != bytes ? out - bytes : second;
				}
			} else if (is_low(unit_at(from))) {
				second = (intptr_t)unit_at(from);
				from += 2;
			}
		}
		out += encode(out, c, (unsigned)second);
	}
	return got < 0 ? got : out - bytes;
}

intptr_t __plat_utf16_read(struct plat_file *file, unsigned char *bytes, size_t size)
{
	AcquireSRWLockExclusive(&file->lock);
	intptr_t got = size < 4 || (file->ahead_count != 0 && file->part != 0) ? read_character(file, bytes, size) :
		read_characters(file, bytes, size);
	ReleaseSRWLockExclusive(&file->lock);
	return got;
}

/* Reads UTF-8, from a file or the console, as units. */
static intptr_t read_utf8(struct plat_file *file, unsigned char *to, size_t count)
{
	struct plat_utf8_state state = { .missing = 0 };
	unsigned char few[4], *out = to, *end = to + 2 * count;
	/* Where no units will be as long as these bytes are needed: each byte brings one at most. The last three are for the rest of a character. */
	unsigned char *at = count < 4 ? few : to + count;
	size_t left = count < 4 ? 4 : count;
	intptr_t got = __plat_text_read(file, at, count < 4 ? 1 : count - 3);
	if (got <= 0)
		return got;
	left -= (size_t)got;
	for (;;) {
		const unsigned char *byte = at, *last = at + got;
		while (byte != last) {
			uint32_t c = __plat_utf8_next(&state, &byte);
			if (c == PLAT_UTF8_MORE || out == end)
				continue;
			if (c >= 0x10000) {
				put_unit(out, 0xD800 + ((c - 0x10000) >> 10));
				out += 2;
				c = 0xDC00 + (c & 0x3FF);
				if (out == end) {
					file->high = (unsigned short)c;
					continue;
				}
			}
			put_unit(out, c);
			out += 2;
		}
		if (state.missing == 0)
			return (out - to) / 2;
		at += got;
		got = left-- != 0 ? __plat_text_read(file, at, 1) : 0;
		if (got <= 0) {
			/* It broke off. */
			if (out != end) {
				put_unit(out, REPLACEMENT);
				out += 2;
			}
			return (out - to) / 2;
		}
	}
}

intptr_t __plat_unicode_read(struct plat_file *file, void *units, size_t count)
{
	if (count == 0)
		return 0;
	if (is_low(file->high)) {
		put_unit(units, file->high);
		file->high = 0;
		return 1;
	}
	if (file->flags & (PLAT_FILE_UTF8 | PLAT_FILE_CONSOLE))
		return read_utf8(file, units, count);
	AcquireSRWLockExclusive(&file->lock);
	intptr_t got = read_text(file, units, count);
	ReleaseSRWLockExclusive(&file->lock);
	return got;
}

/* ---- Writing ---- */

/* How many units were taken, or -E... */
static intptr_t write_utf16(struct plat_file *file, const unsigned char *units, size_t count)
{
	unsigned char buffer[2048];
	size_t taken = 0;

	while (taken < count) {
		size_t used = 0, next = taken;
		while (next < count && used < sizeof buffer - 2) {
			unsigned c = unit_at(units + 2 * next++);
			if (c == LF) {
				put_unit(buffer + used, CR);
				used += 2;
			}
			put_unit(buffer + used, c);
			used += 2;
		}
		for (size_t sent = 0; sent < used;) {
			intptr_t done = __plat_raw_write(file, buffer + sent, used - sent);
			if (done < 0) {
				/* How many of the program's own units are out: a CR alone is none. */
				for (size_t i = 0; i < sent;) {
					i += unit_at(units + 2 * taken) == LF ? 4 : 2;
					if (i <= sent)
						taken++;
				}
				return taken != 0 ? (intptr_t)taken : done;
			}
			sent += (size_t)done;
		}
		taken = next;
	}
	return (intptr_t)count;
}

/* UTF-8 to units until there are `limit`, or one more where the last would be half a pair. How many; moves *at behind what was used. */
static size_t decode(struct plat_utf8_state *state, const unsigned char **at, const unsigned char *end, unsigned char *units, size_t limit)
{
	size_t count = 0;
	while (*at != end && count < limit) {
		uint32_t c = __plat_utf8_next(state, at);
		if (c == PLAT_UTF8_MORE)
			continue;
		if (c >= 0x10000) {
			put_unit(units + 2 * count++, 0xD800 + ((c - 0x10000) >> 10));
			c = 0xDC00 + (c & 0x3FF);
		}
		put_unit(units + 2 * count++, c);
	}
	return count;
}

intptr_t __plat_utf16_write(struct plat_file *file, const unsigned char *bytes, size_t size)
{
	enum { UNITS = 512 };
	unsigned char units[2 * UNITS];
	const unsigned char *at = bytes, *end = bytes + size;

	while (at != end) {
		struct plat_utf8_state before = file->character;
		const unsigned char *from = at;
		size_t count = decode(&file->character, &at, end, units, UNITS - 1);
		intptr_t done = write_utf16(file, units, count);
		if (done != (intptr_t)count) {
			/* Once more, to find out how many bytes the units were that are out. */
			file->character = before;
			at = from;
			if (done > 0)
				(void)decode(&file->character, &at, end, units, (size_t)done);
			return at != bytes ? at - bytes : done < 0 ? done : -EIO;
		}
	}
	return (intptr_t)size;
}

/* To a file in UTF-8, or to the console. */
static intptr_t write_utf8(struct plat_file *file, const unsigned char *units, size_t count)
{
	enum { UNITS = 512 };
	unsigned char bytes[3 * UNITS];
	size_t taken = 0;

	while (taken < count) {
		size_t next = taken, used = 0;
		while (next < count && used < sizeof bytes - 3) {
			unsigned c = unit_at(units + 2 * next++), second = 0;
			if (is_high(c) && next < count && is_low(unit_at(units + 2 * next)))
				second = unit_at(units + 2 * next++);
			used += encode(bytes + used, c, second);
		}
		intptr_t done = __plat_text_write(file, bytes, used);
		if (done != (intptr_t)used)
			return taken != 0 ? (intptr_t)taken : done < 0 ? done : -EIO;
		taken = next;
	}
	return (intptr_t)count;
}

intptr_t __plat_unicode_write(struct plat_file *file, const void *units, size_t count)
{
	return file->flags & (PLAT_FILE_UTF8 | PLAT_FILE_CONSOLE) ? write_utf8(file, units, count) : write_utf16(file, units, count);
}

/* ---- Streams ---- */

static int serves(FILE *f)
{
	struct plat_file *file = f->ops == NULL ? __plat_file(__crt_file_fd(f)) : NULL;
	return file != NULL && (file->flags & PLAT_FILE_ENCODED) != 0;
}

/* The half of a pair waits where wide functions leave it. */
size_t __crt_write_units(FILE *f, const void *data, size_t size)
{
	unsigned char bytes[300];
	const unsigned char *from = data, *end = from + size;

	if (!serves(f))
		return CRT_NO_UNITS;
	if (size % 2 != 0) {
		__crt_set_errno(EINVAL);
		return 0;
	}
	int entered = __crt_file_enter(f);
	__crt_wide_orient(f);
	unsigned high = f->flags & CRT_FILE_WRITING ? __crt_wide_high(f) : 0;
	while (from != end) {
		const unsigned char *before = from;
		size_t used = 0, count = 0;
		while (from != end && used < sizeof bytes - 6) {
			unsigned c = unit_at(from), second = 0;
			from += 2;
			if (high != 0) {
				if (is_low(c)) {
					second = c;
					c = high;
				} else {
					used += encode(bytes + used, high, 0);
				}
				high = 0;
			}
			if (is_high(c) && second == 0)
				high = c;
			else
				used += encode(bytes + used, c, second);
		}
		count = __crt_file_output(f, bytes, used, 0);
		if (count != used) {
			from = before;
			break;
		}
	}
	__crt_wide_set_high(f, (uint16_t)high);
	__crt_file_leave(f, entered);
	return (size_t)(from - (const unsigned char *)data);
}

size_t __crt_read_units(FILE *f, void *data, size_t size)
{
	struct plat_utf8_state state = { .missing = 0 };
	unsigned char *to = data, *end = to + (size & ~(size_t)1);

	if (!serves(f))
		return CRT_NO_UNITS;
	int entered = __crt_file_enter(f);
	__crt_wide_orient(f);
	int result = __crt_file_start_reading(f);
	while (result == 0 && to != end) {
		uint32_t c;
		if (f->wide_count != 0) {
			c = f->wide_units[--f->wide_count];
		} else {
			if (f->rpos == f->rend && (result = __crt_file_fill(f)) <= 0) {
				if (state.missing == 0)
					break;
				state.missing = 0;
				c = REPLACEMENT;
			} else {
				const unsigned char *at = f->rpos;
				c = __plat_utf8_next(&state, &at);
				f->rpos += at - f->rpos;
				result = 0;
			}
			if (c == PLAT_UTF8_MORE)
				continue;
			if (c >= 0x10000) {
				f->wide_units[0] = (uint16_t)__crt_low_surrogate(c);
				f->wide_count = 1;
				c = __crt_high_surrogate(c);
			}
		}
		put_unit(to, c);
		to += 2;
	}
	__crt_file_leave(f, entered);
	if (result < 0)
		__crt_set_errno(-result);
	return (size_t)(to - (unsigned char *)data);
}
