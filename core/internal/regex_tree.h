/* SPDX-License-Identifier: MIT */
/* A compiled regular expression: its syntax tree, and for every node that needs them the automata made from it. */
#ifndef CRT_REGEX_TREE_H
#define CRT_REGEX_TREE_H

#include <regex.h>
#include <stddef.h>
#include <stdint.h>

enum crt_regex_kind {
	RE_EMPTY,
	RE_CHAR,      /* value: the character */
	RE_ANY,
	RE_SET,       /* value: which of the sets */
	RE_ASSERT,    /* value: RE_AT_... */
	RE_GROUP,     /* value: its number; left */
	RE_CAT,       /* left, right */
	RE_ALT,       /* left, right */
	RE_STAR,      /* left, any number of times; value: further rounds of a repetition, which take something or do not happen */
	RE_MAYBE,     /* left, or nothing; value: the same */
	RE_BACK       /* value: the group's number */
};
enum { RE_AT_START, RE_AT_END, RE_AT_WORD, RE_AT_NO_WORD, RE_AT_WORD_START, RE_AT_WORD_END, RE_AT_TEXT_START, RE_AT_TEXT_END };

struct crt_regex_node {
	uint32_t kind;
	uint32_t value;
	struct crt_regex_node *left, *right;
	/* The groups inside: from first_group up to but without last_group. */
	uint32_t first_group, last_group;
	/* Its code, for a text read forward [0] and backward [1]: from `begin`, and it has matched when `end` is reached. */
	uint32_t begin[2], end[2];
};

enum crt_regex_op { OP_ELEMENT, OP_ASSERT, OP_SPLIT, OP_JUMP, OP_NEVER };
struct crt_regex_code {
	uint32_t op;
	/* OP_SPLIT: both ways; OP_JUMP: the first. */
	uint32_t x, y;
	const struct crt_regex_node *node;
};

struct crt_regex_set {
	/* The text between the brackets, for characters beyond ASCII; the answer for ASCII. */
	const unsigned char *text, *end;
	uint32_t ascii[4];
	uint32_t inverse;
};

/* All of it is memory of one chain of blocks. */
struct crt_regex {
	struct crt_regex_node *root;
	struct crt_regex_set *sets;
	size_t set_count, node_count;
	int flags;
	/* What . and [^...] do not match; how brackets are read. */
	int dot_no_newline, dot_no_null, hat_no_newline;
	int bracket_flags;
	int has_back;
	struct crt_regex_code *code[2];
	uint32_t code_size;
	/* Bytes that a match may begin with; unused if an empty match is possible. */
	uint32_t first[8];
	int any_first;
	void *blocks;
	unsigned char *pattern;
};

struct crt_regex_text {
	const struct crt_regex *regex;
	const unsigned char *start, *end;
	int flags;
};

/* core/regex/regcomp.c: compiles a text by a syntax of <regex.h>'s, with RE_ICASE, into a buffer that holds nothing: 0 or a REG_* error. The flags are regcomp()'s, and `regcomp` says that it
 * is the caller. */
int __crt_regex_compile(regex_t *compiled, const char *pattern, size_t length, reg_syntax_t syntax, int flags, int regcomp);
/* core/regex/regexec.c: the match in [start, end) that begins in [first, last], with `flags` of regexec() and REG_NEWLINE: 0, REG_NOMATCH, REG_ESPACE. */
int __crt_regex_run(const regex_t *compiled, const char *start, const char *end, const char *first, const char *last, size_t count, regmatch_t *match, int flags);
/* core/regex/regerror.c */
const char *__crt_regex_text(int error);
/* core/regex/regcomp.c: does the element, RE_CHAR, RE_ANY or RE_SET, match the character? */
int __crt_regex_element(const struct crt_regex *regex, const struct crt_regex_node *node, uint32_t c);

#endif
