/* SPDX-License-Identifier: MIT */
/* Regular expressions, basic and extended. POSIX.1-2017, on both targets. Text is UTF-8; a byte that is none is a character of its own. */
#ifndef _REGEX_H
#define _REGEX_H

#include <bits/features.h>
#include <sys/types.h>

__CRT_BEGIN_DECLS

/* As large as POSIX wants it. What was compiled with gnulib's <regex.h>, as GNU's programs are, or glibc's, where it is an int, gets functions for that: those below that store offsets have other
 * names in the library. */
typedef __crt_ssize_t regoff_t;

/* GNU's names of its fields, for programs that ask for them. */
#ifdef __CRT_USE_GNU
#define __CRT_REGEX(name) name
#else
#define __CRT_REGEX(name) __re_##name
#endif
/* GNU's functions below have a use for all fields, POSIX's for re_nsub alone. */
struct re_pattern_buffer {
	void *__CRT_REGEX(buffer);
	size_t __CRT_REGEX(allocated), __CRT_REGEX(used);
	unsigned long __CRT_REGEX(syntax);
	char *__CRT_REGEX(fastmap);              /* NULL, or 256 bytes: which of them a match may begin with */
	unsigned char *__CRT_REGEX(translate);   /* NULL, or 256 bytes: what each byte stands for, in pattern and text */
	size_t re_nsub;                          /* how many parenthesised parts there are */
	unsigned __CRT_REGEX(can_be_null) : 1;
	unsigned __CRT_REGEX(regs_allocated) : 2;
	unsigned __CRT_REGEX(fastmap_accurate) : 1;
	unsigned __CRT_REGEX(no_sub) : 1;
	unsigned __CRT_REGEX(not_bol) : 1;
	unsigned __CRT_REGEX(not_eol) : 1;
	unsigned __CRT_REGEX(newline_anchor) : 1;
};
typedef struct re_pattern_buffer regex_t;

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
#define REG_STARTEND 4 /* match[0] says which part of the string is searched, which need not end with a NUL */

typedef enum {
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
	REG_BADRPT = 13,  /* * + ? { with nothing before it */
	REG_EEND = 14,    /* GNU's, which never come: */
	REG_ESIZE = 15,
	REG_ERPAREN = 16  /* ) or \) without its partner */
} reg_errcode_t;

/* Compiles an expression, which regfree() must free if the result is 0; otherwise the error. Beside POSIX's, \w \W \s \S \b \B \< \> \` \' and, in basic
 * expressions, \+ \? \| mean what they do in GNU's. */
int regcomp(regex_t *__crt_restrict __compiled, const char *__crt_restrict __pattern, int __flags);
/* Searches for the leftmost match, and the longest of those; inside it each part matches as much as it can, the earlier ones first. 0, REG_NOMATCH, or
 * REG_ESPACE. Fills `count` elements of `match`: the whole, then the parts. The time is bounded by a polynomial of the lengths, but for
 * back-references, whose search is given up with REG_ESPACE after some ten million steps. Thread-safe. */
int regexec(const regex_t *__crt_restrict __compiled, const char *__crt_restrict __string, size_t __count, regmatch_t *__crt_restrict __match, int __flags)
	__asm__("__crt_regexec");
/* The error's text, cut to `size`; bytes that the whole one needs. */
size_t regerror(int __error, const regex_t *__crt_restrict __compiled, char *__crt_restrict __buffer, size_t __size);
void regfree(regex_t *__compiled);

#ifdef __CRT_USE_GNU
/* ---- GNU's own interface ---- */

