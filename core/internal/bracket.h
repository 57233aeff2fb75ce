/* SPDX-License-Identifier: MIT */
/* Bracket expressions, as regular expressions and file name patterns share them. POSIX.1-2017 XBD 9.3.5. */
#ifndef CRT_BRACKET_H
#define CRT_BRACKET_H

#include <stddef.h>
#include <stdint.h>

enum {
	CRT_BRACKET_BANG = 1,   /* '!' negates, as '^' does */
	CRT_BRACKET_ESCAPE = 2, /* a backslash takes the next character as it is */
	CRT_BRACKET_FOLD = 4,   /* without regard to case */
	CRT_BRACKET_EMPTY = 8   /* a range that ends before it begins matches nothing */
};
enum { CRT_BRACKET_OPEN = 1, CRT_BRACKET_CLASS, CRT_BRACKET_RANGE, CRT_BRACKET_ELEMENT };

/* The character at `text`, at most up to `end`: its length. A byte that begins none is a character of its own, CRT_STRAY + byte. */
enum { CRT_STRAY = 0x110000 };
int __crt_next_char(const unsigned char *text, const unsigned char *end, uint32_t *c);
uint32_t __crt_fold_char(uint32_t c, int lower);

/* Reads the expression behind its '[' and says in *matched whether `c` is one of its characters; *text then points behind the ']'. 0, or what is
 * wrong: no end, an unknown class, a range that ends before it begins, a collating element of several characters. */
int __crt_bracket(const unsigned char **text, const unsigned char *end, int flags, uint32_t c, int *matched);

#endif
