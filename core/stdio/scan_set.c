/* SPDX-License-Identifier: MIT */
/* The sets of %l[ and of wscanf's %[: characters, where scanf's %[ has bytes. */
#include <string.h>

#include "scan.h"

/* Whether the set, as it stands in the format, has the character. */
static int lists(const struct crt_scan_set *set, uint32_t c)
{
	const void *at = set->text;

	while (at != set->end) {
		uint32_t first = set->next(&at), last = first;
		const void *behind;

		/* A range, unless the '-' is the set's last or the characters do not rise. Its end may begin the next range. */
		while (at != set->end) {
			uint32_t to;
			behind = at;
			if (set->next(&behind) != '-' || behind == set->end || (to = set->next(&behind)) < last)
				break;
			last = to;
			at = behind;
		}
		if (c - first <= last - first)
			return 1;
	}
	return 0;
}

const void *__crt_scan_parse_set(struct crt_scan_set *set, const void *at, uint32_t (*next)(const void **at))
{
	const void *before = at;
	uint32_t c = next(&at);
	unsigned i;

	set->next = next;
	set->inverted = c == '^';
	if (set->inverted) {
		before = at;
		c = next(&at);
	}
	set->text = before;
	/* A bracket at the beginning stands for itself. */
	do {
		if (!c)
			return NULL;
		set->end = at;
		before = at;
		c = next(&at);
	} while (c != ']');
	set->end = before;
	set->ascii[0] = set->ascii[1] = 0;
	for (i = 0; i < 128; i++)
		set->ascii[i / 64] |= (uint64_t)(lists(set, i) != set->inverted) << i % 64;
	return at;
}

int __crt_scan_set_has(const struct crt_scan_set *set, uint32_t c)
{
	if (c < 128)
		return set->ascii[c / 64] >> c % 64 & 1;
	return lists(set, c) != set->inverted;
}