typedef unsigned long reg_syntax_t;
typedef unsigned int __re_size_t;
typedef unsigned int __re_long_size_t;
/* What a pattern's characters mean. */
#define RE_BACKSLASH_ESCAPE_IN_LISTS 0x1ul        /* \ takes the next character as it is in [] */
#define RE_BK_PLUS_QM 0x2ul                       /* \+ and \? instead of + and ? */
#define RE_CHAR_CLASSES 0x4ul                     /* [:alpha:] in []; always on here */
#define RE_CONTEXT_INDEP_ANCHORS 0x8ul            /* ^ and $ are anchors everywhere */
#define RE_CONTEXT_INDEP_OPS 0x10ul               /* * + ? are passed over where there is nothing to repeat */
#define RE_CONTEXT_INVALID_OPS 0x20ul             /* they are an error there */
#define RE_DOT_NEWLINE 0x40ul                     /* . matches a newline */
#define RE_DOT_NOT_NULL 0x80ul                    /* . does not match NUL */
#define RE_HAT_LISTS_NOT_NEWLINE 0x100ul          /* [^...] matches no newline */
#define RE_INTERVALS 0x200ul                      /* there is {} or \{\} */
#define RE_LIMITED_OPS 0x400ul                    /* there is no + ? | */
#define RE_NEWLINE_ALT 0x800ul                    /* a newline is as | */
#define RE_NO_BK_BRACES 0x1000ul                  /* {} instead of \{\}, */
#define RE_NO_BK_PARENS 0x2000ul                  /* () instead of \(\), */
#define RE_NO_BK_REFS 0x4000ul                    /* \1 is 1, */
#define RE_NO_BK_VBAR 0x8000ul                    /* | instead of \| */
#define RE_NO_EMPTY_RANGES 0x10000ul              /* [z-a] is an error, and does not match nothing */
#define RE_UNMATCHED_RIGHT_PAREN_ORD 0x20000ul    /* ) without ( is itself */
#define RE_NO_POSIX_BACKTRACKING 0x40000ul        /* no effect */
#define RE_NO_GNU_OPS 0x80000ul                   /* \w \< \` ... are the letters */
#define RE_DEBUG 0x100000ul                       /* no effect */
#define RE_INVALID_INTERVAL_ORD 0x200000ul        /* an ill-formed interval is itself */
#define RE_ICASE 0x400000ul                       /* without regard to case */
#define RE_CARET_ANCHORS_HERE 0x800000ul          /* internal to GNU's */
#define RE_CONTEXT_INVALID_DUP 0x1000000ul        /* \{ is an error where there is nothing to repeat */
#define RE_NO_SUB 0x2000000ul                     /* no registers are filled */

#define RE_SYNTAX_EMACS 0ul
#define RE_SYNTAX_AWK (RE_BACKSLASH_ESCAPE_IN_LISTS | RE_DOT_NOT_NULL | RE_NO_BK_PARENS | RE_NO_BK_REFS | RE_NO_BK_VBAR | RE_NO_EMPTY_RANGES | \
	RE_DOT_NEWLINE | RE_CONTEXT_INDEP_ANCHORS | RE_CHAR_CLASSES | RE_UNMATCHED_RIGHT_PAREN_ORD | RE_NO_GNU_OPS)
#define RE_SYNTAX_GNU_AWK ((RE_SYNTAX_POSIX_EXTENDED | RE_BACKSLASH_ESCAPE_IN_LISTS | RE_INVALID_INTERVAL_ORD) & \
	~(RE_DOT_NOT_NULL | RE_CONTEXT_INDEP_OPS | RE_CONTEXT_INVALID_OPS))
#define RE_SYNTAX_POSIX_AWK (RE_SYNTAX_POSIX_EXTENDED | RE_BACKSLASH_ESCAPE_IN_LISTS | RE_INTERVALS | RE_NO_GNU_OPS | RE_INVALID_INTERVAL_ORD)
#define RE_SYNTAX_GREP ((RE_SYNTAX_POSIX_BASIC | RE_NEWLINE_ALT) & ~(RE_CONTEXT_INVALID_DUP | RE_DOT_NOT_NULL))
#define RE_SYNTAX_EGREP ((RE_SYNTAX_POSIX_EXTENDED | RE_INVALID_INTERVAL_ORD | RE_NEWLINE_ALT) & ~(RE_CONTEXT_INVALID_OPS | RE_DOT_NOT_NULL))
#define RE_SYNTAX_POSIX_EGREP RE_SYNTAX_EGREP
#define RE_SYNTAX_ED RE_SYNTAX_POSIX_BASIC
#define RE_SYNTAX_SED RE_SYNTAX_POSIX_BASIC
#define _RE_SYNTAX_POSIX_COMMON (RE_CHAR_CLASSES | RE_DOT_NEWLINE | RE_DOT_NOT_NULL | RE_INTERVALS | RE_NO_EMPTY_RANGES)
#define RE_SYNTAX_POSIX_BASIC (_RE_SYNTAX_POSIX_COMMON | RE_BK_PLUS_QM | RE_CONTEXT_INVALID_DUP)
#define RE_SYNTAX_POSIX_MINIMAL_BASIC (_RE_SYNTAX_POSIX_COMMON | RE_LIMITED_OPS)
#define RE_SYNTAX_POSIX_EXTENDED (_RE_SYNTAX_POSIX_COMMON | RE_CONTEXT_INDEP_ANCHORS | RE_CONTEXT_INDEP_OPS | RE_NO_BK_BRACES | RE_NO_BK_PARENS | \
	RE_NO_BK_VBAR | RE_CONTEXT_INVALID_OPS | RE_UNMATCHED_RIGHT_PAREN_ORD)
