/* SPDX-License-Identifier: MIT */
/* fnmatch(): patterns of file names. A star is tried again with one character more only as long as no later star was reached, so that the time is
 * bounded by the product of the lengths. */
#define _GNU_SOURCE
#include <fnmatch.h>
#include <string.h>

#include "bracket.h"

struct match {
	const unsigned char *pattern_end, *end;
	const unsigned char *start;
	int flags;
};

static int equal(const struct match *m, uint32_t a, uint32_t b)
{
	return a == b || ((m->flags & FNM_CASEFOLD) && (__crt_fold_char(a, 1) == __crt_fold_char(b, 1) || __crt_fold_char(a, 0) == __crt_fold_char(b, 0)));
}

/* A '.' here must be matched by one. */
static int is_leading_period(const struct match *m, const unsigned char *at)
{
	return (m->flags & FNM_PERIOD) && at < m->end && *at == '.' &&
		(at == m->start || ((m->flags & FNM_PATHNAME) && at[-1] == '/'));
}

/* Matches one element of the pattern that is no star with one character; both are stepped over. */
static int step(const struct match *m, const unsigned char **pattern, const unsigned char **text)
{
	const unsigned char *p = *pattern;
	uint32_t c, want;
	int length = __crt_next_char(*text, m->end, &c);
	int ordinary = !((m->flags & FNM_PATHNAME) && c == '/') && !is_leading_period(m, *text);
	if (*p == '?') {
		if (!ordinary)
			return 0;
		*pattern = p + 1;
		*text += length;
		return 1;
	}
	if (*p == '[') {
		const unsigned char *behind = p + 1;
		int matched;
		int flags = CRT_BRACKET_BANG | (m->flags & FNM_NOESCAPE ? 0 : CRT_BRACKET_ESCAPE) | (m->flags & FNM_CASEFOLD ? CRT_BRACKET_FOLD : 0);
		/* A bracket that is not closed, or has a '/' where that separates, is an ordinary character. */
		if (__crt_bracket(&behind, m->pattern_end, flags, c, &matched) == 0 &&
			!((m->flags & FNM_PATHNAME) && memchr(p, '/', (size_t)(behind - p)) != NULL)) {
			if (!matched || !ordinary)
				return 0;
			*pattern = behind;
			*text += length;
			return 1;
		}
	} else if (*p == '\\' && !(m->flags & FNM_NOESCAPE) && p + 1 < m->pattern_end) {
		p++;
	}
	p += __crt_next_char(p, m->pattern_end, &want);
	if (!equal(m, want, c))
		return 0;
	*pattern = p;
	*text += length;
	return 1;
}

int fnmatch(const char *given_pattern, const char *string, int flags)
{
	const unsigned char *pattern = (const unsigned char *)given_pattern, *text = (const unsigned char *)string;
	struct match m = { pattern + strlen(given_pattern), text + strlen(string), text, flags };
	const unsigned char *star_pattern = NULL, *star_text = NULL;
	for (;;) {
		if (pattern < m.pattern_end && *pattern == '*') {
			if (is_leading_period(&m, text))
				return FNM_NOMATCH;
			star_pattern = ++pattern;
			star_text = text;
			continue;
		}
		if (pattern == m.pattern_end && (text == m.end || ((flags & FNM_LEADING_DIR) && *text == '/')))
			return 0;
		if (pattern < m.pattern_end && text < m.end) {
			/* A '/' of a path: no star of the part before may grow across it. */
			int separator = (flags & FNM_PATHNAME) && *text == '/';
			if (step(&m, &pattern, &text)) {
				if (separator)
					star_pattern = NULL;
				continue;
			}
		}
		uint32_t c;
		if (star_pattern == NULL || star_text == m.end || ((flags & FNM_PATHNAME) && *star_text == '/'))
			return FNM_NOMATCH;
		star_text += __crt_next_char(star_text, m.end, &c);
		pattern = star_pattern;
		text = star_text;
	}
}
