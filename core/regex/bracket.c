/* SPDX-License-Identifier: MIT */
/* Bracket expressions: read and decided at once, for one character. In every locale characters are UTF-8's and collate by their values. */
#include <string.h>

#include "bracket.h"
#include "unicode.h"
#include "utf8.h"

int __crt_next_char(const unsigned char *text, const unsigned char *end, uint32_t *c)
{
	if (*text < 0x80) {
		*c = *text;
		return 1;
	}
	int length = __crt_utf8_decode(text, (size_t)(end - text), c);
	if (length >= 1 && length <= 4)
		return length;
	*c = CRT_STRAY + *text;
	return 1;
}

uint32_t __crt_fold_char(uint32_t c, int lower)
{
	if (c < 0x80)
		return lower ? (c - 'A' < 26 ? c + 32 : c) : (c - 'a' < 26 ? c - 32 : c);
	return c < CRT_STRAY ? __crt_unicode_case(c, lower) : c;
}

static int is_blank(uint32_t c)
{
	return c == ' ' || c == '\t' || c == 0x1680 || (c - 0x2000 < 11 && c != 0x2007) || c == 0x205f || c == 0x3000;
}

static int is_alpha(uint32_t c)
{
	return c < 0x80 ? (c | 0x20) - 'a' < 26 : __crt_unicode_alpha(c) != 0;
}

/* As <wctype.h>'s functions, for all of Unicode even where wchar_t is too small for it. */
static int in_class(unsigned which, uint32_t c)
{
	if (c >= CRT_STRAY)
		return 0;
	switch (which) {
	case 0: return is_alpha(c) || c - '0' < 10;
	case 1: return is_alpha(c);
	case 2: return is_blank(c);
	case 3: return c < 0x20 || c - 0x7f < 0x21 || c - 0x2028 < 2;
	case 4: return c - '0' < 10;
	case 5: return c < 0x80 ? c - '!' < 94 : __crt_unicode_alpha(c) || __crt_unicode_punct(c);
	case 6: return c < 0x80 ? c - 'a' < 26 : __crt_unicode_lower(c) != 0;
	case 7: return c < 0x80 ? c - ' ' < 95 : __crt_unicode_alpha(c) || __crt_unicode_punct(c) || is_blank(c);
	case 8: return __crt_unicode_punct(c) != 0;
	case 9: return c == ' ' || c - '\t' < 5 || c == 0x85 || c - 0x2028 < 2 || is_blank(c);
	case 10: return c < 0x80 ? c - 'A' < 26 : __crt_unicode_upper(c) != 0;
	default: return c - '0' < 10 || (c | 0x20) - 'a' < 6;
	}
}

static int class_named(const unsigned char *name, size_t length)
{
	static const char names[12][8] = { "alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "xdigit" };
	for (int i = 0; i < 12; i++)
		if (strlen(names[i]) == length && memcmp(names[i], name, length) == 0)
			return i;
	return -1;
}

/* [:name:], [=c=], [.c.]: what stands between the two marks; NULL if there is no end. */
static const unsigned char *inner_end(const unsigned char *text, const unsigned char *end, unsigned char mark)
{
	for (; end - text >= 2; text++)
		if (text[0] == mark && text[1] == ']')
			return text;
	return NULL;
}

/* One end of a range. */
static int element(const unsigned char **text, const unsigned char *end, int flags, uint32_t *c)
{
	const unsigned char *at = *text;
	if (end - at >= 2 && at[0] == '[' && (at[1] == '.' || at[1] == '=')) {
		const unsigned char *close = inner_end(at + 2, end, at[1]);
		if (close == NULL)
			return CRT_BRACKET_OPEN;
		if (close == at + 2 || at + 2 + __crt_next_char(at + 2, close, c) != close)
			return CRT_BRACKET_ELEMENT;
		*text = close + 2;
		return 0;
	}
	if ((flags & CRT_BRACKET_ESCAPE) && *at == '\\' && end - at >= 2)
		at++;
	*text = at + __crt_next_char(at, end, c);
	return 0;
}

int __crt_bracket(const unsigned char **text, const unsigned char *end, int flags, uint32_t c, int *matched)
{
	const unsigned char *at = *text;
	uint32_t forms[3] = { c, c, c };
	int count = 1, found = 0, negated = 0, first = 1;
	if (flags & CRT_BRACKET_FOLD) {
		forms[1] = __crt_fold_char(c, 0);
		forms[2] = __crt_fold_char(c, 1);
		count = 3;
	}
	if (at < end && (*at == '^' || (*at == '!' && (flags & CRT_BRACKET_BANG)))) {
		negated = 1;
		at++;
	}
	for (;; first = 0) {
		if (at >= end)
			return CRT_BRACKET_OPEN;
		if (*at == ']' && !first)
			break;
		if (end - at >= 2 && at[0] == '[' && at[1] == ':') {
			const unsigned char *close = inner_end(at + 2, end, ':');
			if (close == NULL)
				return CRT_BRACKET_OPEN;
			int which = class_named(at + 2, (size_t)(close - at - 2));
			if (which < 0)
				return CRT_BRACKET_CLASS;
			for (int i = 0; i < count; i++)
				found |= in_class((unsigned)which, forms[i]);
			at = close + 2;
			continue;
		}
		uint32_t low, high;
		int error = element(&at, end, flags, &low);
		if (error != 0)
			return error;
		high = low;
		if (end - at >= 2 && at[0] == '-' && at[1] != ']') {
			at++;
			if (end - at >= 2 && at[0] == '[' && at[1] == ':')
				return CRT_BRACKET_RANGE;
			error = element(&at, end, flags, &high);
			if (error != 0)
				return error;
			if (high < low && !(flags & CRT_BRACKET_EMPTY))
				return CRT_BRACKET_RANGE;
		}
		for (int i = 0; i < count; i++)
			found |= forms[i] >= low && forms[i] <= high;
	}
	*text = at + 1;
	*matched = found != negated;
	return 0;
}