#define RE_SYNTAX_POSIX_MINIMAL_EXTENDED (_RE_SYNTAX_POSIX_COMMON | RE_CONTEXT_INDEP_ANCHORS | RE_CONTEXT_INVALID_OPS | RE_NO_BK_BRACES | RE_NO_BK_PARENS | \
	RE_NO_BK_REFS | RE_NO_BK_VBAR | RE_UNMATCHED_RIGHT_PAREN_ORD)

/* The syntax of patterns that are compiled from now on; RE_SYNTAX_EMACS at first. Not thread-safe. */
extern reg_syntax_t re_syntax_options;
/* Sets it; what it was. */
reg_syntax_t re_set_syntax(reg_syntax_t __syntax);
/* Compiles `length` bytes by re_syntax_options into a buffer that is zero, but for `fastmap` and `translate`, which regfree() frees. NULL, or what is wrong. newline_anchor
 * becomes 1: ^ and $ match at newlines. */
const char *re_compile_pattern(const char *__pattern, size_t __length, struct re_pattern_buffer *__compiled);
/* Fills the fastmap; re_search() does it by itself. 0, or -2. */
int re_compile_fastmap(struct re_pattern_buffer *__compiled);

/* How registers are held (regs_allocated): by malloc() at the first match; made larger by realloc(); as they are. */
#define REGS_UNALLOCATED 0
#define REGS_REALLOCATE 1
#define REGS_FIXED 2
/* Beginnings and ends of the match and its parts, and -1 behind the last. */
struct re_registers {
	__re_size_t num_regs;
	regoff_t *start;
	regoff_t *end;
};
#define RE_NREGS 30
/* Registers of the caller's own from now on (0: the functions'). */
void re_set_registers(struct re_pattern_buffer *__compiled, struct re_registers *__registers, __re_size_t __count, regoff_t *__starts, regoff_t *__ends);

/* The first match that begins at `start` or up to `range` bytes behind it (before it, if that is negative): where it begins; -1: none; -2: no memory, or too long a search. The match is the
 * longest there, and ends at `stop` at most (that of the strings joined). Registers may be NULL. Thread-safe for different buffers. */
regoff_t re_search(struct re_pattern_buffer *__compiled, const char *__string, regoff_t __length, regoff_t __start, regoff_t __range, struct re_registers *__registers)
	__asm__("__crt_re_search");
regoff_t re_search_2(struct re_pattern_buffer *__compiled, const char *__string1, regoff_t __length1, const char *__string2, regoff_t __length2, regoff_t __start,
	regoff_t __range, struct re_registers *__registers, regoff_t __stop)
	__asm__("__crt_re_search_2");
/* The match that begins at `start`: its length, or as above. */
regoff_t re_match(struct re_pattern_buffer *__compiled, const char *__string, regoff_t __length, regoff_t __start, struct re_registers *__registers)
	__asm__("__crt_re_match");
regoff_t re_match_2(struct re_pattern_buffer *__compiled, const char *__string1, regoff_t __length1, const char *__string2, regoff_t __length2, regoff_t __start,
	struct re_registers *__registers, regoff_t __stop)
	__asm__("__crt_re_match_2");
#endif

__CRT_END_DECLS

#endif
