/* SPDX-License-Identifier: MIT */
/* GNU's re_set_syntax(), re_compile_pattern() and re_compile_fastmap(). */
#define _GNU_SOURCE
#include <regex.h>
#include <stdlib.h>
#include <string.h>

#include "regex_tree.h"

reg_syntax_t re_syntax_options;

reg_syntax_t re_set_syntax(reg_syntax_t syntax)
{
	reg_syntax_t before = re_syntax_options;
	re_syntax_options = syntax;
	return before;
}

const char *re_compile_pattern(const char *pattern, size_t length, struct re_pattern_buffer *compiled)
{
	reg_syntax_t syntax = re_syntax_options;
	char *translated = NULL;
	if (compiled->buffer != NULL) {
		/* A pattern that the buffer had before; what the program gave stays. */
		char *fastmap = compiled->fastmap;
		unsigned char *translate = compiled->translate;
		compiled->fastmap = NULL;
		compiled->translate = NULL;
		regfree(compiled);
		compiled->fastmap = fastmap;
		compiled->translate = translate;
	}
	if (compiled->translate != NULL) {
		translated = malloc(length + 1);
		if (translated == NULL)
			return __crt_regex_text(REG_ESPACE);
		for (size_t i = 0; i < length; i++)
			translated[i] = (char)compiled->translate[(unsigned char)pattern[i]];
		pattern = translated;
	}
	compiled->syntax = syntax;
	compiled->no_sub = (syntax & RE_NO_SUB) != 0;
	compiled->newline_anchor = 1;
	compiled->fastmap_accurate = 0;
	int error = __crt_regex_compile(compiled, pattern, length, syntax, syntax & RE_ICASE ? REG_ICASE : 0, 0);
	free(translated);
	return error != 0 ? __crt_regex_text(error) : NULL;
}

int re_compile_fastmap(struct re_pattern_buffer *compiled)
{
	const struct crt_regex *regex = compiled->buffer;
	if (compiled->fastmap == NULL || regex == NULL)
		return -2;
	/* Of what the bytes stand for, if there is a translation. */
	for (unsigned i = 0; i < 256; i++)
		compiled->fastmap[i] = regex->any_first || (regex->first[i / 32] >> i % 32 & 1) != 0;
	compiled->can_be_null = regex->any_first != 0;
	compiled->fastmap_accurate = 1;
	return 0;
}
