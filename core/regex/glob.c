/* SPDX-License-Identifier: MIT */
/* glob(): the pattern is taken component by component; those without wild cards are not looked up but gone through, so that directories which may
 * be searched and not read are passed. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fnmatch.h>
#include <glob.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct search {
	glob_t *result;
	int flags;
	int (*error)(const char *, int);
	size_t room;
	/* The path so far. */
	char path[PATH_MAX + NAME_MAX + 2];
};

static int is_magic(const char *text, size_t length, int flags)
{
	for (size_t i = 0; i < length; i++) {
		if (text[i] == '*' || text[i] == '?' || text[i] == '[')
			return 1;
		if (text[i] == '\\' && !(flags & GLOB_NOESCAPE) && i + 1 < length)
			i++;
	}
	return 0;
}

static int add(struct search *search, const char *name)
{
	glob_t *result = search->result;
	size_t offset = result->__flags & GLOB_DOOFFS ? result->gl_offs : 0;
	size_t used = offset + result->gl_pathc;
	if (used + 2 > search->room) {
		size_t room = (used + 2) * 2;
		char **names = realloc(result->gl_pathv, room * sizeof *names);
		if (names == NULL)
			return GLOB_NOSPACE;
		result->gl_pathv = names;
		search->room = room;
	}
	char *copy = strdup(name);
	if (copy == NULL)
		return GLOB_NOSPACE;
	result->gl_pathv[used] = copy;
	result->gl_pathv[used + 1] = NULL;
	result->gl_pathc++;
	return 0;
}

/* Copies a component without its escapes; its length, or 0 if it is too long. */
static size_t unescaped(char *to, size_t room, const char *from, size_t length, int flags)
{
	size_t used = 0;
	for (size_t i = 0; i < length; i++) {
		if (from[i] == '\\' && !(flags & GLOB_NOESCAPE) && i + 1 < length)
			i++;
		if (used + 1 >= room)
			return 0;
		to[used++] = from[i];
	}
	to[used] = '\0';
	return used;
}

static int expand(struct search *search, size_t used, const char *pattern);

/* The names of one directory that match the component; `rest` is what follows it. */
static int expand_magic(struct search *search, size_t used, const char *component, size_t length, const char *rest)
{
	char *pattern = strndup(component, length);
	if (pattern == NULL)
		return GLOB_NOSPACE;
	search->path[used] = '\0';
	const char *where = used == 0 ? "." : search->path;
	DIR *dir = opendir(where);
	int result = 0;
	if (dir == NULL) {
		int error = errno;
		free(pattern);
		/* What is no directory simply has no names. */
		if (error == ENOMEM)
			return GLOB_NOSPACE;
		if (error == ENOTDIR || error == ENOENT)
			return 0;
		return (search->error != NULL && search->error(where, error)) || (search->flags & GLOB_ERR) ? GLOB_ABORTED : 0;
	}
	int flags = (search->flags & GLOB_NOESCAPE ? FNM_NOESCAPE : 0) | (search->flags & GLOB_PERIOD ? 0 : FNM_PERIOD);
	while (result == 0) {
		errno = 0;
		struct dirent *entry = readdir(dir);
		if (entry == NULL) {
			if (errno != 0 && ((search->error != NULL && search->error(where, errno)) || (search->flags & GLOB_ERR)))
				result = GLOB_ABORTED;
			break;
		}
		/* Only a directory can have something below it. */
		if (*rest == '/' && entry->d_type != DT_UNKNOWN && entry->d_type != DT_DIR && entry->d_type != DT_LNK)
			continue;
		size_t size = strlen(entry->d_name);
		if (fnmatch(pattern, entry->d_name, flags) != 0 || used + size + 1 >= PATH_MAX)
			continue;
		memcpy(search->path + used, entry->d_name, size + 1);
		result = expand(search, used + size, rest);
	}
	(void)closedir(dir);
	free(pattern);
	return result;
}

