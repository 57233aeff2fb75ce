/* SPDX-License-Identifier: MIT */
/* regerror(): the texts of regcomp()'s and regexec()'s results. */
#include <regex.h>
#include <string.h>

size_t regerror(int error, const regex_t *restrict compiled, char *restrict buffer, size_t size)
{
	static const char *const texts[] = {
		"Success", "No match", "Invalid regular expression", "Invalid collation character", "Invalid character class name", "Trailing backslash",
		"Invalid back reference", "Unmatched [", "Unmatched ( or \\(", "Unmatched { or \\{", "Invalid content of {}", "Invalid range end",
		"Memory exhausted", "Nothing to repeat",
	};
	(void)compiled;
	const char *text = error >= 0 && error < (int)(sizeof texts / sizeof *texts) ? texts[error] : "Unknown error";
	size_t length = strlen(text);
	if (size > 0) {
		size_t kept = length < size ? length : size - 1;
		memcpy(buffer, text, kept);
		buffer[kept] = '\0';
	}
	return length + 1;
}
