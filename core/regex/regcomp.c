/* SPDX-License-Identifier: MIT */
/* regcomp() and regfree(): a regular expression becomes a tree. Counted repetitions are written out, so that the tree knows only *, ? and sequence. */
#define _GNU_SOURCE
#include <ctype.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>

#include "bracket.h"
#include "regex_tree.h"

/* Nested parentheses; elements of the tree; the largest number in braces (POSIX's RE_DUP_MAX is 255 at least). */
enum { DEPTH_MAX = 400, NODES_MAX = 30000, DUP_MAX = 32767, BLOCK = 128 };

struct block {
	struct block *next;
	struct crt_regex_node nodes[BLOCK];
};

struct parser {
	struct crt_regex *regex;
	const unsigned char *at, *end;
	reg_syntax_t syntax;
	/* regcomp() is the caller: where GNU's functions differ from what it has always done. */
	int regcomp;
	int error;
	int depth;
	/* Where a brace stands that begins no interval. */
	const unsigned char *literal_brace;
	uint32_t groups;
	/* Bit n: group n is closed, and may be referred to. */
	uint32_t closed;
};

static struct crt_regex_node *make(struct parser *p, uint32_t kind, uint32_t value, struct crt_regex_node *left, struct crt_regex_node *right)
{
	size_t place = p->regex->node_count % BLOCK;
	if (p->regex->node_count >= NODES_MAX)
		p->error = REG_ESPACE;
	if (p->error != 0)
		return NULL;
	if (place == 0) {
		struct block *block = malloc(sizeof *block);
		if (block == NULL) {
			p->error = REG_ESPACE;
			return NULL;
		}
		block->next = p->regex->blocks;
		p->regex->blocks = block;
	}
	p->regex->node_count++;
	struct crt_regex_node *node = &((struct block *)p->regex->blocks)->nodes[place];
	*node = (struct crt_regex_node){ .kind = kind, .value = value, .left = left, .right = right };
	return node;
}

static struct crt_regex_node *copy(struct parser *p, const struct crt_regex_node *node)
{
	if (node == NULL || p->error != 0)
		return NULL;
	struct crt_regex_node *left = copy(p, node->left), *right = copy(p, node->right);
	return make(p, node->kind, node->value, left, right);
}

/* The inside of a bracket expression, whose '[' was read. */
static struct crt_regex_node *set(struct parser *p)
{
	static const int errors[] = { 0, REG_EBRACK, REG_ECTYPE, REG_ERANGE, REG_ECOLLATE };
	struct crt_regex *regex = p->regex;
	const unsigned char *text = p->at;
	int flags = regex->bracket_flags;
	struct crt_regex_set made = { .text = text, .end = p->end, .inverse = *text == '^' };
	for (uint32_t c = 0; c < 128; c++) {
		int matched;
		p->at = text;
		int error = __crt_bracket(&p->at, p->end, flags, c, &matched);
		if (error != 0) {
			p->error = errors[error];
			return NULL;
		}
		if (matched && !(c == '\n' && made.inverse && regex->hat_no_newline))
			made.ascii[c / 32] |= (uint32_t)1 << c % 32;
	}
	if ((regex->set_count & (regex->set_count - 1)) == 0) {
		struct crt_regex_set *sets = realloc(regex->sets, (regex->set_count == 0 ? 1 : regex->set_count * 2) * sizeof *sets);
		if (sets == NULL) {
			p->error = REG_ESPACE;
			return NULL;
		}
		regex->sets = sets;
	}
	regex->sets[regex->set_count] = made;
	return make(p, RE_SET, (uint32_t)regex->set_count++, NULL, NULL);
}

/* \w and its kin: a bracket expression of our own text. */
static struct crt_regex_node *ready_set(struct parser *p, const char *text)
{
	const unsigned char *at = p->at, *end = p->end;
	p->at = (const unsigned char *)text;
	p->end = p->at + strlen(text);
	struct crt_regex_node *node = set(p);
	p->at = at;
	p->end = end;
	return node;
}

