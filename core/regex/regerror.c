/* SPDX-License-Identifier: MIT */
/* regerror(): the texts of regcomp()'s and regexec()'s results. */
#define _GNU_SOURCE
#include <regex.h>
#include <string.h>

#include "regex_tree.h"

/* GNU's words, which its programs' tests know. */
const char *__crt_regex_text(int error)
{
	static const char *const texts[] = {
		"Success", "No match", "Invalid regular expression", "Invalid collation character", "Invalid character class name", "Trailing backslash",
		"Invalid back reference", "Unmatched [, [^, [:, [., or [=", "Unmatched ( or \\(", "Unmatched \\{", "Invalid content of \\{\\}", "Invalid range end",
		"Memory exhausted", "Invalid preceding regular expression", "Premature end of regular expression", "Regular expression too big", "Unmatched ) or \\)",
	};
	return error >= 0 && error < (int)(sizeof texts / sizeof *texts) ? texts[error] : "Unknown error";
}

size_t regerror(int error, const regex_t *restrict compiled, char *restrict buffer, size_t size)
{
	(void)compiled;
	const char *text = __crt_regex_text(error);
	size_t length = strlen(text);
	if (size > 0) {
		size_t kept = length < size ? length : size - 1;
		memcpy(buffer, text, kept);
		buffer[kept] = '\0';
	}
	return length + 1;
}
