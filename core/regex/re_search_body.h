/* SPDX-License-Identifier: MIT */
/* GNU's re_search() and re_match(), for offsets of one width: where a compiled pattern matches, into registers. The file that includes this one says OFFSET, REGISTERS (their struct) and NAME. */
#include <stdlib.h>
#include <string.h>

#include "bracket.h"
#include "regex_tree.h"

/* The registers of a match: 0, or -2. */
static int fill(struct re_pattern_buffer *compiled, REGISTERS *registers, const regmatch_t *match, size_t count)
{
	/* GNU has one more, which is -1. */
	size_t wanted = count + 1;
	if (compiled->regs_allocated == REGS_UNALLOCATED) {
		registers->start = malloc(wanted * sizeof *registers->start);
		registers->end = malloc(wanted * sizeof *registers->end);
		if (registers->start == NULL || registers->end == NULL) {
			free(registers->start);
			free(registers->end);
			return -2;
		}
		registers->num_regs = (__re_size_t)wanted;
		compiled->regs_allocated = REGS_REALLOCATE;
	} else if (compiled->regs_allocated == REGS_REALLOCATE && registers->num_regs < wanted) {
		OFFSET *larger = realloc(registers->start, wanted * sizeof *larger);
		if (larger == NULL)
			return -2;
		registers->start = larger;
		larger = realloc(registers->end, wanted * sizeof *larger);
		if (larger == NULL)
			return -2;
		registers->end = larger;
		registers->num_regs = (__re_size_t)wanted;
	}
	for (size_t i = 0; i < registers->num_regs; i++) {
		registers->start[i] = i < count ? (OFFSET)match[i].rm_so : -1;
		registers->end[i] = i < count ? (OFFSET)match[i].rm_eo : -1;
	}
	return 0;
}

/* A match that begins in [start, start + range]: where; with `length` instead its length. */
static OFFSET run(struct re_pattern_buffer *compiled, const char *string, OFFSET length, OFFSET start, OFFSET range, REGISTERS *registers,
	OFFSET stop, int want_length)
{
	char *copy = NULL;
	if (start < 0 || start > length || stop < 0)
		return -1;
	if (stop > length)
		stop = length;
	if (range > length - start)
		range = length - start;
	if (range < -start)
		range = -start;
	if (compiled->translate != NULL) {
		copy = malloc((size_t)length + 1);
		if (copy == NULL)
			return -2;
		for (OFFSET i = 0; i < length; i++)
			copy[i] = (char)compiled->translate[(unsigned char)string[i]];
		string = copy;
	}
	size_t count = compiled->no_sub || registers == NULL ? 1 : compiled->re_nsub + 1;
	if (compiled->regs_allocated == REGS_FIXED && registers != NULL && registers->num_regs < count)
		count = registers->num_regs > 0 ? registers->num_regs : 1;
	regmatch_t few[16], *match = count <= sizeof few / sizeof *few ? few : malloc(count * sizeof *match);
	int flags = (compiled->not_bol ? REG_NOTBOL : 0) | (compiled->not_eol || stop < length ? REG_NOTEOL : 0) | (compiled->newline_anchor ? REG_NEWLINE : 0);
	int result = REG_ESPACE;
	if (match != NULL && range >= 0) {
		OFFSET last = start + range < stop ? start + range : stop;
		result = start > stop ? REG_NOMATCH : __crt_regex_run(compiled, string, string + stop, string + start, string + last, count, match, flags);
	} else if (match != NULL) {
		/* Backward, from character to character. */
		for (const char *at = string + start; at >= string + start + range; at--) {
			if (at > string && at < string + length && ((unsigned char)*at & 0xc0) == 0x80) {
				/* Within a character, if it is one. */
				uint32_t c;
				const char *head = at;
				while (head > string && at - head < 3 && ((unsigned char)*head & 0xc0) == 0x80)
					head--;
				if (__crt_next_char((const unsigned char *)head, (const unsigned char *)string + length, &c) > at - head)
					continue;
			}
			result = at - string > stop ? REG_NOMATCH : __crt_regex_run(compiled, string, string + stop, at, at, count, match, flags);
			if (result != REG_NOMATCH)
				break;
		}
	}
	OFFSET answer = result == REG_NOMATCH ? -1 : -2;
	if (result == 0) {
		answer = (OFFSET)(want_length ? match[0].rm_eo - match[0].rm_so : match[0].rm_so);
		if (registers != NULL && !compiled->no_sub && fill(compiled, registers, match, count) < 0)
			answer = -2;
	}
	if (match != few)
		free(match);
	free(copy);
	return answer;
}

/* The same of two strings that are one. */
static OFFSET run_joined(struct re_pattern_buffer *compiled, const char *first, OFFSET first_length, const char *second, OFFSET second_length, OFFSET start,
	OFFSET range, REGISTERS *registers, OFFSET stop, int want_length)
{
	if (first_length < 0 || second_length < 0)
		return -2;
	if (first_length == 0 || second_length == 0)
		return run(compiled, first_length != 0 ? first : second, first_length + second_length, start, range, registers, stop, want_length);
	char *joined = malloc((size_t)first_length + (size_t)second_length);
	if (joined == NULL)
		return -2;
	memcpy(joined, first, (size_t)first_length);
	memcpy(joined + first_length, second, (size_t)second_length);
	OFFSET result = run(compiled, joined, first_length + second_length, start, range, registers, stop, want_length);
	free(joined);
	return result;
}

OFFSET NAME(re_search)(struct re_pattern_buffer *compiled, const char *string, OFFSET length, OFFSET start, OFFSET range, REGISTERS *registers)
{
	return run(compiled, string, length, start, range, registers, length, 0);
}

OFFSET NAME(re_search_2)(struct re_pattern_buffer *compiled, const char *first, OFFSET first_length, const char *second, OFFSET second_length, OFFSET start,
	OFFSET range, REGISTERS *registers, OFFSET stop)
{
	return run_joined(compiled, first, first_length, second, second_length, start, range, registers, stop, 0);
}

OFFSET NAME(re_match)(struct re_pattern_buffer *compiled, const char *string, OFFSET length, OFFSET start, REGISTERS *registers)
{
	return run(compiled, string, length, start, 0, registers, length, 1);
}

OFFSET NAME(re_match_2)(struct re_pattern_buffer *compiled, const char *first, OFFSET first_length, const char *second, OFFSET second_length, OFFSET start,
	REGISTERS *registers, OFFSET stop)
{
	return run_joined(compiled, first, first_length, second, second_length, start, 0, registers, stop, 1);
}