static int expand(struct search *search, size_t used, const char *pattern)
{
	for (;;) {
		/* Separators stay as they are written. */
		while (*pattern == '/') {
			if (used + 1 >= PATH_MAX)
				return 0;
			search->path[used++] = *pattern++;
		}
		search->path[used] = '\0';
		if (*pattern == '\0')
			break;
		size_t length = strcspn(pattern, "/");
		if (is_magic(pattern, length, search->flags))
			return expand_magic(search, used, pattern, length, pattern + length);
		size_t size = unescaped(search->path + used, PATH_MAX - used, pattern, length, search->flags);
		if (size == 0)
			return 0;
		used += size;
		pattern += length;
	}
	struct stat info;
	if (used == 0 || (lstat(search->path, &info) < 0 && stat(search->path, &info) < 0))
		return 0;
	if ((search->flags & GLOB_MARK) && search->path[used - 1] != '/' && stat(search->path, &info) == 0 && S_ISDIR(info.st_mode)) {
		search->path[used] = '/';
		search->path[used + 1] = '\0';
	}
	return add(search, search->path);
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The ',' or '}' that ends the part of braces that begins here; NULL if there is none. */
static const char *part_end(const char *at, int flags)
{
	for (int depth = 0; *at != '\0'; at++) {
		if (*at == '\\' && !(flags & GLOB_NOESCAPE) && at[1] != '\0')
			at++;
		else if (depth == 0 && (*at == ',' || *at == '}'))
			return at;
		else if (*at == '{' || *at == '}')
			depth += *at == '{' ? 1 : -1;
	}
	return NULL;
}

/* The first '{' that has its '}', which is stored; NULL if there is none, or only the "{}" of find(1). */
static const char *find_braces(const char *pattern, int flags, const char **close)
{
	for (const char *at = pattern; *at != '\0'; at++) {
		if (*at == '\\' && !(flags & GLOB_NOESCAPE) && at[1] != '\0') {
			at++;
		} else if (*at == '{') {
			const char *end = part_end(at + 1, flags);
			while (end != NULL && *end == ',')
				end = part_end(end + 1, flags);
			*close = end;
			if (end != NULL && strcmp(pattern, "{}") != 0)
				return at;
		}
	}
	return NULL;
}

/* Appends the names of each pattern that the braces stand for. */
static int expand_braces(const char *pattern, const char *open, const char *close, int flags, int (*error)(const char *, int), glob_t *result)
{
	int status = 0;
	char *one = malloc(strlen(pattern) + 1);
	if (one == NULL)
		return GLOB_NOSPACE;
	char *inner = one + (open - pattern);
	memcpy(one, pattern, (size_t)(open - pattern));
	while (open != close && (status == 0 || status == GLOB_NOMATCH)) {
		const char *part = open + 1;
		open = part_end(part, flags);
		memcpy(inner, part, (size_t)(open - part));
		strcpy(inner + (open - part), close + 1);
		status = glob(one, (flags & ~(GLOB_NOCHECK | GLOB_NOMAGIC)) | GLOB_APPEND, error, result);
	}
	free(one);
	return status == GLOB_NOMATCH ? 0 : status;
}

int glob(const char *restrict pattern, int flags, int (*error)(const char *, int), glob_t *restrict result)
{
	struct search *search = malloc(sizeof *search);
	if (search == NULL)
		return GLOB_NOSPACE;
	if (!(flags & GLOB_APPEND)) {
		result->gl_pathc = 0;
		result->gl_pathv = NULL;
		result->__flags = flags & GLOB_DOOFFS;
	}
	size_t offset = result->__flags & GLOB_DOOFFS ? result->gl_offs : 0;
	size_t before = result->gl_pathc;
	*search = (struct search){ .result = result, .flags = flags, .error = error, .room = result->gl_pathv == NULL ? 0 : offset + before + 1 };
	int status = 0;
	if (result->gl_pathv == NULL) {
		search->room = offset + 2;
		result->gl_pathv = calloc(search->room, sizeof *result->gl_pathv);
		if (result->gl_pathv == NULL) {
			free(search);
			return GLOB_NOSPACE;
		}
	}
	const char *open, *close;
	if ((flags & GLOB_BRACE) && (open = find_braces(pattern, flags, &close)) != NULL) {
		free(search);
		status = expand_braces(pattern, open, close, flags, error, result);
		if (status != 0 || result->gl_pathc > before)
			return status;
		/* Nothing matched: what GLOB_NOCHECK asks for is the pattern as it is, braces and all. */
		return glob(pattern, (flags & ~GLOB_BRACE) | GLOB_APPEND, error, result);
	}
	const char *rest = pattern;
	size_t used = 0;
	if ((flags & GLOB_TILDE) && pattern[0] == '~' && (pattern[1] == '/' || pattern[1] == '\0')) {
		const char *home = getenv("HOME");
		if (home != NULL && strlen(home) < PATH_MAX) {
			used = strlen(home);
			memcpy(search->path, home, used);
			rest = pattern + 1;
		}
	}
	status = expand(search, used, rest);
	if (status == 0 && result->gl_pathc == before) {
		if ((flags & GLOB_NOCHECK) || ((flags & GLOB_NOMAGIC) && !is_magic(pattern, strlen(pattern), flags)))
			status = add(search, pattern);
		else
			status = GLOB_NOMATCH;
	}
	if (!(flags & GLOB_NOSORT) && result->gl_pathc > before)
		qsort(result->gl_pathv + offset + before, result->gl_pathc - before, sizeof *result->gl_pathv, compare);
	free(search);
	return status;
}

void globfree(glob_t *result)
{
	size_t offset = result->__flags & GLOB_DOOFFS ? result->gl_offs : 0;
	if (result->gl_pathv != NULL)
		for (size_t i = 0; i < result->gl_pathc; i++)
			free(result->gl_pathv[offset + i]);
	free(result->gl_pathv);
	result->gl_pathc = 0;
	result->gl_pathv = NULL;
}
