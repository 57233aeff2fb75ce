/* SPDX-License-Identifier: MIT */
/* regexec(). The leftmost longest match is found by running all threads of the automaton at once, which never takes more than the product of the
 * text's and the expression's lengths. Where its parts lie is worked out afterwards, from the tree and the match's ends: a sequence is cut where its first
 * part is longest, with the second part's possible beginnings found by running it backward. Expressions with back-references, which no automaton
 * can run, are tried by backtracking with a budget. */
#define _GNU_SOURCE
#include <regex.h>
#include <stdlib.h>
#include <string.h>

#include "bracket.h"
#include "regex_tree.h"

typedef const unsigned char *text_t;

struct list {
	uint32_t *at;
	text_t *from;
	uint32_t count;
};

struct run {
	const struct crt_regex *regex;
	text_t start, end;
	/* Where a match may begin. */
	text_t first, last;
	int flags;
	struct list lists[2];
	/* Round in which an instruction was last put into a list. */
	uint32_t *seen;
	uint32_t round;
	uint32_t *stack;
	regmatch_t *match;
	size_t count;
	int failed;
};

static int previous_char(text_t start, text_t at, uint32_t *c)
{
	/* A well-formed character that ends here, or else a stray byte. */
	for (int length = 1; length <= 4 && at - length >= start; length++)
		if (__crt_next_char(at - length, at, c) == length && (length > 1 || *c < CRT_STRAY))
			return length;
	*c = CRT_STRAY + at[-1];
	return 1;
}

static int is_word(uint32_t c)
{
	static const unsigned char word[] = "_[:alnum:]]";
	text_t at = word;
	int matched = 0;
	(void)__crt_bracket(&at, word + sizeof word - 1, 0, c, &matched);
	return matched;
}

static int holds(const struct run *run, uint32_t what, text_t at)
{
	int newline = run->flags & REG_NEWLINE;
	switch (what) {
	case RE_AT_START:
		return (at == run->start && !(run->flags & REG_NOTBOL)) || (newline && at > run->start && at[-1] == '\n');
	case RE_AT_END:
		return (at == run->end && !(run->flags & REG_NOTEOL)) || (newline && at < run->end && *at == '\n');
	case RE_AT_TEXT_START:
		return at == run->start && !(run->flags & REG_NOTBOL);
	case RE_AT_TEXT_END:
		return at == run->end && !(run->flags & REG_NOTEOL);
	default:
		break;
	}
	uint32_t c;
	int before = 0, after = 0;
	if (at > run->start) {
		(void)previous_char(run->start, at, &c);
		before = is_word(c);
	}
	if (at < run->end) {
		(void)__crt_next_char(at, run->end, &c);
		after = is_word(c);
	}
	switch (what) {
	case RE_AT_WORD: return before != after;
	case RE_AT_NO_WORD: return before == after;
	case RE_AT_WORD_START: return !before && after;
	default: return before && !after;
	}
}

/* Puts an instruction, and all that it leads to without a character, into the list. `stop` is the end of the code that runs. */
static void put(struct run *run, int backward, struct list *list, uint32_t stop, uint32_t at, text_t from, text_t here)
{
	const struct crt_regex_code *code = run->regex->code[backward];
	uint32_t depth = 0;
	run->stack[depth++] = at;
	while (depth > 0) {
		at = run->stack[--depth];
		if (run->seen[at] == run->round)
			continue;
		run->seen[at] = run->round;
		if (at != stop) {
			switch (code[at].op) {
			case OP_SPLIT:
				run->stack[depth++] = code[at].y;
				run->stack[depth++] = code[at].x;
				continue;
			case OP_JUMP:
				run->stack[depth++] = code[at].x;
				continue;
			case OP_ASSERT:
				if (holds(run, code[at].node->value, here))
					run->stack[depth++] = at + 1;
				continue;
			case OP_NEVER:
				continue;
			default:
				break;
			}
		}
		list->at[list->count] = at;
		list->from[list->count++] = from;
	}
}

