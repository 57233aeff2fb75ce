/* SPDX-License-Identifier: MIT */
/* fnmatch(): patterns of file names. A star is tried again with one character more only as long as no later star was reached, so that the time is
 * bounded by the product of the lengths. Patterns with groups (FNM_EXTMATCH) are matched by trying, up to a limit. */
#define _GNU_SOURCE
#include <fnmatch.h>
#include <string.h>

#include "bracket.h"

struct match {
	const unsigned char *pattern_end, *end;
	const unsigned char *start;
	int flags;
	/* How many more places a pattern with groups may try. */
	long left;
};

enum { PLACES_MAX = 10000000 };

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
	} else if (*p == '\\' && !(m->flags & FNM_NOESCAPE)) {
		/* One that quotes nothing, at the pattern's end, matches nothing (POSIX.1-2017). */
		if (++p == m->pattern_end)
			return 0;
	}
	p += __crt_next_char(p, m->pattern_end, &want);
	if (!equal(m, want, c))
		return 0;
	*pattern = p;
	*text += length;
	return 1;
}

/* The ')' of the group that begins at p, a mark and a '(' (FNM_EXTMATCH); NULL if there is none, so that both are ordinary characters. With `bar` the
 * first '|' of the group is good, too. */
static const unsigned char *group_end(const struct match *m, const unsigned char *p, int bar)
{
	int depth = 1;
	while (p < m->pattern_end) {
		if (*p == '\\' && !(m->flags & FNM_NOESCAPE) && p + 1 < m->pattern_end) {
			p += 2;
		} else if (*p == '[') {
			const unsigned char *behind = p + 1;
			int matched;
			int flags = CRT_BRACKET_BANG | (m->flags & FNM_NOESCAPE ? 0 : CRT_BRACKET_ESCAPE);
			p = __crt_bracket(&behind, m->pattern_end, flags, 'x', &matched) == 0 ? behind : p + 1;
		} else if (p + 1 < m->pattern_end && p[1] == '(' && memchr("?*+@!", *p, 5) != NULL) {
			depth++;
			p += 2;
		} else if (*p == ')' && --depth == 0) {
			return p;
		} else if (*p == '|' && depth == 1 && bar) {
			return p;
		} else {
			p++;
		}
	}
	return NULL;
}

static int extended(struct match *m, const unsigned char *p, const unsigned char *pattern_end, const unsigned char *text, const unsigned char *end);

/* Does one of the group's alternatives match all of the text from `text` to `end`? They begin at p and end at `close`. */
static int one_of(struct match *m, const unsigned char *p, const unsigned char *close, const unsigned char *text, const unsigned char *end)
{
	for (;;) {
		const unsigned char *bar = group_end(m, p, 1);
		if (extended(m, p, bar, text, end))
			return 1;
		if (bar == close)
			return 0;
		p = bar + 1;
	}
}

/* Matches a group of this kind, then the pattern from behind `close`, with the text. */
static int group(struct match *m, int kind, const unsigned char *inner, const unsigned char *close, const unsigned char *pattern_end,
	const unsigned char *text, const unsigned char *end)
{
	const unsigned char *at = text;
	uint32_t c;
	if ((kind == '?' || kind == '*') && extended(m, close + 1, pattern_end, text, end))
		return 1;
	for (;;) {
		/* A repetition takes something each time, or it would not end. */
		int fits = at == text && kind == '*' ? 0 : one_of(m, inner, close, text, at);
		if (kind == '!')
			fits = !fits && !(at > text && is_leading_period(m, text));
		if (fits && extended(m, close + 1, pattern_end, at, end))
			return 1;
		if (fits && at > text && (kind == '*' || kind == '+') && group(m, '*', inner, close, pattern_end, at, end))
			return 1;
		if (at == end || --m->left < 0 || (kind == '!' && (m->flags & FNM_PATHNAME) && *at == '/'))
			return 0;
		at += __crt_next_char(at, end, &c);
	}
}

/* fnmatch() for patterns with groups: tries what there is to try. */
static int extended(struct match *m, const unsigned char *p, const unsigned char *pattern_end, const unsigned char *text, const unsigned char *end)
{
	uint32_t c;
	while (p < pattern_end && m->left >= 0) {
		if (p + 1 < pattern_end && p[1] == '(' && memchr("?*+@!", *p, 5) != NULL) {
			const unsigned char *close = group_end(m, p + 2, 0);
			if (close != NULL && close < pattern_end)
				return group(m, *p, p + 2, close, pattern_end, text, end);
		}
		if (*p == '*') {
			if (is_leading_period(m, text))
				return 0;
			while (!extended(m, p + 1, pattern_end, text, end)) {
				if (text == end || --m->left < 0 || ((m->flags & FNM_PATHNAME) && *text == '/'))
					return 0;
				text += __crt_next_char(text, end, &c);
			}
			return 1;
		}
		m->left--;
		if (text == end || !step(m, &p, &text))
			return 0;
	}
	return p == pattern_end && (text == end || (pattern_end == m->pattern_end && (m->flags & FNM_LEADING_DIR) && *text == '/'));
}

int fnmatch(const char *given_pattern, const char *string, int flags)
{
	const unsigned char *pattern = (const unsigned char *)given_pattern, *text = (const unsigned char *)string;
	struct match m = { pattern + strlen(given_pattern), text + strlen(string), text, flags, PLACES_MAX };
	const unsigned char *star_pattern = NULL, *star_text = NULL;
	if ((flags & FNM_EXTMATCH) && strchr(given_pattern, '(') != NULL)
		return extended(&m, pattern, m.pattern_end, text, m.end) ? 0 : m.left < 0 ? -1 : FNM_NOMATCH;
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