int __crt_regex_element(const struct crt_regex *regex, const struct crt_regex_node *node, uint32_t c)
{
	if (node->kind == RE_CHAR) {
		uint32_t want = node->value;
		return c == want || ((regex->flags & REG_ICASE) &&
			(__crt_fold_char(c, 1) == __crt_fold_char(want, 1) || __crt_fold_char(c, 0) == __crt_fold_char(want, 0)));
	}
	if (node->kind == RE_ANY)
		return !(c == '\n' && regex->dot_no_newline) && !(c == 0 && regex->dot_no_null);
	const struct crt_regex_set *one = &regex->sets[node->value];
	if (c < 128)
		return (one->ascii[c / 32] >> c % 32 & 1) != 0;
	const unsigned char *at = one->text;
	int matched = 0;
	(void)__crt_bracket(&at, one->end, regex->bracket_flags, c, &matched);
	return matched;
}

static struct crt_regex_node *alternatives(struct parser *p);
static struct crt_regex_node *atom(struct parser *p, int first);

/* What stands at the place, and how many bytes it has. A backslash before what is no operator is an escape. */
enum token { T_END, T_CHAR, T_ESCAPE, T_OPEN, T_CLOSE, T_ALT, T_STAR, T_PLUS, T_MAYBE, T_BRACE, T_CLOSE_BRACE };

static enum token peek(const struct parser *p, int *length)
{
	reg_syntax_t s = p->syntax;
	*length = 1;
	if (p->at == p->end)
		return T_END;
	unsigned char c = *p->at;
	int escaped = c == '\\', plain = !escaped;
	if (escaped) {
		if (p->end - p->at < 2)
			return T_ESCAPE;
		*length = 2;
		c = p->at[1];
	}
	switch (c) {
	case '|':
		return !(s & RE_LIMITED_OPS) && ((s & RE_NO_BK_VBAR) != 0) == plain ? T_ALT : escaped ? T_ESCAPE : T_CHAR;
	case '(':
	case ')':
		return ((s & RE_NO_BK_PARENS) != 0) == plain ? (c == '(' ? T_OPEN : T_CLOSE) : escaped ? T_ESCAPE : T_CHAR;
	case '{':
	case '}':
		return (s & RE_INTERVALS) && ((s & RE_NO_BK_BRACES) != 0) == plain ? (c == '{' ? T_BRACE : T_CLOSE_BRACE) : escaped ? T_ESCAPE : T_CHAR;
	case '+':
	case '?':
		return !(s & RE_LIMITED_OPS) && ((s & RE_BK_PLUS_QM) != 0) == escaped ? (c == '+' ? T_PLUS : T_MAYBE) : escaped ? T_ESCAPE : T_CHAR;
	case '*':
		return escaped ? T_ESCAPE : T_STAR;
	case '\n':
		return !escaped && (s & RE_NEWLINE_ALT) ? T_ALT : escaped ? T_ESCAPE : T_CHAR;
	default:
		return escaped ? T_ESCAPE : T_CHAR;
	}
}

/* Where a branch ends: at the end, at an alternative, at the closing parenthesis of a group. */
static int at_branch_end(const struct parser *p)
{
	int length;
	enum token token = peek(p, &length);
	return token == T_END || token == T_ALT || (token == T_CLOSE && p->depth > 0);
}

static struct crt_regex_node *group(struct parser *p)
{
	if (++p->depth > DEPTH_MAX) {
		p->error = REG_ESPACE;
		return NULL;
	}
	uint32_t number = ++p->groups;
	struct crt_regex_node *inside = alternatives(p);
	if (p->error != 0)
		return NULL;
	int length;
	if (peek(p, &length) != T_CLOSE) {
		p->error = REG_EPAREN;
		return NULL;
	}
	p->at += length;
	p->depth--;
	if (number < 32)
		p->closed |= (uint32_t)1 << number;
	return make(p, RE_GROUP, number, inside, NULL);
}