/* The longest of the leftmost matches: nonzero if there is one. */
static int search(struct run *run, text_t *match_start, text_t *match_end)
{
	const struct crt_regex *regex = run->regex;
	const struct crt_regex_code *code = regex->code[0];
	uint32_t stop = regex->code_size;
	struct list *now = &run->lists[0], *next = &run->lists[1];
	text_t at = run->first, found = NULL;
	now->count = 0;
	run->round++;
	for (;;) {
		if (found == NULL && at <= run->last) {
			if (now->count == 0) {
				if (!regex->any_first)
					while (at < run->last && !(regex->first[*at / 32] >> *at % 32 & 1))
						at++;
				/* What was decided about assertions was decided elsewhere. */
				run->round++;
			}
			/* The newest thread stands last: the list is in order of the beginnings. */
			put(run, 0, now, stop, 0, at, at);
		}
		for (uint32_t i = 0; i < now->count; i++)
			if (now->at[i] == stop) {
				if (found == NULL || now->from[i] <= found) {
					found = now->from[i];
					*match_end = at;
				}
				break;
			}
		if (at == run->end || (now->count == 0 && (found != NULL || at >= run->last)))
			break;
		uint32_t c;
		int length = __crt_next_char(at, run->end, &c);
		at += length;
		run->round++;
		next->count = 0;
		for (uint32_t i = 0; i < now->count; i++) {
			/* Who began later than a match loses against it. */
			if (found != NULL && now->from[i] > found)
				break;
			if (now->at[i] != stop && __crt_regex_element(regex, code[now->at[i]].node, c))
				put(run, 0, next, stop, now->at[i] + 1, now->from[i], at);
		}
		struct list *swap = now;
		now = next;
		next = swap;
	}
	*match_start = found;
	return found != NULL;
}

/* Bit n of the map: the node matches from `from` to `base` + n (forward), or from `base` + n to `from` (backward). `limit` is how far it looks. */
static void ends(struct run *run, const struct crt_regex_node *node, int backward, text_t from, text_t limit, text_t base, unsigned char *map)
{
	const struct crt_regex_code *code = run->regex->code[backward];
	uint32_t stop = node->end[backward];
	struct list *now = &run->lists[0], *next = &run->lists[1];
	text_t at = from;
	now->count = 0;
	run->round++;
	put(run, backward, now, stop, node->begin[backward], from, at);
	for (;;) {
		for (uint32_t i = 0; i < now->count; i++)
			if (now->at[i] == stop)
				map[(at - base) / 8] |= (unsigned char)(1 << (at - base) % 8);
		if (at == limit || now->count == 0)
			return;
		uint32_t c;
		if (backward)
			at -= previous_char(run->start, at, &c);
		else
			at += __crt_next_char(at, run->end, &c);
		run->round++;
		next->count = 0;
		for (uint32_t i = 0; i < now->count; i++)
			if (now->at[i] != stop && __crt_regex_element(run->regex, code[now->at[i]].node, c))
				put(run, backward, next, stop, now->at[i] + 1, from, at);
		struct list *swap = now;
		now = next;
		next = swap;
	}
}

static int bit(const unsigned char *map, ptrdiff_t at)
{
	return map[at / 8] >> at % 8 & 1;
}

/* Two maps for the stretch; NULL if there is no memory. */
static unsigned char *maps(struct run *run, size_t length)
{
	unsigned char *map = calloc(2, length / 8 + 1);
	if (map == NULL)
		run->failed = 1;
	return map;
}

static int matches(struct run *run, const struct crt_regex_node *node, text_t from, text_t to)
{
	unsigned char *map = maps(run, (size_t)(to - from));
	if (map == NULL)
		return 0;
	ends(run, node, 0, from, to, from, map);
	int result = bit(map, to - from);
	free(map);
	return result;
}

/* The node matches this stretch: where do the groups inside it lie? */
static void place_groups(struct run *run, const struct crt_regex_node *node, text_t from, text_t to)
{
	while (!run->failed && node->first_group != node->last_group && node->first_group < run->count) {
		size_t length = (size_t)(to - from);
		switch (node->kind) {
		case RE_GROUP:
			run->match[node->value].rm_so = from - run->start;
			run->match[node->value].rm_eo = to - run->start;
			/* What an earlier round of a repetition left. */
			for (uint32_t i = node->value + 1; i < node->last_group && i < run->count; i++)
				run->match[i].rm_so = run->match[i].rm_eo = -1;
			node = node->left;
			continue;
		case RE_CAT: {
			unsigned char *map = maps(run, length), *behind = map + length / 8 + 1;
			if (map == NULL)
				return;
			ends(run, node->left, 0, from, to, from, map);
			ends(run, node->right, 1, to, from, from, behind);
			ptrdiff_t cut = (ptrdiff_t)length;
			while (cut > 0 && !(bit(map, cut) && bit(behind, cut)))
				cut--;
			free(map);
			place_groups(run, node->left, from, from + cut);
			from += cut;
			node = node->right;
			continue;
		}
		case RE_ALT:
			node = matches(run, node->left, from, to) ? node->left : node->right;
			continue;
		case RE_MAYBE:
			if ((length == 0 && node->value) || !matches(run, node->left, from, to))
				return;
			node = node->left;
			continue;
		case RE_STAR: {
			if (length == 0) {
				if (node->value || !matches(run, node->left, from, to))
					return;
				node = node->left;
				continue;
			}
			/* From where the rest can be repeated to the end; then round by round, each as long as it can be. Only the last one counts. */
			unsigned char *map = maps(run, length), *round = map + length / 8 + 1;
			if (map == NULL)
				return;
			text_t base = from;
			ends(run, node, 1, to, from, base, map);
			for (;;) {
				ends(run, node->left, 0, from, to, base, round);
				ptrdiff_t cut = to - base;
				while (cut > from - base && !(bit(map, cut) && bit(round, cut)))
					cut--;
				memset(round + (from - base) / 8, 0, (size_t)(to - base) / 8 - (size_t)(from - base) / 8 + 1);
				if (base + cut == to || cut == from - base)
					break;
				from = base + cut;
			}
			free(map);
			node = node->left;
			continue;
		}
		default:
			return;
		}
	}
}

