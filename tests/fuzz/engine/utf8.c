/* SPDX-License-Identifier: MIT */
/* Any bytes as UTF-8: mbrtowc() whole, byte by byte and in any pieces, mbstowcs(), and the way back, against a decoder that is written
 * from the table of RFC 3629. */
#include <errno.h>
#include <wchar.h>

#include "engine.h"

typedef struct {
	unsigned state[2];
} crt_mbstate;

size_t crt_mbrtowc(wchar_t *wide, const char *text, size_t size, crt_mbstate *state);
size_t crt_mbstowcs(wchar_t *wide, const char *text, size_t size);
size_t crt_wcstombs(char *text, const wchar_t *wide, size_t size);
size_t crt_wcrtomb(char *text, wchar_t wide, crt_mbstate *state);

/* UTF8-octets of RFC 3629, section 4: the bounds of the second byte by the first one. The length of the sequence, 0 for an ill-formed
 * one, -1 for the beginning of one. */
static int decode(const uint8_t *p, size_t size, wchar_t *wide)
{
	static const struct {
		uint8_t first, last, low, high, length;
	} table[] = {
		{ 0x00, 0x7f, 0x00, 0x00, 1 }, { 0xc2, 0xdf, 0x80, 0xbf, 2 }, { 0xe0, 0xe0, 0xa0, 0xbf, 3 }, { 0xe1, 0xec, 0x80, 0xbf, 3 }, { 0xed, 0xed, 0x80, 0x9f, 3 },
		{ 0xee, 0xef, 0x80, 0xbf, 3 }, { 0xf0, 0xf0, 0x90, 0xbf, 4 }, { 0xf1, 0xf3, 0x80, 0xbf, 4 }, { 0xf4, 0xf4, 0x80, 0x8f, 4 },
	};
	for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
		if (p[0] < table[i].first || p[0] > table[i].last)
			continue;
		uint32_t value = table[i].length == 1 ? p[0] : p[0] & (0x7fu >> table[i].length);
		for (size_t j = 1; j < table[i].length; j++) {
			if (j == size)
				return -1;
			if (p[j] < (j == 1 ? table[i].low : 0x80) || p[j] > (j == 1 ? table[i].high : 0xbf))
				return 0;
			value = value << 6 | (p[j] & 63);
		}
		*wide = (wchar_t)value;
		return table[i].length;
	}
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size == 0)
		return 0;
	unsigned pieces = data[0];
	data++;
	size--;
	char *text = malloc(size + 1);
	wchar_t *wide = malloc((size + 1) * sizeof *wide), *whole = malloc((size + 1) * sizeof *whole);
	memcpy(text, data, size);
	text[size] = '\0';

	size_t count = 0, at = 0;
	int ill = 0;
	while (at < size) {
		int length = decode(data + at, size - at, &wide[count]);
		crt_mbstate state = { { 0, 0 } };
		wchar_t got = 0;
		*crt___errno_location() = 0;
		size_t result = crt_mbrtowc(&got, text + at, size - at, &state);
		if (length == -1) {
			MUST(result == (size_t)-2, "the beginning of a sequence gives %zd", (ssize_t)result);
		} else if (length == 0) {
			MUST(result == (size_t)-1 && *crt___errno_location() == EILSEQ, "an ill-formed sequence gives %zd", (ssize_t)result);
		} else {
			MUST(result == (size_t)(wide[count] == 0 ? 0 : length) && got == wide[count], "%zd for a sequence of %d", (ssize_t)result, length);
			/* In pieces, and back. */
			memset(&state, 0, sizeof state);
			size_t done = 0, piece;
			do {
				piece = 1 + (pieces >> (2 * done) & 3);
				if (piece > (size_t)length - done)
					piece = (size_t)length - done;
				result = crt_mbrtowc(&got, text + at + done, piece, &state);
				done += piece;
			} while (result == (size_t)-2 && done < (size_t)length);
			MUST(done == (size_t)length && got == wide[count] && result != (size_t)-1, "in pieces %zd at %zu", (ssize_t)result, done);
			char back[8];
			memset(&state, 0, sizeof state);
			MUST(crt_wcrtomb(back, got, &state) == (size_t)length && memcmp(back, text + at, (size_t)length) == 0, "U+%04X goes back to something else", (unsigned)got);
		}
		if (length <= 0) {
			ill = 1;
			break;
		}
		count++;
		at += (size_t)length;
	}

	/* The first string of it at once. */
	size_t expected = wcsnlen(wide, count);
	size_t result = crt_mbstowcs(whole, text, size + 1);
	if (ill && expected == count)
		MUST(result == (size_t)-1, "mbstowcs takes %zd ill-formed ones", (ssize_t)result);
	else {
		MUST(result == expected && memcmp(whole, wide, expected * sizeof *wide) == 0 && whole[expected] == 0, "mbstowcs gives %zd of %zu", (ssize_t)result, expected);
		char *back = malloc(size + 1);
		result = crt_wcstombs(back, whole, size + 1);
		MUST(result == strlen(text) && strcmp(back, text) == 0, "wcstombs gives %zd", (ssize_t)result);
		free(back);
	}
	free(text);
	free(wide);
	free(whole);
	return 0;
}
