/* SPDX-License-Identifier: MIT */
/* TZif, the compiled form of the time zone database: RFC 8536, versions 1 to 4. The bytes are used where they are, big-endian, and
 * everything that could lead astray is checked once, at opening. Leap seconds are skipped: time_t does not count them. */
#include <stddef.h>

#include "zone.h"

enum { HEADER = 44, NAMES_MAX = 1024, INFO = 6 };

/* The header's six counts, in its order. */
enum { ISUTC, ISSTD, LEAP, TIME, TYPE, CHARS, COUNTS };

static uint32_t big32(const unsigned char *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static int64_t time_at(const struct crt_tz_file *f, uint32_t i)
{
	const unsigned char *p = f->times + (size_t)i * (size_t)f->width;
	if (f->width == 4)
		return (int32_t)big32(p);
	return (int64_t)((uint64_t)big32(p) << 32 | big32(p + 4));
}

/* Reads a header and the size of the data behind it, whose times have `width` bytes. 0, or -1 if they do not fit. */
static int header(const unsigned char *bytes, size_t size, int width, uint32_t count[COUNTS], size_t *data)
{
	static const char magic[4] = "TZif";
	if (size < HEADER)
		return -1;
	for (int i = 0; i < 4; i++)
		if (bytes[i] != (unsigned char)magic[i])
			return -1;
	for (int i = 0; i < COUNTS; i++)
		count[i] = big32(bytes + 20 + 4 * i);
	/* Each count has 32 bits, so the sum cannot overflow 64. */
	uint64_t w = (uint64_t)width;
	uint64_t total = count[TIME] * (w + 1) + (uint64_t)count[TYPE] * INFO + count[CHARS] + count[LEAP] * (w + 4) +
		(uint64_t)count[ISSTD] + count[ISUTC];
	if (total > size - HEADER)
		return -1;
	*data = (size_t)total;
	return 0;
}

int __crt_tz_file_open(struct crt_tz_file *f, const unsigned char *bytes, size_t size)
{
	uint32_t count[COUNTS];
	size_t data;
	*f = (struct crt_tz_file){ .width = 4 };
	if (header(bytes, size, 4, count, &data) < 0)
		return -1;
	if (bytes[4] >= '2') {
		/* The first block is for readers of 1990. */
		bytes += HEADER + data;
		size -= HEADER + data;
		f->width = 8;
		if (header(bytes, size, 8, count, &data) < 0)
			return -1;
	}
	if (count[TYPE] == 0 || count[TYPE] > 256 || count[CHARS] == 0 || count[CHARS] > NAMES_MAX)
		return -1;
	f->time_count = count[TIME];
	f->type_count = count[TYPE];
	f->name_size = count[CHARS];
	f->times = bytes + HEADER;
	f->types = f->times + (size_t)f->time_count * (size_t)f->width;
	f->infos = f->types + f->time_count;
	f->names = (const char *)f->infos + (size_t)f->type_count * INFO;

	for (uint32_t i = 0; i < f->time_count; i++)
		if (f->types[i] >= f->type_count || (i != 0 && time_at(f, i) <= time_at(f, i - 1)))
			return -1;
	/* The last name ends within the block; so every name does. */
	if (f->names[f->name_size - 1] != '\0')
		return -1;
	for (uint32_t i = 0; i < f->name_size; i++)
		if (f->names[i] != '\0' && (f->names[i] <= ' ' || f->names[i] > '~'))
			return -1;
	for (uint32_t i = 0; i < f->type_count; i++) {
		const unsigned char *info = f->infos + (size_t)i * INFO;
		int32_t offset = (int32_t)big32(info);
		if (offset < -26 * 3600 || offset > 26 * 3600 || info[4] > 1 || info[5] >= f->name_size)
			return -1;
	}

	if (f->width == 8) {
		const char *footer = (const char *)bytes + HEADER + data, *end = (const char *)bytes + size;
		if (footer != end && *footer == '\n') {
			const char *p = ++footer;
			while (p != end && *p != '\n' && *p != '\0')
				p++;
			if (p == end || *p != '\n')
				return -1;
			f->footer = footer;
			f->footer_length = (size_t)(p - footer);
		}
	}
	return 0;
}

void __crt_tz_file_type(const struct crt_tz_file *f, const char *names, uint32_t type, struct crt_segment *segment)
{
	const unsigned char *info = f->infos + (size_t)type * INFO;
	segment->offset = (int32_t)big32(info);
	segment->summer = info[4];
	segment->name = names + info[5];
}

int __crt_tz_file_at(const struct crt_tz_file *f, const char *names, int64_t t, struct crt_segment *segment)
{
	/* How many changes have happened by then. */
	uint32_t low = 0, count = f->time_count;
	/* Nobody can foretell which half it is: no branch depends on it. */
	while (count != 0) {
		uint32_t half = count / 2;
		int behind = time_at(f, low + half) <= t;
		low = behind ? low + half + 1 : low;
		count = behind ? count - half - 1 : half;
	}
	segment->start = low != 0 ? time_at(f, low - 1) : INT64_MIN;
	segment->end = low != f->time_count ? time_at(f, low) : INT64_MAX;
	/* Before the first change the first type counts. */
	__crt_tz_file_type(f, names, low != 0 ? f->types[low - 1] : 0, segment);
	return low != f->time_count;
}