/* ---- Back-references ------------------------------------------------------------------------------------------------- */

enum { STEPS_MAX = 10000000, DEPTH_MAX = 6000 };

/* What is to match after the present node. */
struct next {
	const struct crt_regex_node *node;
	const struct next *next;
	/* NEXT_GROUP, NEXT_ROUND, NEXT_LATER_ROUND: where it began. */
	text_t from;
	enum { NEXT_NODE, NEXT_GROUP, NEXT_ROUND, NEXT_LATER_ROUND } kind;
};

struct trial {
	struct run *run;
	regmatch_t groups[10];
	regmatch_t *best;
	size_t best_count;
	regmatch_t *all;
	text_t best_end;
	long steps;
	int depth;
};

static int try_node(struct trial *trial, const struct crt_regex_node *node, text_t at, const struct next *next);

/* Nonzero: nothing better can come. */
static int go_on(struct trial *trial, text_t at, const struct next *next)
{
	if (next == NULL) {
		if (trial->best_end == NULL || at > trial->best_end) {
			trial->best_end = at;
			memcpy(trial->best, trial->all, trial->best_count * sizeof *trial->best);
		}
		return at == trial->run->end;
	}
	switch (next->kind) {
	case NEXT_GROUP: {
		regmatch_t *group = &trial->all[next->node->value], old = *group;
		group->rm_so = next->from - trial->run->start;
		group->rm_eo = at - trial->run->start;
		int result = go_on(trial, at, next->next);
		*group = old;
		return result;
	}
	case NEXT_ROUND:
	case NEXT_LATER_ROUND: {
		/* The first round may take nothing, and is the last then; a later one that takes nothing does not happen. */
		if (at == next->from)
			return next->kind == NEXT_ROUND && !next->node->value && go_on(trial, at, next->next);
		struct next after = { next->node, next->next, at, NEXT_LATER_ROUND };
		return try_node(trial, next->node->left, at, &after) || go_on(trial, at, next->next);
	}
	default:
		return try_node(trial, next->node, at, next->next);
	}
}

static int is_element(const struct crt_regex_node *node)
{
	return node->kind == RE_CHAR || node->kind == RE_ANY || node->kind == RE_SET;
}

static int same_text(const struct run *run, text_t a, text_t a_end, text_t b, text_t b_end, text_t *after)
{
	while (a < a_end) {
		uint32_t c, d;
		if (b >= b_end)
			return 0;
		a += __crt_next_char(a, a_end, &c);
		b += __crt_next_char(b, b_end, &d);
		if (c != d && !((run->regex->flags & REG_ICASE) && __crt_fold_char(c, 1) == __crt_fold_char(d, 1)))
			return 0;
	}
	*after = b;
	return 1;
}

static int try_one(struct trial *trial, const struct crt_regex_node *node, text_t at, const struct next *next)
{
	struct run *run = trial->run;
	uint32_t c;
	switch (node->kind) {
	case RE_CHAR: case RE_ANY: case RE_SET: {
		if (at == run->end)
			return 0;
		int length = __crt_next_char(at, run->end, &c);
		return __crt_regex_element(run->regex, node, c) && go_on(trial, at + length, next);
	}
	case RE_ASSERT:
		return holds(run, node->value, at) && go_on(trial, at, next);
	case RE_GROUP: {
		struct next after = { node, next, at, NEXT_GROUP };
		return try_node(trial, node->left, at, &after);
	}
	case RE_CAT: {
		struct next after = { node->right, next, NULL, NEXT_NODE };
		return try_node(trial, node->left, at, &after);
	}
	case RE_ALT:
		return try_node(trial, node->left, at, next) || try_node(trial, node->right, at, next);
	case RE_MAYBE:
		return try_node(trial, node->left, at, next) || go_on(trial, at, next);
	case RE_STAR: {
		if (is_element(node->left)) {
			/* Without a call for each character. */
			text_t far = at;
			while (far < run->end) {
				int length = __crt_next_char(far, run->end, &c);
				if (!__crt_regex_element(run->regex, node->left, c))
					break;
				far += length;
			}
			for (;;) {
				if (go_on(trial, far, next))
					return 1;
				if (far == at || trial->steps > STEPS_MAX)
					return 0;
				far -= previous_char(run->start, far, &c);
			}
		}
		struct next after = { node, next, at, NEXT_ROUND };
		return try_node(trial, node->left, at, &after) || go_on(trial, at, next);
	}
	case RE_BACK: {
		const regmatch_t *group = &trial->all[node->value];
		text_t after;
		if (group->rm_so < 0 || !same_text(run, run->start + group->rm_so, run->start + group->rm_eo, at, run->end, &after))
			return 0;
		return go_on(trial, after, next);
	}
	default:
		return go_on(trial, at, next);
	}
}

