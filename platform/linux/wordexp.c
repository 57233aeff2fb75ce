/* SPDX-License-Identifier: MIT */
/* wordexp(): the shell expands; what it must not see is found before: characters that would end the word list, and commands where they are
 * forbidden. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <wordexp.h>

#include "crt_platform.h"
#include "environ.h"
#include "plat_exec.h"

/* Where the parts of a word begin and end. Nested: "${a:-'b'}" and $(...) and $((...)). */
struct scan {
	const char *at;
	int no_commands;
	/* Within double quotes or an arithmetic expression, where an apostrophe is a character like others. */
	int quoted;
	/* Within braces or an expression: some shells evaluate values that are made there, commands that quotes kept from them included. */
	int nested;
};

static int skip_part(struct scan *scan, char c);

/* What stands there may become a command, though it is quoted. */
static int hides_command(const struct scan *scan, const char *at)
{
	return scan->no_commands && scan->nested && (at[0] == '`' || (at[0] == '$' && at[1] == '('));
}

/* Behind "'": to its end. */
static int skip_single(struct scan *scan)
{
	for (char c; (c = *scan->at) != '\0'; scan->at++) {
		if (c == '\'') {
			scan->at++;
			return 0;
		}
		if (hides_command(scan, scan->at))
			return WRDE_CMDSUB;
	}
	return WRDE_SYNTAX;
}

/* To the character that ends double quotes, braces, a command or an expression and is not within a part of it. */
static int skip_to(struct scan *scan, char end)
{
	for (char c; (c = *scan->at) != '\0';) {
		scan->at++;
		if (c == end)
			return 0;
		int error = c == '(' && end == ')' ? skip_to(scan, ')') : skip_part(scan, c);
		if (error != 0)
			return error;
	}
	return WRDE_SYNTAX;
}

/* The same in another context. */
static int skip_in(struct scan *scan, char end, int quoted, int nested)
{
	struct scan inner = { scan->at, scan->no_commands, quoted, nested };
	int error = skip_to(&inner, end);
	scan->at = inner.at;
	return error;
}

/* Behind "`": only a backslash keeps another one from ending it. */
static int skip_backquotes(struct scan *scan)
{
	if (scan->no_commands)
		return WRDE_CMDSUB;
	for (char c; (c = *scan->at) != '\0';) {
		scan->at++;
		if (c == '`')
			return 0;
		if (c == '\\' && *scan->at != '\0')
			scan->at++;
	}
	return WRDE_SYNTAX;
}

/* Behind a dollar. */
static int skip_dollar(struct scan *scan)
{
	char c = *scan->at;
	if (c == '{') {
		scan->at++;
		/* Commands in braces are an extension of some shells. */
		if (scan->no_commands && strchr(" \t\n|", *scan->at) != NULL)
			return *scan->at == '\0' ? WRDE_SYNTAX : WRDE_CMDSUB;
		return skip_in(scan, '}', scan->quoted, 1);
	}
	/* So are these, and where they end depends on the shell. */
	if (scan->no_commands && ((c == '\'' && !scan->quoted) || c == '['))
		return WRDE_SYNTAX;
	if (c != '(')
		return 0;
	scan->at++;
	if (!scan->no_commands)
		return skip_in(scan, ')', 0, 0);
	/* $((...)) is arithmetic unless it is not closed by two; to be safe, only what ends with two is taken for that. */
	if (*scan->at++ != '(')
		return WRDE_CMDSUB;
	int error = skip_in(scan, ')', 1, 1);
	if (error != 0)
		return error;
	return *scan->at++ == ')' ? 0 : WRDE_CMDSUB;
}

/* Behind a character that may begin a part. */
static int skip_part(struct scan *scan, char c)
{
	switch (c) {
	case '\\':
		if (*scan->at == '\0')
			return WRDE_SYNTAX;
		if (hides_command(scan, scan->at))
			return WRDE_CMDSUB;
		scan->at++;
		return 0;
	case '\'': return scan->quoted ? 0 : skip_single(scan);
	case '"': return skip_in(scan, '"', 1, scan->nested);
	case '$': return skip_dollar(scan);
	case '`': return skip_backquotes(scan);
	/* A command's output as a file, in some shells. */
	case '<': case '>': return scan->no_commands && *scan->at == '(' ? WRDE_CMDSUB : 0;
	default: return 0;
	}
}

/* 0 or WRDE_*. */
static int check(const char *words, int no_commands)
{
	struct scan scan = { words, no_commands, 0, 0 };
	for (char c; (c = *scan.at) != '\0';) {
		scan.at++;
		if (strchr("|&;<>(){}\n", c) != NULL)
			return WRDE_BADCHAR;
		int error = skip_part(&scan, c);
		if (error != 0)
			return error;
	}
	return 0;
}

/* Everything from the pipe; NULL if there is no memory. */
static char *read_all(int fd, size_t *size)
{
	size_t room = 4096, used = 0;
	char *text = malloc(room);
	while (text != NULL) {
		if (used == room) {
			char *more = realloc(text, room *= 2);
			if (more == NULL) {
				free(text);
				return NULL;
			}
			text = more;
		}
		intptr_t got = __plat_read(fd, text + used, room - used);
		if (got == -EINTR)
			continue;
		if (got <= 0)
			break;
		used += (size_t)got;
	}
	*size = used;
	return text;
}