static struct crt_regex_node *escape(struct parser *p)
{
	uint32_t c;
	if (p->at == p->end) {
		p->error = REG_EESCAPE;
		return NULL;
	}
	int length = __crt_next_char(p->at, p->end, &c);
	p->at += length;
	switch (p->syntax & RE_NO_GNU_OPS ? 0 : c) {
	case 'w': return ready_set(p, "_[:alnum:]]");
	case 'W': return ready_set(p, "^_[:alnum:]]");
	case 's': return ready_set(p, "[:space:]]");
	case 'S': return ready_set(p, "^[:space:]]");
	case 'b': return make(p, RE_ASSERT, RE_AT_WORD, NULL, NULL);
	case 'B': return make(p, RE_ASSERT, RE_AT_NO_WORD, NULL, NULL);
	case '<': return make(p, RE_ASSERT, RE_AT_WORD_START, NULL, NULL);
	case '>': return make(p, RE_ASSERT, RE_AT_WORD_END, NULL, NULL);
	case '`': return make(p, RE_ASSERT, RE_AT_TEXT_START, NULL, NULL);
	case '\'': return make(p, RE_ASSERT, RE_AT_TEXT_END, NULL, NULL);
	default: break;
	}
	if (c >= '1' && c <= '9' && !(p->syntax & RE_NO_BK_REFS)) {
		if (!(p->closed >> (c - '0') & 1)) {
			p->error = REG_ESUBREG;
			return NULL;
		}
		p->regex->has_back = 1;
		return make(p, RE_BACK, c - '0', NULL, NULL);
	}
	return make(p, RE_CHAR, c, NULL, NULL);
}

/* One element without what repeats it. `first`: it is the first of its branch. */
static struct crt_regex_node *atom(struct parser *p, int first)
{
	unsigned char c = *p->at;
	if (c == '[') {
		p->at++;
		return set(p);
	}
	if (c == '.') {
		p->at++;
		return make(p, RE_ANY, 0, NULL, NULL);
	}
	int length;
	switch (peek(p, &length)) {
	case T_OPEN:
		p->at += length;
		return group(p);
	case T_CLOSE:
		if (!(p->syntax & RE_UNMATCHED_RIGHT_PAREN_ORD)) {
			p->error = p->regcomp ? REG_EPAREN : REG_ERPAREN;
			return NULL;
		}
		break;
	case T_BRACE:
		/* Nothing stands before it. In extended expressions of regcomp() it is itself unless a number follows. */
		if ((p->syntax & RE_CONTEXT_INVALID_DUP) || (p->regcomp && p->end - p->at >= 2 && isdigit(p->at[1]))) {
			p->error = REG_BADRPT;
			return NULL;
		}
		if (p->regcomp)
			break;
		/* fall through */
	case T_STAR:
	case T_PLUS:
	case T_MAYBE:
		if ((p->syntax & RE_CONTEXT_INVALID_OPS) && !(p->syntax & RE_CONTEXT_INVALID_DUP)) {
			p->error = REG_BADRPT;
			return NULL;
		}
		if (p->syntax & RE_CONTEXT_INDEP_OPS) {
			/* As if it were not there. */
			p->at += length;
			enum token next = peek(p, &length);
			if (next == T_CLOSE && p->depth > 0)
				p->error = REG_EPAREN;
			return next == T_END || next == T_ALT ? make(p, RE_EMPTY, 0, NULL, NULL) : p->error == 0 ? atom(p, 0) : NULL;
		}
		break;
	case T_ESCAPE:
		p->at++;
		return escape(p);
	default:
		break;
	}
	if (length == 2)
		/* An operator that is none here is the character. */
		p->at++;
	else if (c == '^' && (first || (p->syntax & RE_CONTEXT_INDEP_ANCHORS))) {
		p->at++;
		return make(p, RE_ASSERT, RE_AT_START, NULL, NULL);
	} else if (c == '$') {
		p->at++;
		if ((p->syntax & RE_CONTEXT_INDEP_ANCHORS) || at_branch_end(p))
			return make(p, RE_ASSERT, RE_AT_END, NULL, NULL);
		return make(p, RE_CHAR, '$', NULL, NULL);
	}
	uint32_t value;
	p->at += __crt_next_char(p->at, p->end, &value);
	return make(p, RE_CHAR, value, NULL, NULL);
}

static int number(struct parser *p)
{
	int value = 0;
	while (p->at < p->end && isdigit(*p->at)) {
		value = value * 10 + (*p->at++ - '0');
		if (value > DUP_MAX) {
			p->error = REG_BADBR;
			return 0;
		}
	}
	return value;
}

