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
	/* GLOB_ALTDIRFUNC's functions, or our own in their shape. */
	void *(*open)(const char *);
	struct dirent *(*read)(void *);
	void (*close)(void *);
	int (*status)(const char *restrict, struct stat *restrict);
	int (*link_status)(const char *restrict, struct stat *restrict);
	int (*error)(const char *, int);
	size_t room;
	/* The path so far. */
	char path[PATH_MAX + NAME_MAX + 2];
};

static void *open_directory(const char *path)
{
	return opendir(path);
}

static struct dirent *read_directory(void *directory)
{
	return readdir(directory);
}

static void close_directory(void *directory)
{
	(void)closedir(directory);
}

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
	size_t offset = result->gl_flags & GLOB_DOOFFS ? result->gl_offs : 0;
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

static int expand(struct search *search, size_t used, const char *pattern, int exists);

/* The names of one directory that match the component; `rest` is what follows it. */
static int expand_magic(struct search *search, size_t used, const char *component, size_t length, const char *rest)
{
	char *pattern = strndup(component, length);
	if (pattern == NULL)
		return GLOB_NOSPACE;
	/* The program's functions expect the directory's name alone. */
	size_t end = used;
	while (end > 1 && search->path[end - 1] == '/')
		end--;
	char separator = search->path[end];
	search->path[end] = '\0';
	const char *where = used == 0 ? "." : search->path;
	void *dir = search->open(where);
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
		search->path[end] = '\0';
		errno = 0;
		struct dirent *entry = search->read(dir);
		if (entry == NULL) {
			if (errno != 0 && ((search->error != NULL && search->error(where, errno)) || (search->flags & GLOB_ERR)))
				result = GLOB_ABORTED;
			break;
		}
		/* Only a directory can have something below it. */
		if ((*rest == '/' || (search->flags & GLOB_ONLYDIR)) && entry->d_type != DT_UNKNOWN && entry->d_type != DT_DIR && entry->d_type != DT_LNK)
			continue;
		size_t size = strlen(entry->d_name);
		if (fnmatch(pattern, entry->d_name, flags) != 0 || used + size + 1 >= PATH_MAX)
			continue;
		if (end < used)
			search->path[end] = separator;
		memcpy(search->path + used, entry->d_name, size + 1);
		result = expand(search, used + size, rest, 1);
	}
	search->close(dir);
	free(pattern);
	return result;
}