/* A shell does not take IFS from its environment; here it counts, as with glibc and BSD. */
static const char script[] = "IFS=${2-$IFS}; eval \"printf '%s\\\\0' x $1\" && printf '%s\\0' .";

/* Runs the shell; what it writes, and how it ended. 0 or WRDE_*. */
static int run(const char *const *argv, int flags, char **text, size_t *size, int *status)
{
	int ends[2], standard[3] = { 0, 0, 2 }, silent = -1;
	intptr_t process;
	if (__plat_pipe(ends, O_CLOEXEC) < 0)
		return WRDE_NOSPACE;
	if ((flags & WRDE_SHOWERR) == 0)
		silent = __plat_open("/dev/null", O_WRONLY | O_CLOEXEC, 0);
	standard[1] = ends[1];
	if (silent >= 0)
		standard[2] = silent;
	int result = __plat_spawn_masked("/bin/sh", (char *const *)(uintptr_t)argv, __environ, 0, standard, NULL, &process);
	(void)__plat_close(ends[1]);
	if (silent >= 0)
		(void)__plat_close(silent);
	if (result < 0) {
		(void)__plat_close(ends[0]);
		return result == -ENOMEM || result == -EAGAIN ? WRDE_NOSPACE : WRDE_SYNTAX;
	}
	*text = read_all(ends[0], size);
	(void)__plat_close(ends[0]);
	while (__plat_process_wait(process, status, 0) == -EINTR)
		;
	return *text == NULL ? WRDE_NOSPACE : 0;
}

/* Why the shell would not expand the words, though a variable that is not set may be the reason: does it understand them, without doing anything? */
static int reason(const char *words)
{
	static const char command[] = "printf x ";
	char *line = malloc(sizeof command + strlen(words)), *text;
	size_t size;
	int status = 0;
	if (line == NULL)
		return WRDE_NOSPACE;
	strcpy(stpcpy(line, command), words);
	const char *argv[] = { "sh", "-nc", line, NULL };
	int error = run(argv, 0, &text, &size, &status);
	free(line);
	if (error != 0)
		return error;
	free(text);
	return status == 0 ? WRDE_BADVAL : WRDE_SYNTAX;
}

/* The words, each with its NUL, between "x" and ".". 0 or WRDE_*. */
static int expand(const char *words, int flags, char **text, size_t *size)
{
	int status = 0;
	const char *argv[] = { "sh", flags & WRDE_UNDEF ? "-uc" : "-c", script, "sh", words, getenv("IFS"), NULL };
	int error = run(argv, flags, text, size, &status);
	if (error != 0)
		return error;
	/* Without its last word it was cut short: by a variable that is not set, if we asked for that, or by what the shell does not understand. A
	 * handler of the program's may have waited for the shell before us. */
	if (status == 0 && *size >= 4 && memcmp(*text, "x", 2) == 0 && memcmp(*text + *size - 2, ".", 2) == 0)
		return 0;
	free(*text);
	return flags & WRDE_UNDEF ? reason(words) : WRDE_SYNTAX;
}

int wordexp(const char *restrict words, wordexp_t *restrict result, int flags)
{
	char *text;
	size_t size, count = 0, offset = flags & WRDE_DOOFFS ? result->we_offs : 0, before = flags & WRDE_APPEND ? result->we_wordc : 0;
	if (flags & WRDE_REUSE)
		wordfree(result);
	if (flags & WRDE_REUSE || (flags & WRDE_APPEND) == 0) {
		result->we_wordc = 0;
		result->we_wordv = NULL;
		before = 0;
	}
	result->we_offs = offset;
	int error = check(words, flags & WRDE_NOCMD);
	if (error == 0)
		error = expand(words, flags, &text, &size);
	if (error != 0)
		return error;
	for (size_t i = 2; i + 2 < size; i++)
		count += text[i] == '\0';
	char **list = NULL;
	if (offset <= SIZE_MAX / sizeof *list - before - count - 1)
		list = realloc(result->we_wordv, (offset + before + count + 1) * sizeof *list);
	if (list == NULL) {
		free(text);
		return WRDE_NOSPACE;
	}
	if (result->we_wordv == NULL)
		memset(list, 0, offset * sizeof *list);
	result->we_wordv = list;
	list += offset + before;
	for (const char *word = text + 2; count > 0; word += strlen(word) + 1, count--) {
		*list = strdup(word);
		if (*list == NULL) {
			/* What there is, stays valid (POSIX: partial results). */
			error = WRDE_NOSPACE;
			break;
		}
		list++;
		result->we_wordc++;
	}
	*list = NULL;
	free(text);
	return error;
}

void wordfree(wordexp_t *result)
{
	if (result->we_wordv == NULL)
		return;
	for (size_t i = 0; i < result->we_wordc; i++)
		free(result->we_wordv[result->we_offs + i]);
	free(result->we_wordv);
	result->we_wordv = NULL;
	result->we_wordc = 0;
}
