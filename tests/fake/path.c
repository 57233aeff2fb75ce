/* SPDX-License-Identifier: MIT */
/* The in-memory file system's tree: nodes, names, and the walk from a path to a node. */
#include "files.h"

struct node *fake_root, *fake_cwd;
static uint64_t next_inode;
static size_t disk_used, disk_limit = SIZE_MAX;

size_t fake_length(const char *text)
{
	size_t length = 0;
	while (text[length] != '\0')
		length++;
	return length;
}

int fake_equal(const char *a, const char *b)
{
	while (*a == *b && *a != '\0') {
		a++;
		b++;
	}
	return *a == *b;
}

void fake_copy(char *to, const char *from, size_t size)
{
	while (size-- != 0)
		*to++ = *from++;
}

void fake_touch(struct timespec *stamp)
{
	fake_now(stamp);
}

void fake_limit_disk(size_t size)
{
	disk_limit = size;
}

struct node *fake_new_node(unsigned mode)
{
	struct node *node = host_alloc(sizeof *node);
	node->mode = mode;
	node->inode = ++next_inode;
	fake_touch(&node->accessed);
	fake_touch(&node->changed);
	return node;
}

int fake_resize(struct node *node, size_t size)
{
	if (size > node->size && (disk_used > disk_limit || size - node->size > disk_limit - disk_used))
		return -ENOSPC;
	if (size > (size_t)1 << 40)
		return -EFBIG;
	if (size > node->capacity) {
		size_t capacity = node->capacity * 2 > size ? node->capacity * 2 : size;
		node->data = host_grow(node->data, node->capacity, capacity);
		node->capacity = capacity;
	}
	/* A file that shrinks and grows again shows zeros. */
	for (size_t i = size; i < node->size; i++)
		node->data[i] = 0;
	disk_used += size - node->size;
	node->size = size;
	return 0;
}

void fake_release_node(struct node *node)
{
	if (node->links > 0 || node->opens > 0)
		return;
	fake_resize(node, 0);
	host_free(node->data);
	host_free(node);
}

void fake_add_entry(struct node *directory, const char *name, struct node *node)
{
	struct entry *entry = host_alloc(sizeof *entry);
	entry->name = host_copy_string(name);
	entry->node = node;
	/* At the end: listings come in the order of creation. */
	struct entry **link = &directory->entries;
	while (*link != NULL)
		link = &(*link)->next;
	*link = entry;
	node->links++;
	if (S_ISDIR(node->mode))
		node->parent = directory;
	fake_touch(&directory->changed);
}

void fake_remove_entry(struct node *directory, struct node *node, const char *name)
{
	for (struct entry **link = &directory->entries; *link != NULL; link = &(*link)->next) {
		struct entry *entry = *link;
		if (entry->node != node || !fake_equal(entry->name, name))
			continue;
		*link = entry->next;
		host_free(entry->name);
		host_free(entry);
		node->links--;
		fake_touch(&directory->changed);
		fake_release_node(node);
		return;
	}
}

static struct node *look_up(struct node *directory, const char *name)
{
	if (fake_equal(name, "."))
		return directory;
	if (fake_equal(name, ".."))
		return directory->parent;
	for (struct entry *entry = directory->entries; entry != NULL; entry = entry->next)
		if (fake_equal(entry->name, name))
			return entry->node;
	return NULL;
}

int fake_resolve(const char *path, int no_follow, struct place *place)
{
	/* What is left to walk. A symbolic link's target is put in front of it. */
	char rest[FAKE_PATH_MAX * 2];
	size_t length = fake_length(path);
	if (length == 0)
		return -ENOENT;
	if (length >= FAKE_PATH_MAX)
		return -ENAMETOOLONG;
	fake_copy(rest, path, length + 1);

	struct node *directory = rest[0] == '/' ? fake_root : fake_cwd;
	place->directory = directory;
	place->node = directory;
	fake_copy(place->name, ".", 2);
	int links = 0;
	size_t at = 0;
	for (;;) {
		while (rest[at] == '/')
			at++;
		if (rest[at] == '\0')
			break;
		size_t end = at;
		while (rest[end] != '\0' && rest[end] != '/')
			end++;
		if (end - at > FAKE_NAME_MAX)
			return -ENAMETOOLONG;
		size_t next = end;
		while (rest[next] == '/')
			next++;
		int last = rest[next] == '\0';

		if (place->node == NULL)
			return -ENOENT;
		if (!S_ISDIR(place->node->mode))
			return -ENOTDIR;
		directory = place->node;
		fake_copy(place->name, rest + at, end - at);
		place->name[end - at] = '\0';
		place->directory = directory;
		place->directory_wanted = last && next != end;
		place->node = look_up(directory, place->name);
		at = end;
		if (place->node == NULL) {
			if (!last)
				return -ENOENT;
			break;
		}
		if (!S_ISLNK(place->node->mode) || (last && no_follow && !place->directory_wanted))
			continue;
		if (++links > FAKE_LINKS_MAX)
			return -ELOOP;
		char joined[sizeof rest];
		size_t target = place->node->size, left = fake_length(rest + at);
		if (target + left >= sizeof joined)
			return -ENAMETOOLONG;
		fake_copy(joined, place->node->data, target);
		fake_copy(joined + target, rest + at, left + 1);
		fake_copy(rest, joined, target + left + 1);
		at = 0;
		place->node = rest[0] == '/' ? fake_root : directory;
		place->directory = place->node;
	}
	if (place->node != NULL && place->directory_wanted && !S_ISDIR(place->node->mode))
		return -ENOTDIR;
	return 0;
}

int fake_find(const char *path, int no_follow, struct node **node)
{
	struct place place = {0};
	int error = fake_resolve(path, no_follow, &place);
	if (error < 0)
		return error;
	if (place.node == NULL)
		return -ENOENT;
	*node = place.node;
	return 0;
}

intptr_t fake_directory_path(const struct node *directory, char *buffer, size_t size)
{
	/* From the end towards the root. */
	char path[FAKE_PATH_MAX];
	size_t at = sizeof path;
	path[--at] = '\0';
	if (directory == fake_root)
		path[--at] = '/';
	for (; directory != fake_root; directory = directory->parent) {
		const struct entry *entry = directory->parent->entries;
		while (entry->node != directory)
			entry = entry->next;
		size_t length = fake_length(entry->name);
		if (length + 1 > at)
			return -ENAMETOOLONG;
		at -= length;
		fake_copy(path + at, entry->name, length);
		path[--at] = '/';
	}
	size_t length = sizeof path - at - 1;
	if (length >= size)
		return -ERANGE;
	fake_copy(buffer, path + at, length + 1);
	return (intptr_t)length;
}

static void remove_tree(struct node *directory)
{
	while (directory->entries != NULL) {
		struct entry *entry = directory->entries;
		if (S_ISDIR(entry->node->mode))
			remove_tree(entry->node);
		fake_remove_entry(directory, entry->node, entry->name);
	}
}

void fake_reset_files(void)
{
	fake_reset_descriptors();
	disk_limit = SIZE_MAX;
	if (fake_root != NULL)
		remove_tree(fake_root);
	else
		fake_root = fake_new_node(S_IFDIR | 0755);
	fake_root->parent = fake_root;
	fake_root->links = 1;
	fake_cwd = fake_root;
	fake_add_entry(fake_root, "tmp", fake_new_node(S_IFDIR | 0777));
}
