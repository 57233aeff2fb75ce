/* SPDX-License-Identifier: MIT */
/* nftw() and ftw(). The names of a directory are read at once and the directory is closed before its files are visited: no walk, however deep, has more
 * than one directory open, so that the limit on descriptors is always kept. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <ftw.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct walk {
	int (*visit)(const char *, const struct stat *, int, struct FTW *);
	int (*visit_plain)(const char *, const struct stat *, int);
	int flags;
	dev_t device;
	/* The working directory of the caller; FTW_CHDIR goes by absolute paths from it. */
	char *home;
	char path[PATH_MAX + NAME_MAX + 2];
};

/* The directories that the walk is in, so that links cannot lead it round in circles. */
struct ancestor {
	const struct ancestor *above;
	dev_t device;
	ino_t inode;
};

static int call(struct walk *walk, const struct stat *info, int kind, int base, int level)
{
	struct FTW where = { base, level };
	if (walk->visit_plain != NULL)
		return walk->visit_plain(walk->path, info, kind == FTW_SLN ? FTW_NS : kind == FTW_DP ? FTW_D : kind);
	return walk->visit(walk->path, info, kind, &where);
}

/* To the directory that the first `length` bytes of the path name. */
static int change(struct walk *walk, size_t length)
{
	if (!(walk->flags & FTW_CHDIR))
		return 0;
	if (chdir(walk->home) < 0)
		return -1;
	if (length == 0)
		return 0;
	char saved = walk->path[length];
	walk->path[length] = '\0';
	int result = chdir(walk->path);
	walk->path[length] = saved;
	return result;
}

/* The names in the directory, one behind the other, each with its NUL, and an empty one at the end. NULL with errno. */
static char *names_in(const char *path)
{
	DIR *dir = opendir(path);
	if (dir == NULL)
		return NULL;
	size_t used = 0, room = 512;
	char *names = malloc(room);
	struct dirent *entry;
	int error = names == NULL ? ENOMEM : 0;
	while (error == 0) {
		errno = 0;
		entry = readdir(dir);
		if (entry == NULL) {
			error = errno;
			break;
		}
		if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
			continue;
		size_t size = strlen(entry->d_name) + 1;
		if (used + size + 1 > room) {
			room = (used + size + 1) * 2;
			char *more = realloc(names, room);
			if (more == NULL) {
				error = ENOMEM;
				break;
			}
			names = more;
		}
		memcpy(names + used, entry->d_name, size);
		used += size;
	}
	(void)closedir(dir);
	if (error != 0) {
		free(names);
		errno = error;
		return NULL;
	}
	names[used] = '\0';
	return names;
}

/* What the program's answer to a file says, beyond "go on" (0) and "stop" (anything else): only with FTW_ACTIONRETVAL. */
static int skips(const struct walk *walk, int result)
{
	return (walk->flags & FTW_ACTIONRETVAL) && (result == FTW_SKIP_SUBTREE || result == FTW_SKIP_SIBLINGS);
}

static int visit_tree(struct walk *walk, size_t length, int base, int level, const struct ancestor *above)
{
	struct stat info;
	int kind;
	/* From where the walk is: the name alone with FTW_CHDIR. */
	const char *name = walk->flags & FTW_CHDIR ? walk->path + base : walk->path;
	if (change(walk, (size_t)base) < 0)
		return -1;
	if ((walk->flags & FTW_PHYS ? lstat(name, &info) : stat(name, &info)) < 0) {
		if (!(walk->flags & FTW_PHYS) && errno == ENOENT && lstat(name, &info) == 0) {
			kind = FTW_SLN;
		} else if (level == 0) {
			return -1;
		} else if (errno == EACCES || errno == ENOENT || errno == ELOOP) {
			memset(&info, 0, sizeof info);
			kind = FTW_NS;
		} else {
			return -1;
		}
	} else {
		kind = S_ISDIR(info.st_mode) ? FTW_D : S_ISLNK(info.st_mode) ? FTW_SL : FTW_F;
	}
	if (level == 0)
		walk->device = info.st_dev;
	if ((walk->flags & FTW_MOUNT) && kind != FTW_NS && info.st_dev != walk->device)
		return 0;
	if (kind != FTW_D)
		return call(walk, &info, kind, base, level);

	/* Systems without numbers for files give 0 for all of them. */
	for (const struct ancestor *one = above; one != NULL; one = one->above)
		if (info.st_ino != 0 && one->device == info.st_dev && one->inode == info.st_ino)
			return 0;
	const struct ancestor here = { above, info.st_dev, info.st_ino };
	char *names = names_in(name);
	if (names == NULL) {
		if (errno == EACCES)
			return call(walk, &info, FTW_DNR, base, level);
		return -1;
	}
	int result = 0;
	if (!(walk->flags & FTW_DEPTH))
		result = call(walk, &info, FTW_D, base, level);
	int all = 1;
	if (skips(walk, result)) {
		free(names);
		return result;
	}
	size_t end = length;
	if (walk->path[end - 1] != '/')
		walk->path[end++] = '/';
	for (const char *entry = names; all && result == 0 && *entry != '\0'; entry += strlen(entry) + 1) {
		size_t size = strlen(entry);
		if (end + size >= PATH_MAX) {
			errno = ENAMETOOLONG;
			result = -1;
			break;
		}
		memcpy(walk->path + end, entry, size + 1);
		result = visit_tree(walk, end + size, (int)end, level + 1, &here);
		if (skips(walk, result)) {
			all = result != FTW_SKIP_SIBLINGS;
			result = 0;
		}
	}
	int error = errno;
	free(names);
	errno = error;
	walk->path[length] = '\0';
	if (result == 0 && (walk->flags & FTW_DEPTH)) {
		if (change(walk, (size_t)base) < 0)
			return -1;
		result = call(walk, &info, FTW_DP, base, level);
	}
	return result;
}

static int start(const char *path, struct walk *walk)
{
	size_t length = strlen(path);
	int result = -1;
	if (length == 0 || length >= PATH_MAX) {
		errno = length == 0 ? ENOENT : ENAMETOOLONG;
		free(walk);
		return -1;
	}
	memcpy(walk->path, path, length + 1);
	while (length > 1 && walk->path[length - 1] == '/')
		walk->path[--length] = '\0';
	size_t base = length;
	while (base > 0 && walk->path[base - 1] != '/')
		base--;
	if (base == length)
		base = 0;
	if (walk->flags & FTW_CHDIR)
		walk->home = getcwd(NULL, 0);
	if (!(walk->flags & FTW_CHDIR) || walk->home != NULL) {
		result = visit_tree(walk, length, (int)base, 0, NULL);
		if (skips(walk, result))
			result = 0;
		int error = errno;
		if (walk->home != NULL)
			(void)chdir(walk->home);
		free(walk->home);
		errno = error;
	}
	free(walk);
	return result;
}

int nftw(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int descriptors, int flags)
{
	(void)descriptors;
	struct walk *walk = calloc(1, sizeof *walk);
	if (walk == NULL)
		return -1;
	walk->visit = visit;
	walk->flags = flags;
	return start(path, walk);
}

int ftw(const char *path, int (*visit)(const char *, const struct stat *, int), int descriptors)
{
	(void)descriptors;
	struct walk *walk = calloc(1, sizeof *walk);
	if (walk == NULL)
		return -1;
	walk->visit_plain = visit;
	return start(path, walk);
}