/* node{low,high}; high is -1 for no limit. */
static struct crt_regex_node *repeat(struct parser *p, struct crt_regex_node *node, int low, int high)
{
	struct crt_regex_node *result = NULL;
	if (high < 0) {
		result = make(p, RE_STAR, low > 0, low == 0 ? node : copy(p, node), NULL);
	} else {
		/* x{0,3} is (x(x(x)?)?)?. */
		for (int i = low; i < high && p->error == 0; i++) {
			struct crt_regex_node *one = i == low && low == 0 ? node : copy(p, node);
			result = make(p, RE_MAYBE, i + 1 < high || low > 0, result == NULL ? one : make(p, RE_CAT, 0, one, result), NULL);
		}
	}
	for (int i = low; i > 0 && p->error == 0; i--) {
		struct crt_regex_node *one = i == 1 ? node : copy(p, node);
		result = result == NULL ? one : make(p, RE_CAT, 0, one, result);
	}
	return result != NULL || p->error != 0 ? result : make(p, RE_EMPTY, 0, NULL, NULL);
}

/* What stands between braces, which were read: 0 or an error. */
static int interval(struct parser *p, int *low, int *high)
{
	if (p->at == p->end)
		return REG_EBRACE;
	/* {,n} is GNU's. */
	if (!isdigit(*p->at) && (p->regcomp || *p->at != ','))
		return REG_BADBR;
	*low = *high = isdigit(*p->at) ? number(p) : 0;
	if (p->error == 0 && p->at < p->end && *p->at == ',') {
		p->at++;
		*high = p->at < p->end && isdigit(*p->at) ? number(p) : -1;
	}
	if (p->error != 0)
		return p->error;
	if (p->at == p->end)
		return REG_EBRACE;
	int length;
	if (peek(p, &length) != T_CLOSE_BRACE || (*high >= 0 && *high < *low))
		return REG_BADBR;
	p->at += length;
	return 0;
}

static struct crt_regex_node *repetitions(struct parser *p, struct crt_regex_node *node)
{
	while (p->error == 0 && p->at < p->end) {
		const unsigned char *before = p->at;
		int length, low, high;
		enum token token = peek(p, &length);
		if (token != T_STAR && token != T_PLUS && token != T_MAYBE && token != T_BRACE)
			break;
		p->at += length;
		if (token == T_BRACE) {
			int error = interval(p, &low, &high);
			if (error != 0 && (p->syntax & RE_INVALID_INTERVAL_ORD)) {
				/* No interval, but what its characters are. */
				p->error = 0;
				p->at = before;
				p->literal_brace = before;
				break;
			}
			p->error = error;
			if (error == 0)
				node = repeat(p, node, low, high);
		} else {
			node = repeat(p, node, token == T_PLUS, token == T_MAYBE ? 1 : -1);
		}
		/* GNU's functions want a basic expression to repeat once. */
		if (p->error == 0 && !p->regcomp && (p->syntax & RE_CONTEXT_INVALID_DUP)) {
			token = peek(p, &length);
			if (token == T_STAR || token == T_BRACE)
				p->error = REG_BADRPT;
		}
	}
	return node;
}

/* One branch. Its sequence hangs to the right, for the parts match as much as they can from left to right. */
static struct crt_regex_node *branch(struct parser *p)
{
	struct crt_regex_node *all = NULL, **place = &all, *last = NULL;
	int first = 1;
	while (p->error == 0 && !at_branch_end(p)) {
		struct crt_regex_node *one;
		if (p->at == p->literal_brace) {
			p->at += *p->at == '\\' ? 2 : 1;
			one = make(p, RE_CHAR, '{', NULL, NULL);
		} else {
			/* What has nothing to repeat is looked at there. */
			one = atom(p, first);
		}
		if (p->error != 0)
			break;
		first = 0;
		/* In a basic expression a star behind the leading anchor is itself, too; to GNU's functions no anchor is anything to repeat. */
		int unrepeated = one->kind == RE_ASSERT && (!p->regcomp || (one->value == RE_AT_START && !(p->syntax & RE_CONTEXT_INDEP_ANCHORS)));
		if (!unrepeated)
			one = repetitions(p, one);
		if (p->error != 0)
			break;
		if (last != NULL) {
			struct crt_regex_node *cat = make(p, RE_CAT, 0, last, NULL);
			if (cat == NULL)
				break;
			*place = cat;
			place = &cat->right;
		}
		last = one;
	}
	if (p->error != 0)
		return NULL;
	if (last == NULL)
		return make(p, RE_EMPTY, 0, NULL, NULL);
	*place = last;
	return all;
}

