/* SPDX-License-Identifier: MIT */
/* The in-memory file system: what file.c, path.c and dir.c share. Everything here is guarded by host_lock(). */
#ifndef FAKE_FILES_H
#define FAKE_FILES_H

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "private.h"

/* A file, directory, symbolic link, pipe or terminal. It lives while a directory entry or a descriptor refers to it. */
struct node {
	/* S_IFREG and so on, with the permission bits. */
	unsigned mode;
	uint64_t inode;
	/* Directory entries, and open descriptions. */
	int links, opens;
	/* Contents: a file's bytes, a link's target, a pipe's queue. */
	char *data;
	size_t size, capacity;
	/* A directory's entries and the directory above it ("/": itself). */
	struct entry *entries;
	struct node *parent;
	/* A pipe's open ends. */
	int readers, writers;
	struct timespec accessed, changed;
};

struct entry {
	struct entry *next;
	char *name;
	struct node *node;
};

enum { FAKE_NAME_MAX = 255, FAKE_PATH_MAX = 4096, FAKE_LINKS_MAX = 40 };

extern struct node *fake_root, *fake_cwd;

/* Where a path leads: its directory, the last component (NUL-terminated) and the node, NULL if there is none. */
struct place {
	struct node *directory;
	char name[FAKE_NAME_MAX + 1];
	struct node *node;
	/* The path ended in a separator: only a directory will do. */
	int directory_wanted;
};
int fake_resolve(const char *path, int no_follow, struct place *place);
/* The node of an existing path. */
int fake_find(const char *path, int no_follow, struct node **node);

struct node *fake_new_node(unsigned mode);
void fake_add_entry(struct node *directory, const char *name, struct node *node);
void fake_remove_entry(struct node *directory, struct node *node, const char *name);
void fake_release_node(struct node *node);
/* Grows or shrinks the contents, zero-filled. -ENOSPC beyond the disk's limit. */
int fake_resize(struct node *node, size_t size);
/* "/a/b" of a directory; the length, or -ERANGE. */
intptr_t fake_directory_path(const struct node *directory, char *buffer, size_t size);

size_t fake_length(const char *text);
int fake_equal(const char *a, const char *b);
void fake_copy(char *to, const char *from, size_t size);

void fake_reset_descriptors(void);
void fake_touch(struct timespec *stamp);

#endif
