/* SPDX-License-Identifier: MIT */
/* Reading directories: "." and ".." first, then the entries in the order of their creation. */
#include "files.h"

struct plat_dir {
	struct node *node;
	size_t at;
};

/* DT_* of <dirent.h> are the file type's bits of st_mode. */
static unsigned char type_of(const struct node *node)
{
	return (unsigned char)((node->mode & S_IFMT) >> 12);
}

int __plat_dir_open(const char *path, struct plat_dir **dir)
{
	int error = fake_enter(FAKE_dir_open);
	if (error < 0)
		return error;
	host_lock();
	struct node *node;
	error = fake_find(path, 0, &node);
	if (error == 0 && !S_ISDIR(node->mode))
		error = -ENOTDIR;
	if (error == 0) {
		struct plat_dir *opened = host_alloc(sizeof *opened);
		opened->node = node;
		node->opens++;
		*dir = opened;
	}
	host_unlock();
	return error;
}

int __plat_dir_next(struct plat_dir *dir, struct plat_dirent *result)
{
	int error = fake_enter(FAKE_dir_next);
	if (error < 0)
		return error;
	host_lock();
	const char *name = NULL;
	struct node *node = NULL;
	if (dir->at == 0) {
		name = ".";
		node = dir->node;
	} else if (dir->at == 1) {
		name = "..";
		node = dir->node->parent;
	} else {
		const struct entry *entry = dir->node->entries;
		for (size_t skip = dir->at - 2; entry != NULL && skip != 0; skip--)
			entry = entry->next;
		if (entry != NULL) {
			name = entry->name;
			node = entry->node;
		}
	}
	int found = name != NULL;
	if (found) {
		dir->at++;
		result->inode = node->inode;
		result->type = type_of(node);
		fake_copy(result->name, name, fake_length(name) + 1);
	}
	host_unlock();
	return found;
}

int __plat_dir_rewind(struct plat_dir *dir)
{
	int error = fake_enter(FAKE_dir_rewind);
	if (error == 0)
		dir->at = 0;
	return error;
}

void __plat_dir_close(struct plat_dir *dir)
{
	host_lock();
	dir->node->opens--;
	fake_release_node(dir->node);
	host_unlock();
	host_free(dir);
}
