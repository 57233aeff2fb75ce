/* SPDX-License-Identifier: MIT */
/* UTF-8 that comes in parts, one byte at a time. What is not UTF-8 becomes U+FFFD, one for each longest beginning of a character (the Unicode Standard
 * 3.9). */
#ifndef PLAT_UTF8_NEXT_H
#define PLAT_UTF8_NEXT_H

#include <stdint.h>

/* A character that has begun: its bits so far, how many bytes are missing (0: none has begun), and between what the next one must lie. */
struct plat_utf8_state {
	unsigned begun;
	unsigned char missing, least, most;
};

/* No character yet: more must follow. */
#define PLAT_UTF8_MORE UINT32_MAX

/* One byte more, from *at. The character that is whole with it, U+FFFD for what cannot be one, or PLAT_UTF8_MORE. */
static inline uint32_t __plat_utf8_next(struct plat_utf8_state *state, const unsigned char **at)
{
	unsigned byte = **at;
	if (state->missing != 0) {
		if (byte - state->least <= (unsigned)(state->most - state->least)) {
			++*at;
			state->begun = state->begun << 6 | (byte & 0x3F);
			state->least = 0x80;
			state->most = 0xBF;
			return --state->missing == 0 ? state->begun : PLAT_UTF8_MORE;
		}
		/* It broke off; this byte is none of it. */
		state->missing = 0;
		return 0xFFFD;
	}
	++*at;
	if (byte < 0x80)
		return byte;
	if (byte - 0xC2 >= 0xF5 - 0xC2)
		return 0xFFFD;
	state->missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
	state->begun = byte & (0x3Fu >> state->missing);
	/* The second byte's range excludes overlong forms, surrogates and what lies beyond U+10FFFF. */
	state->least = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
	state->most = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
	return PLAT_UTF8_MORE;
}

#endif