static struct crt_regex_node *alternatives(struct parser *p)
{
	uint32_t before = p->closed, all_closed;
	struct crt_regex_node *all = branch(p);
	int length;
	while (p->error == 0 && peek(p, &length) == T_ALT) {
		p->at += length;
		/* GNU's functions allow no reference to a group of another alternative. */
		all_closed = p->closed;
		if (!p->regcomp)
			p->closed = before;
		struct crt_regex_node *more = branch(p);
		p->closed |= all_closed;
		all = make(p, RE_ALT, 0, all, more);
	}
	return all;
}

/* Which groups are inside each node. */
static void find_groups(struct crt_regex_node *node)
{
	struct crt_regex_node *parts[2] = { node->left, node->right };
	for (int i = 0; i < 2; i++) {
		if (parts[i] == NULL)
			continue;
		find_groups(parts[i]);
		if (parts[i]->first_group == parts[i]->last_group)
			continue;
		if (node->first_group == node->last_group || parts[i]->first_group < node->first_group)
			node->first_group = parts[i]->first_group;
		if (parts[i]->last_group > node->last_group)
			node->last_group = parts[i]->last_group;
	}
	if (node->kind == RE_GROUP) {
		node->first_group = node->value;
		if (node->last_group <= node->value)
			node->last_group = node->value + 1;
	}
}

/* Writes the node's code behind `at`: what is behind it then. Each node takes three instructions at most. */
static uint32_t emit(struct crt_regex *regex, struct crt_regex_node *node, int backward, uint32_t at)
{
	struct crt_regex_code *code = regex->code[backward];
	node->begin[backward] = at;
	switch (node->kind) {
	case RE_CHAR: case RE_ANY: case RE_SET:
		code[at++] = (struct crt_regex_code){ .op = OP_ELEMENT, .node = node };
		break;
	case RE_ASSERT:
		code[at++] = (struct crt_regex_code){ .op = OP_ASSERT, .node = node };
		break;
	case RE_GROUP:
		at = emit(regex, node->left, backward, at);
		break;
	case RE_CAT:
		at = emit(regex, backward ? node->right : node->left, backward, at);
		at = emit(regex, backward ? node->left : node->right, backward, at);
		break;
	case RE_ALT: {
		uint32_t split = at++;
		uint32_t jump = emit(regex, node->left, backward, at);
		at = emit(regex, node->right, backward, jump + 1);
		code[split] = (struct crt_regex_code){ .op = OP_SPLIT, .x = split + 1, .y = jump + 1 };
		code[jump] = (struct crt_regex_code){ .op = OP_JUMP, .x = at };
		break;
	}
	case RE_STAR: {
		uint32_t split = at++;
		at = emit(regex, node->left, backward, at);
		code[at++] = (struct crt_regex_code){ .op = OP_JUMP, .x = split };
		code[split] = (struct crt_regex_code){ .op = OP_SPLIT, .x = split + 1, .y = at };
		break;
	}
	case RE_MAYBE: {
		uint32_t split = at++;
		at = emit(regex, node->left, backward, at);
		code[split] = (struct crt_regex_code){ .op = OP_SPLIT, .x = split + 1, .y = at };
		break;
	}
	case RE_BACK:
		/* Expressions with back-references are not run by this code. */
		code[at++] = (struct crt_regex_code){ .op = OP_NEVER };
		break;
	default:
		break;
	}
	node->end[backward] = at;
	return at;
}

static int compile(struct crt_regex *regex)
{
	find_groups(regex->root);
	for (int backward = 0; backward < 2; backward++) {
		regex->code[backward] = calloc(regex->node_count * 3, sizeof *regex->code[backward]);
		if (regex->code[backward] == NULL)
			return REG_ESPACE;
		regex->code_size = emit(regex, regex->root, backward, 0);
	}
	return 0;
}

