/* SPDX-License-Identifier: MIT */
/* regexec() for programs whose regoff_t is an int: under the plain name, which is not the one that <regex.h> gives ours. */
#define _GNU_SOURCE
#include <limits.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>

struct int_match {
	int so, eo;
};

int __crt_int_regexec(const regex_t *compiled, const char *string, size_t count, struct int_match *match, int flags) __asm__("regexec");

int __crt_int_regexec(const regex_t *compiled, const char *string, size_t count, struct int_match *match, int flags)
{
	regmatch_t few[16], *wide = few;
	size_t wanted = count < compiled->re_nsub + 1 ? count : compiled->re_nsub + 1, room = wanted > 0 ? wanted : 1;
	if (room > sizeof few / sizeof *few)
		wide = malloc(room * sizeof *wide);
	if (wide == NULL)
		return REG_ESPACE;
	if (flags & REG_STARTEND) {
		wide[0].rm_so = match[0].so;
		wide[0].rm_eo = match[0].eo;
	}
	memset(wide + 1, -1, (room - 1) * sizeof *wide);
	int result = regexec(compiled, string, wanted, wide, flags);
	/* With REG_NOSUB nothing is stored. */
	for (size_t i = 0; i < count && result == 0 && !compiled->no_sub; i++) {
		int is_there = i < wanted && wide[i].rm_so >= 0 && wide[i].rm_eo <= INT_MAX;
		match[i] = is_there ? (struct int_match){ (int)wide[i].rm_so, (int)wide[i].rm_eo } : (struct int_match){ -1, -1 };
	}
	if (wide != few)
		free(wide);
	return result;
}