static int try_node(struct trial *trial, const struct crt_regex_node *node, text_t at, const struct next *next)
{
	if (++trial->steps > STEPS_MAX || trial->depth >= DEPTH_MAX) {
		trial->run->failed = 1;
		trial->steps = STEPS_MAX + 1;
		return 1;
	}
	trial->depth++;
	int result = try_one(trial, node, at, next);
	trial->depth--;
	return result;
}

static int backtrack(struct run *run, size_t groups)
{
	struct trial trial = { .run = run, .best_count = groups };
	trial.all = calloc(2 * groups, sizeof *trial.all);
	if (trial.all == NULL) {
		run->failed = 1;
		return 0;
	}
	trial.best = trial.all + groups;
	for (text_t at = run->first;; ) {
		for (size_t i = 0; i < groups; i++)
			trial.all[i].rm_so = trial.all[i].rm_eo = -1;
		(void)try_node(&trial, run->regex->root, at, NULL);
		if (run->failed || trial.best_end != NULL) {
			if (!run->failed) {
				for (size_t i = 1; i < run->count; i++) {
					if (i < groups)
						run->match[i] = trial.best[i];
				}
				if (run->count > 0) {
					run->match[0].rm_so = at - run->start;
					run->match[0].rm_eo = trial.best_end - run->start;
				}
			}
			break;
		}
		if (at >= run->last)
			break;
		uint32_t c;
		at += __crt_next_char(at, run->end, &c);
		if (at > run->last)
			break;
	}
	int found = trial.best_end != NULL;
	free(trial.all);
	return found;
}

int __crt_regex_run(const regex_t *compiled, const char *start, const char *end, const char *first, const char *last, size_t count, regmatch_t *match, int flags)
{
	const struct crt_regex *regex = compiled->buffer;
	struct run run = {
		.regex = regex, .start = (text_t)start, .end = (text_t)end, .first = (text_t)first, .last = (text_t)last, .flags = flags, .match = match, .count = count,
	};
	for (size_t i = 0; i < count; i++)
		match[i].rm_so = match[i].rm_eo = -1;
	int found;
	if (regex->has_back) {
		found = backtrack(&run, compiled->re_nsub + 1);
	} else {
		size_t size = regex->code_size + 1;
		/* Two lists of instructions and beginnings, the rounds, the stack (an instruction puts two more on it at most). */
		char *memory = calloc(size, 2 * sizeof(text_t) + 5 * sizeof(uint32_t));
		if (memory == NULL)
			return REG_ESPACE;
		run.lists[0].from = (text_t *)(void *)memory;
		run.lists[1].from = run.lists[0].from + size;
		run.lists[0].at = (uint32_t *)(void *)(run.lists[1].from + size);
		run.lists[1].at = run.lists[0].at + size;
		run.seen = run.lists[1].at + size;
		run.stack = run.seen + size;
		text_t from, to = NULL;
		found = search(&run, &from, &to);
		if (found && run.count > 0) {
			match[0].rm_so = from - run.start;
			match[0].rm_eo = to - run.start;
			if (run.count > 1)
				place_groups(&run, regex->root, from, to);
		}
		free(memory);
	}
	if (run.failed)
		return REG_ESPACE;
	return found ? 0 : REG_NOMATCH;
}

int regexec(const regex_t *restrict compiled, const char *restrict string, size_t count, regmatch_t *restrict match, int flags)
{
	const struct crt_regex *regex = compiled->buffer;
	const char *start = string, *end;
	regoff_t shift = 0;
	if (flags & REG_STARTEND) {
		shift = match[0].rm_so;
		start += shift;
		end = string + match[0].rm_eo;
	} else {
		end = start + strlen(start);
	}
	if (regex->flags & REG_NOSUB)
		count = 0;
	int result = __crt_regex_run(compiled, start, end, start, end, count, match, (flags & (REG_NOTBOL | REG_NOTEOL)) | (regex->flags & REG_NEWLINE));
	for (size_t i = 0; result == 0 && i < count; i++) {
		if (match[i].rm_so >= 0) {
			match[i].rm_so += shift;
			match[i].rm_eo += shift;
		}
	}
	return result;
}