/* Adds the bytes that the node may begin with; nonzero if it may match nothing, so that what follows counts too. */
static int first_bytes(struct crt_regex *regex, const struct crt_regex_node *node)
{
	switch (node->kind) {
	case RE_CHAR: case RE_ANY: case RE_SET:
		for (uint32_t c = 0; c < 256; c++)
			/* Beyond ASCII the first byte decides too little. */
			if (c >= 128 || __crt_regex_element(regex, node, c))
				regex->first[c / 32] |= (uint32_t)1 << c % 32;
		return 0;
	case RE_CAT:
		return first_bytes(regex, node->left) && first_bytes(regex, node->right);
	case RE_ALT: {
		int left = first_bytes(regex, node->left), right = first_bytes(regex, node->right);
		return left || right;
	}
	case RE_GROUP:
		return first_bytes(regex, node->left);
	case RE_STAR: case RE_MAYBE:
		(void)first_bytes(regex, node->left);
		return 1;
	case RE_BACK:
		regex->any_first = 1;
		return 1;
	default:
		return 1;
	}
}

static void destroy(struct crt_regex *regex)
{
	for (struct block *block = regex->blocks, *next; block != NULL; block = next) {
		next = block->next;
		free(block);
	}
	free(regex->code[0]);
	free(regex->code[1]);
	free(regex->sets);
	free(regex->pattern);
	free(regex);
}

int __crt_regex_compile(regex_t *compiled, const char *pattern, size_t length, reg_syntax_t syntax, int flags, int regcomp)
{
	struct crt_regex *regex = calloc(1, sizeof *regex);
	/* After a failure, too, many programs call regfree(). */
	compiled->re_nsub = 0;
	compiled->buffer = NULL;
	if (regex == NULL)
		return REG_ESPACE;
	/* The sets point into it. */
	regex->pattern = malloc(length + 1);
	if (regex->pattern == NULL) {
		free(regex);
		return REG_ESPACE;
	}
	memcpy(regex->pattern, pattern, length);
	regex->pattern[length] = 0;
	regex->flags = flags;
	regex->dot_no_newline = !(syntax & RE_DOT_NEWLINE) || (flags & REG_NEWLINE);
	/* regexec()'s texts have none, unless REG_STARTEND says so. */
	regex->dot_no_null = (syntax & RE_DOT_NOT_NULL) && !regcomp;
	regex->hat_no_newline = (syntax & RE_HAT_LISTS_NOT_NEWLINE) || (flags & REG_NEWLINE);
	regex->bracket_flags = (flags & REG_ICASE ? CRT_BRACKET_FOLD : 0) | (syntax & RE_BACKSLASH_ESCAPE_IN_LISTS ? CRT_BRACKET_ESCAPE : 0) |
		(syntax & RE_NO_EMPTY_RANGES ? 0 : CRT_BRACKET_EMPTY);
	struct parser p = { .regex = regex, .at = regex->pattern, .syntax = syntax, .regcomp = regcomp };
	p.end = p.at + length;
	regex->root = alternatives(&p);
	if (p.error == 0 && p.at != p.end)
		/* Only a "\)" of a basic expression ends the reading too early; in an extended one a lone ")" is itself. */
		p.error = REG_EPAREN;
	if (p.error == 0)
		p.error = compile(regex);
	if (p.error == 0 && first_bytes(regex, regex->root))
		regex->any_first = 1;
	if (p.error != 0) {
		destroy(regex);
		return p.error;
	}
	compiled->re_nsub = p.groups;
	compiled->buffer = regex;
	if (regcomp)
		compiled->no_sub = (flags & REG_NOSUB) != 0;
	return 0;
}

int regcomp(regex_t *restrict compiled, const char *restrict pattern, int flags)
{
	memset(compiled, 0, sizeof *compiled);
	return __crt_regex_compile(compiled, pattern, strlen(pattern), flags & REG_EXTENDED ? RE_SYNTAX_POSIX_EXTENDED : RE_SYNTAX_POSIX_BASIC, flags, 1);
}

void regfree(regex_t *compiled)
{
	if (compiled->buffer != NULL)
		destroy(compiled->buffer);
	compiled->buffer = NULL;
	/* What a program gave re_compile_pattern(). */
	free(compiled->fastmap);
	compiled->fastmap = NULL;
	free(compiled->translate);
	compiled->translate = NULL;
}
