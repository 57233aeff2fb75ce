/* SPDX-License-Identifier: MIT */
/* Regular expressions, basic and extended. POSIX.1-2017, on both targets. Text is UTF-8; a byte that is none is a character of its own. */
#ifndef _REGEX_H
#define _REGEX_H

#include <bits/features.h>
#include <sys/types.h>

__CRT_BEGIN_DECLS

typedef __crt_ssize_t regoff_t;

typedef struct {
	size_t re_nsub; /* how many parenthesised parts there are */
	void *__program;
} regex_t;

typedef struct {
	regoff_t rm_so; /* bytes from the start of the string, or -1 */
	regoff_t rm_eo;
} regmatch_t;

#define REG_EXTENDED 1 /* of regcomp(): an extended expression; without regard to case; */
#define REG_ICASE 2
#define REG_NEWLINE 4  /* ^ and $ match at newlines, . and [^...] match none; */
#define REG_NOSUB 8    /* only whether, not where */
#define REG_NOTBOL 1   /* of regexec(): the string's start is no start of a line, its end no end */
#define REG_NOTEOL 2
#if defined(__CRT_USE_MISC) || defined(__CRT_USE_GNU)
#define REG_STARTEND 4 /* match[0] says which part of the string is searched, which need not end with a NUL */
#endif

enum {
	REG_NOERROR = 0,
	REG_NOMATCH = 1,
	REG_BADPAT = 2,   /* not valid */
	REG_ECOLLATE = 3, /* an unknown collating element */
	REG_ECTYPE = 4,   /* an unknown class of characters */
	REG_EESCAPE = 5,  /* a backslash at the end */
	REG_ESUBREG = 6,  /* a back-reference to no group */
	REG_EBRACK = 7,   /* [ without ] */
	REG_EPAREN = 8,   /* ( without ), or \( without \) */
	REG_EBRACE = 9,   /* { without } */
	REG_BADBR = 10,   /* what stands in {} is not two numbers */
	REG_ERANGE = 11,  /* a range that ends before it begins */
	REG_ESPACE = 12,  /* no memory, or an expression too large */
	REG_BADRPT = 13   /* * + ? { with nothing before it */
};

/* Compiles an expression, which regfree() must free if the result is 0; otherwise the error. Beside POSIX's, \w \W \s \S \b \B \< \> \` \' and, in basic
 * expressions, \+ \? \| mean what they do in GNU's. */
int regcomp(regex_t *__crt_restrict __compiled, const char *__crt_restrict __pattern, int __flags);
/* Searches for the leftmost match, and the longest of those; inside it each part matches as much as it can, the earlier ones first. 0, REG_NOMATCH, or
 * REG_ESPACE. Fills `count` elements of `match`: the whole, then the parts. The time is bounded by a polynomial of the lengths, but for
 * back-references, whose search is given up with REG_ESPACE after some ten million steps. Thread-safe. */
int regexec(const regex_t *__crt_restrict __compiled, const char *__crt_restrict __string, size_t __count, regmatch_t *__crt_restrict __match, int __flags);
/* The error's text, cut to `size`; bytes that the whole one needs. */
size_t regerror(int __error, const regex_t *__crt_restrict __compiled, char *__crt_restrict __buffer, size_t __size);
void regfree(regex_t *__compiled);

__CRT_END_DECLS

#endif
