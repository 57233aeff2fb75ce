/* SPDX-License-Identifier: MIT */
/* fts_open() and its kin: a walk through trees, an entry at a time. The paths are counted from the folder where the program stands, which is never
 * changed. */
#include <dirent.h>
#include <errno.h>
#include <fts.h>
#include <stdlib.h>
#include <string.h>

#include "error.h"

struct __crt_fts {
	/* The entry that was given last; NULL before the first call. */
	FTSENT *current;
	/* Roots that are yet to come. */
	FTSENT *roots;
	int options, over;
	dev_t device;
	int (*compare)(const FTSENT **, const FTSENT **);
};

/* In fts_flags: it is followed although the walk is physical. */
enum { FOLLOWED = 1 };

static void free_list(FTSENT *entry)
{
	while (entry != NULL) {
		FTSENT *next = entry->fts_link;
		free_list(entry->__children);
		free(entry);
		entry = next;
	}
}

/* An entry with its path behind it. */
static FTSENT *make(FTSENT *parent, const char *name)
{
	size_t length = strlen(name), before = 0;
	int slash = 0;
	if (parent != NULL) {
		before = parent->fts_pathlen;
		slash = before > 0 && parent->fts_path[before - 1] != '/';
	}
	FTSENT *entry = calloc(1, sizeof *entry + before + 1 + length + 1);
	if (entry == NULL)
		return NULL;
	char *path = (char *)(entry + 1);
	entry->fts_path = entry->fts_accpath = path;
	if (parent != NULL) {
		memcpy(path, parent->fts_path, before);
		path += before;
		if (slash)
			*path++ = '/';
	}
	memcpy(path, name, length + 1);
	entry->fts_name = path;
	entry->fts_namelen = length;
	entry->fts_pathlen = (size_t)(path - entry->fts_path) + length;
	entry->fts_parent = parent;
	entry->fts_level = (short)(parent != NULL ? parent->fts_level + 1 : FTS_ROOTLEVEL);
	entry->fts_statp = &entry->__stat;
	return entry;
}

/* What it is. */
static void look(const FTS *walk, FTSENT *entry, int follow)
{
	struct stat *about = &entry->__stat;
	entry->fts_errno = 0;
	entry->fts_cycle = NULL;
	follow = follow || (walk->options & FTS_LOGICAL) || (entry->fts_level == FTS_ROOTLEVEL && (walk->options & FTS_COMFOLLOW));
	if (follow ? stat(entry->fts_path, about) < 0 : lstat(entry->fts_path, about) < 0) {
		int error = errno;
		if (follow && lstat(entry->fts_path, about) == 0) {
			entry->fts_info = FTS_SLNONE;
		} else {
			memset(about, 0, sizeof *about);
			entry->fts_info = FTS_NS;
			entry->fts_errno = error;
		}
		return;
	}
	entry->fts_dev = about->st_dev;
	entry->fts_ino = about->st_ino;
	entry->fts_nlink = about->st_nlink;
	if (S_ISDIR(about->st_mode)) {
		entry->fts_info = FTS_D;
		if (entry->fts_level > FTS_ROOTLEVEL && (strcmp(entry->fts_name, ".") == 0 || strcmp(entry->fts_name, "..") == 0)) {
			entry->fts_info = FTS_DOT;
			return;
		}
		for (FTSENT *above = entry->fts_parent; above != NULL; above = above->fts_parent) {
			if (above->fts_dev == entry->fts_dev && above->fts_ino == entry->fts_ino) {
				entry->fts_cycle = above;
				entry->fts_info = FTS_DC;
				break;
			}
		}
	} else if (S_ISLNK(about->st_mode)) {
		entry->fts_info = FTS_SL;
	} else {
		entry->fts_info = S_ISREG(about->st_mode) ? FTS_F : FTS_DEFAULT;
	}
}

/* Equals keep their order. */
static FTSENT *sort(const FTS *walk, FTSENT *list)
{
	if (walk->compare == NULL || list == NULL || list->fts_link == NULL)
		return list;
	/* Merges ever longer runs. */
	FTSENT *slow = list, *half;
	for (FTSENT *fast = list->fts_link; fast != NULL && fast->fts_link != NULL; fast = fast->fts_link->fts_link)
		slow = slow->fts_link;
	half = slow->fts_link;
	slow->fts_link = NULL;
	FTSENT *a = sort(walk, list), *b = sort(walk, half), *first = NULL, **end = &first;
	while (a != NULL && b != NULL) {
		const FTSENT *left = a, *right = b;
		FTSENT **from = walk->compare(&left, &right) <= 0 ? &a : &b;
		*end = *from;
		end = &(*end)->fts_link;
		*from = *end;
	}
	*end = a != NULL ? a : b;
	return first;
}

/* What is in a directory. *error: why it could not be read; 0 for an empty one. */
static FTSENT *read_children(const FTS *walk, FTSENT *parent, int *error)
{
	FTSENT *list = NULL, **end = &list;
	DIR *folder = opendir(parent->fts_path);
	*error = 0;
	if (folder == NULL) {
		*error = errno;
		return NULL;
	}
	for (;;) {
		errno = 0;
		struct dirent *found = readdir(folder);
		if (found == NULL) {
			*error = errno;
			break;
		}
		int dot = strcmp(found->d_name, ".") == 0 || strcmp(found->d_name, "..") == 0;
		if (dot && (walk->options & FTS_SEEDOT) == 0)
			continue;
		FTSENT *entry = make(parent, found->d_name);
		if (entry == NULL) {
			*error = ENOMEM;
			break;
		}
		*end = entry;
		end = &entry->fts_link;
		/* Of what is no directory and no link the caller wants to know nothing, with FTS_NOSTAT; to follow links, all must be looked at. */
		int plain = found->d_type != DT_UNKNOWN && found->d_type != DT_DIR && !(found->d_type == DT_LNK && (walk->options & FTS_LOGICAL));
		if ((walk->options & FTS_NOSTAT) && plain)
			entry->fts_info = FTS_NSOK;
		else
			look(walk, entry, 0);
	}
	closedir(folder);
	if (*error == ENOMEM) {
		free_list(list);
		return NULL;
	}
	return sort(walk, list);
}