/* `exists`: the path so far came from a directory. */
static int expand(struct search *search, size_t used, const char *pattern, int exists)
{
	for (;;) {
		/* Separators stay as they are written. */
		while (*pattern == '/') {
			if (used + 1 >= PATH_MAX)
				return 0;
			search->path[used++] = *pattern++;
			exists = 0;
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
		exists = 0;
	}
	struct stat info;
	if (used == 0 || (!exists && search->link_status(search->path, &info) < 0 && search->status(search->path, &info) < 0))
		return 0;
	if ((search->flags & GLOB_MARK) && search->path[used - 1] != '/' && search->status(search->path, &info) == 0 && S_ISDIR(info.st_mode)) {
		search->path[used] = '/';
		search->path[used + 1] = '\0';
	}
	return add(search, search->path);
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Adds what matches a pattern without braces, sorted by itself. */
static int expand_one(struct search *search, const char *pattern)
{
	glob_t *result = search->result;
	size_t before = result->gl_pathc;
	size_t used = 0;
	if ((search->flags & (GLOB_TILDE | GLOB_TILDE_CHECK)) && pattern[0] == '~') {
		const char *home = pattern[1] == '/' || pattern[1] == '\0' ? getenv("HOME") : NULL;
		if (home != NULL && strlen(home) < PATH_MAX) {
			used = strlen(home);
			memcpy(search->path, home, used);
			pattern++;
		} else if (search->flags & GLOB_TILDE_CHECK) {
			return GLOB_NOMATCH;
		}
	}
	if (is_magic(pattern, strlen(pattern), search->flags))
		result->gl_flags |= GLOB_MAGCHAR;
	int status = expand(search, used, pattern, 0);
	size_t offset = result->gl_flags & GLOB_DOOFFS ? result->gl_offs : 0;
	if (!(search->flags & GLOB_NOSORT) && result->gl_pathc > before)
		qsort(result->gl_pathv + offset + before, result->gl_pathc - before, sizeof *result->gl_pathv, compare);
	return status;
}

/* Where the alternative that begins at `text`, behind a brace or a comma, ends: at its comma or brace. NULL if neither comes. */
static const char *end_of_alternative(const char *text, int flags)
{
	for (size_t depth = 0; *text != '\0'; text++) {
		if (*text == '\\' && !(flags & GLOB_NOESCAPE) && text[1] != '\0')
			text++;
		else if (*text == '{')
			depth++;
		else if (depth == 0 && (*text == ',' || *text == '}'))
			return text;
		else if (*text == '}')
			depth--;
	}
	return NULL;
}

/* The first brace that has an end and something in it; {} stands for itself (find -exec). */
static const char *first_brace(const char *text, int flags)
{
	for (; *text != '\0'; text++) {
		if (*text == '\\' && !(flags & GLOB_NOESCAPE) && text[1] != '\0') {
			text++;
		} else if (*text == '{' && text[1] == '}') {
			text++;
		} else if (*text == '{') {
			const char *end = text;
			do
				end = end_of_alternative(end + 1, flags);
			while (end != NULL && *end == ',');
			if (end != NULL)
				return text;
		}
	}
	return NULL;
}

static int expand_braces(struct search *search, const char *pattern)
{
	const char *brace = search->flags & GLOB_BRACE ? first_brace(pattern, search->flags) : NULL;
	if (brace == NULL)
		return expand_one(search, pattern);
	const char *rest = brace;
	do
		rest = end_of_alternative(rest + 1, search->flags);
	while (*rest == ',');
	rest++;
	size_t before = (size_t)(brace - pattern), after = strlen(rest);
	char *written = malloc(before + (size_t)(rest - brace) + after + 1);
	if (written == NULL)
		return GLOB_NOSPACE;
	memcpy(written, pattern, before);
	int status = 0;
	const char *end = brace;
	while (status == 0 && *end != '}') {
		const char *begin = end + 1;
		end = end_of_alternative(begin, search->flags);
		size_t length = (size_t)(end - begin);
		memcpy(written + before, begin, length);
		memcpy(written + before + length, rest, after + 1);
		status = expand_braces(search, written);
		/* Nobody's home in one alternative. */
		if (status == GLOB_NOMATCH)
			status = 0;
	}
	free(written);
	return status;
}

int glob(const char *restrict pattern, int flags, int (*error)(const char *, int), glob_t *restrict result)
{
	struct search *search = malloc(sizeof *search);
	if (search == NULL)
		return GLOB_NOSPACE;
	if (!(flags & GLOB_APPEND)) {
		result->gl_pathc = 0;
		result->gl_pathv = NULL;
		result->gl_flags = 0;
	}
	result->gl_flags = flags | (result->gl_flags & GLOB_DOOFFS);
	size_t offset = result->gl_flags & GLOB_DOOFFS ? result->gl_offs : 0;
	size_t before = result->gl_pathc;
	*search = (struct search){ .result = result, .flags = flags, .error = error, .room = result->gl_pathv == NULL ? 0 : offset + before + 1,
		.open = open_directory, .read = read_directory, .close = close_directory, .status = stat, .link_status = lstat };
	if (flags & GLOB_ALTDIRFUNC) {
		search->open = result->gl_opendir;
		search->read = result->gl_readdir;
		search->close = result->gl_closedir;
		search->status = result->gl_stat;
		search->link_status = result->gl_lstat;
	}
	if (result->gl_pathv == NULL) {
		search->room = offset + 2;
		result->gl_pathv = calloc(search->room, sizeof *result->gl_pathv);
		if (result->gl_pathv == NULL) {
			free(search);
			return GLOB_NOSPACE;
		}
	}
	int status = expand_braces(search, pattern);
	if (status == 0 && result->gl_pathc == before) {
		if ((flags & GLOB_NOCHECK) || ((flags & GLOB_NOMAGIC) && !is_magic(pattern, strlen(pattern), flags)))
			status = add(search, pattern);
		else
			status = GLOB_NOMATCH;
	}
	free(search);
	return status;
}

void globfree(glob_t *result)
{
	size_t offset = result->gl_flags & GLOB_DOOFFS ? result->gl_offs : 0;
	if (result->gl_pathv != NULL)
		for (size_t i = 0; i < result->gl_pathc; i++)
			free(result->gl_pathv[offset + i]);
	free(result->gl_pathv);
	result->gl_pathc = 0;
	result->gl_pathv = NULL;
}