FTS *fts_open(char *const *paths, int options, int (*compare)(const FTSENT **, const FTSENT **))
{
	int kind = options & (FTS_LOGICAL | FTS_PHYSICAL);
	if ((options & ~0xff) != 0 || (kind != FTS_LOGICAL && kind != FTS_PHYSICAL) || paths[0] == NULL) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	FTS *walk = calloc(1, sizeof *walk);
	if (walk == NULL)
		return NULL;
	walk->options = options;
	walk->compare = compare;
	FTSENT **end = &walk->roots;
	for (; *paths != NULL; paths++) {
		FTSENT *root = make(NULL, *paths);
		if (root == NULL) {
			fts_close(walk);
			__crt_set_errno(ENOMEM);
			return NULL;
		}
		look(walk, root, 0);
		if (**paths == '\0') {
			root->fts_info = FTS_NS;
			root->fts_errno = ENOENT;
		}
		*end = root;
		end = &root->fts_link;
	}
	walk->roots = sort(walk, walk->roots);
	return walk;
}

static FTSENT *give(FTS *walk, FTSENT *entry)
{
	walk->current = entry;
	if (entry->fts_level == FTS_ROOTLEVEL)
		walk->device = entry->fts_dev;
	/* One that was to be followed already when its list was shown. */
	if (entry->fts_instr == FTS_FOLLOW) {
		entry->fts_instr = 0;
		entry->fts_flags |= FOLLOWED;
		look(walk, entry, 1);
	}
	return entry;
}

/* Behind `entry`, which is freed: its neighbour, or its parent for the second time. */
static FTSENT *leave(FTS *walk, FTSENT *entry)
{
	FTSENT *parent = entry->fts_parent, *next;
	do {
		next = entry->fts_link;
		free_list(entry->__children);
		free(entry);
		if (parent != NULL)
			parent->__children = next;
		else
			walk->roots = next;
		entry = next;
		/* The program may have said already that it does not want it. */
	} while (next != NULL && next->fts_instr == FTS_SKIP);
	if (next != NULL)
		return give(walk, next);
	if (parent == NULL) {
		walk->current = NULL;
		walk->over = 1;
		__crt_set_errno(0);
		return NULL;
	}
	parent->fts_info = parent->fts_errno != 0 ? FTS_ERR : FTS_DP;
	walk->current = parent;
	return parent;
}

FTSENT *fts_read(FTS *walk)
{
	FTSENT *entry = walk->current;
	if (walk->over) {
		__crt_set_errno(0);
		return NULL;
	}
	if (entry == NULL)
		return give(walk, walk->roots);
	int instruction = entry->fts_instr, error;
	entry->fts_instr = 0;
	if (instruction == FTS_AGAIN) {
		look(walk, entry, entry->fts_flags & FOLLOWED);
		free_list(entry->__children);
		entry->__children = NULL;
		return entry;
	}
	if (instruction == FTS_FOLLOW && (entry->fts_info == FTS_SL || entry->fts_info == FTS_SLNONE)) {
		entry->fts_flags |= FOLLOWED;
		look(walk, entry, 1);
		return entry;
	}
	if (entry->fts_info != FTS_D)
		return leave(walk, entry);
	if (instruction == FTS_SKIP || ((walk->options & FTS_XDEV) && entry->fts_dev != walk->device)) {
		free_list(entry->__children);
		entry->__children = NULL;
		entry->fts_info = FTS_DP;
		return entry;
	}
	/* fts_children() may have read it already. */
	if (entry->__children == NULL) {
		entry->__children = read_children(walk, entry, &error);
		if (error != 0) {
			entry->fts_errno = error;
			if (entry->__children == NULL) {
				entry->fts_info = error == ENOMEM ? FTS_ERR : FTS_DNR;
				return entry;
			}
		}
	}
	while (entry->__children != NULL && entry->__children->fts_instr == FTS_SKIP) {
		FTSENT *skipped = entry->__children;
		entry->__children = skipped->fts_link;
		free(skipped);
	}
	if (entry->__children == NULL) {
		entry->fts_info = FTS_DP;
		return entry;
	}
	return give(walk, entry->__children);
}

FTSENT *fts_children(FTS *walk, int options)
{
	FTSENT *entry = walk->current;
	int error;
	if (options != 0 && options != FTS_NAMEONLY) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	__crt_set_errno(0);
	if (walk->over)
		return NULL;
	if (entry == NULL)
		return walk->roots;
	if (entry->fts_info != FTS_D)
		return NULL;
	if (entry->__children == NULL) {
		entry->__children = read_children(walk, entry, &error);
		__crt_set_errno(error);
	}
	return entry->__children;
}

int fts_set(FTS *walk, FTSENT *entry, int instruction)
{
	(void)walk;
	if (instruction < 0 || instruction > FTS_SKIP) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	entry->fts_instr = (unsigned short)instruction;
	return 0;
}

int fts_close(FTS *walk)
{
	/* The lists hang together from the roots on. */
	free_list(walk->roots);
	free(walk);
	return 0;
}
