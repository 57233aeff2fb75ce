/* SPDX-License-Identifier: MIT */
/* Descriptors and the operations on files, in memory. */
#include <unistd.h>

#include "files.h"

enum { DESCRIPTORS = 1024, PIPE_SIZE = 65536 };

/* What open made; dup shares it. */
struct description {
	struct node *node;
	int users;
	/* O_* with the access mode. */
	int flags;
	int64_t offset;
};

static struct descriptor {
	struct description *description;
	int close_on_exec;
} table[DESCRIPTORS];

/* Standard input, output and error as they are at the start: two queues written and one read. */
static struct node *standard[3];
static size_t input_at;
static int terminal;

static void drop(struct description *description)
{
	struct node *node = description->node;
	if (--description->users > 0)
		return;
	if (S_ISFIFO(node->mode)) {
		if ((description->flags & O_ACCMODE) == O_RDONLY)
			node->readers--;
		else
			node->writers--;
		host_lock_signal();
	}
	node->opens--;
	fake_release_node(node);
	host_free(description);
}

static int find(int fd, struct description **description)
{
	if (fd < 0 || fd >= DESCRIPTORS || table[fd].description == NULL)
		return -EBADF;
	*description = table[fd].description;
	return 0;
}

static int free_descriptor(int least)
{
	if (least < 0 || least >= DESCRIPTORS)
		return -EINVAL;
	for (int fd = least; fd < DESCRIPTORS; fd++)
		if (table[fd].description == NULL)
			return fd;
	return -EMFILE;
}

static int install(struct node *node, int flags, int fd)
{
	struct description *description = host_alloc(sizeof *description);
	*description = (struct description){ .node = node, .users = 1, .flags = flags & ~(O_CREAT | O_EXCL | O_TRUNC | O_CLOEXEC) };
	node->opens++;
	table[fd] = (struct descriptor){ description, (flags & O_CLOEXEC) != 0 };
	return fd;
}

void fake_reset_descriptors(void)
{
	for (int fd = 0; fd < DESCRIPTORS; fd++) {
		if (table[fd].description != NULL)
			drop(table[fd].description);
		table[fd].description = NULL;
	}
	for (int fd = 0; fd < 3; fd++) {
		/* A character device that nothing but the test refers to. */
		if (standard[fd] == NULL) {
			standard[fd] = fake_new_node(S_IFCHR | 0600);
			standard[fd]->links = 1;
		}
		fake_resize(standard[fd], 0);
		install(standard[fd], fd == 0 ? O_RDONLY : O_WRONLY, fd);
	}
	input_at = 0;
	terminal = 0;
}

void fake_set_input(const void *data, size_t size)
{
	fake_resize(standard[0], 0);
	fake_resize(standard[0], size);
	fake_copy(standard[0]->data, data, size);
	input_at = 0;
}

void fake_set_terminal(int yes)
{
	terminal = yes;
}

const char *fake_output(int fd, size_t *size)
{
	/* One NUL beyond the end, so that a test may read it as a string. */
	struct node *node = standard[fd];
	*size = node->size;
	fake_resize(node, node->size + 1);
	fake_resize(node, node->size - 1);
	return node->data;
}

int fake_open_files(void)
{
	int count = 0;
	for (int fd = 0; fd < DESCRIPTORS; fd++)
		count += table[fd].description != NULL;
	return count;
}

void fake_put_file(const char *path, const void *data, size_t size)
{
	/* Make each directory on the way. */
	char part[FAKE_PATH_MAX];
	for (size_t i = 1; path[i] != '\0'; i++) {
		struct node *node;
		if (path[i] != '/')
			continue;
		fake_copy(part, path, i);
		part[i] = '\0';
		if (fake_find(part, 0, &node) < 0) {
			struct place above = {0};
			fake_resolve(part, 0, &above);
			fake_add_entry(above.directory, above.name, fake_new_node(S_IFDIR | 0755));
		}
	}
	struct place place = {0};
	if (fake_resolve(path, 0, &place) < 0)
		host_panic("fake_put_file: no such place");
	if (place.node == NULL) {
		place.node = fake_new_node(S_IFREG | 0644);
		fake_add_entry(place.directory, place.name, place.node);
	}
	fake_resize(place.node, 0);
	if (fake_resize(place.node, size) < 0)
		host_panic("fake_put_file: the disk is full");
	fake_copy(place.node->data, data, size);
}

const void *fake_file(const char *path, size_t *size)
{
	struct node *node;
	if (fake_find(path, 0, &node) < 0 || !S_ISREG(node->mode))
		return NULL;
	*size = node->size;
	return node->size != 0 ? node->data : "";
}

/* Every operation: count and fail on demand first, then under the lock. */
#define BEGIN(name) \
	int error = fake_enter(FAKE_##name); \
	if (error < 0) \
		return error; \
	host_lock()
#define END(value) \
	do { \
		__typeof__(value) result_ = (value); \
		host_unlock(); \
		return result_; \
	} while (0)
#define NEED_FILE(fd) \
	struct description *file; \
	error = find(fd, &file); \
	if (error < 0) \
		END(error)
#define NEED_NODE(path, no_follow) \
	struct node *node; \
	error = fake_find(path, no_follow, &node); \
	if (error < 0) \
		END(error)

static unsigned mask_of_new;

int __plat_umask(unsigned mask)
{
	int before = (int)mask_of_new;
	mask_of_new = mask & 0777;
	return before;
}

static int open_file(const char *path, int flags, unsigned mode)
{
	int fd = free_descriptor(0);
	if (fd < 0)
		return fd;
	struct place place = {0};
	int exclusive = (flags & (O_CREAT | O_EXCL)) == (O_CREAT | O_EXCL);
	int error = fake_resolve(path, exclusive || (flags & O_NOFOLLOW) != 0, &place);
	if (error < 0)
		return error;
	int writes = (flags & O_ACCMODE) != O_RDONLY;
	if (place.node == NULL) {
		if ((flags & O_CREAT) == 0)
			return -ENOENT;
		if (place.directory_wanted)
			return -EISDIR;
		place.node = fake_new_node(S_IFREG | (mode & ~mask_of_new & 0777));
		fake_add_entry(place.directory, place.name, place.node);
		return install(place.node, flags, fd);
	}
	if (exclusive)
		return -EEXIST;
	if (S_ISLNK(place.node->mode))
		return -ELOOP;
	if (S_ISDIR(place.node->mode) && (writes || (flags & O_CREAT) != 0))
		return -EISDIR;
	if ((flags & O_DIRECTORY) != 0 && !S_ISDIR(place.node->mode))
		return -ENOTDIR;
	if ((writes && (place.node->mode & 0200) == 0) || ((flags & O_ACCMODE) != O_WRONLY && (place.node->mode & 0400) == 0))
		return -EACCES;
	if ((flags & O_TRUNC) != 0 && writes)
		fake_resize(place.node, 0);
	return install(place.node, flags, fd);
}

int __plat_open(const char *path, int flags, unsigned mode)
{
	BEGIN(open);
	END(open_file(path, flags, mode));
}

int __plat_close(int fd)
{
	/* A failing close has closed all the same, as on Linux. */
	int error = fake_enter(FAKE_close);
	host_lock();
	struct description *file;
	int found = find(fd, &file);
	if (found == 0) {
		table[fd].description = NULL;
		drop(file);
	}
	host_unlock();
	return found < 0 ? found : error;
}

static intptr_t read_pipe(struct description *file, char *buffer, size_t size)
{
	struct node *node = file->node;
	while (node->size == 0) {
		if (node->writers == 0)
			return 0;
		if ((file->flags & O_NONBLOCK) != 0)
			return -EAGAIN;
		host_lock_wait(-1);
	}
	if (size > node->size)
		size = node->size;
	fake_copy(buffer, node->data, size);
	for (size_t i = size; i < node->size; i++)
		node->data[i - size] = node->data[i];
	fake_resize(node, node->size - size);
	host_lock_signal();
	return (intptr_t)size;
}

static intptr_t write_pipe(struct description *file, const char *buffer, size_t size)
{
	struct node *node = file->node;
	for (;;) {
		if (node->readers == 0)
			return -EPIPE;
		if (node->size < PIPE_SIZE)
			break;
		if ((file->flags & O_NONBLOCK) != 0)
			return -EAGAIN;
		host_lock_wait(-1);
	}
	if (size > PIPE_SIZE - node->size)
		size = PIPE_SIZE - node->size;
	size_t at = node->size;
	int error = fake_resize(node, at + size);
	if (error < 0)
		return error;
	fake_copy(node->data + at, buffer, size);
	host_lock_signal();
	return (intptr_t)size;
}

static intptr_t read_at(struct node *node, void *buffer, size_t size, int64_t offset)
{
	if (S_ISDIR(node->mode))
		return -EISDIR;
	if (offset < 0)
		return -EINVAL;
	if ((uint64_t)offset >= node->size)
		return 0;
	if (size > node->size - (size_t)offset)
		size = node->size - (size_t)offset;
	fake_copy(buffer, node->data + offset, size);
	fake_touch(&node->accessed);
	return (intptr_t)size;
}

static intptr_t write_at(struct node *node, const void *buffer, size_t size, int64_t offset)
{
	if (offset < 0)
		return -EINVAL;
	if (size == 0)
		return 0;
	if ((uint64_t)offset + size > node->size) {
		int error = fake_resize(node, (size_t)offset + size);
		if (error < 0)
			return error;
	}
	fake_copy(node->data + offset, buffer, size);
	fake_touch(&node->changed);
	return (intptr_t)size;
}

intptr_t __plat_read(int fd, void *buffer, size_t size)
{
	BEGIN(read);
	NEED_FILE(fd);
	if ((file->flags & O_ACCMODE) == O_WRONLY)
		END((intptr_t)-EBADF);
	size = fake_transfer(size);
	if (S_ISFIFO(file->node->mode))
		END(read_pipe(file, buffer, size));
	int64_t *at = &file->offset, input = (int64_t)input_at;
	if (file->node == standard[0])
		at = &input;
	intptr_t done = read_at(file->node, buffer, size, *at);
	if (done > 0)
		*at += done;
	if (at == &input)
		input_at = (size_t)input;
	END(done);
}

intptr_t __plat_write(int fd, const void *buffer, size_t size)
{
	BEGIN(write);
	NEED_FILE(fd);
	if ((file->flags & O_ACCMODE) == O_RDONLY)
		END((intptr_t)-EBADF);
	size = fake_transfer(size);
	if (S_ISFIFO(file->node->mode))
		END(write_pipe(file, buffer, size));
	if ((file->flags & O_APPEND) != 0 || S_ISCHR(file->node->mode))
		file->offset = (int64_t)file->node->size;
	intptr_t done = write_at(file->node, buffer, size, file->offset);
	if (done > 0)
		file->offset += done;
	END(done);
}

intptr_t __plat_pread(int fd, void *buffer, size_t size, int64_t offset)
{
	BEGIN(pread);
	NEED_FILE(fd);
	if ((file->flags & O_ACCMODE) == O_WRONLY)
		END((intptr_t)-EBADF);
	if (!S_ISREG(file->node->mode))
		END((intptr_t)(S_ISDIR(file->node->mode) ? -EISDIR : -ESPIPE));
	END(read_at(file->node, buffer, fake_transfer(size), offset));
}

intptr_t __plat_pwrite(int fd, const void *buffer, size_t size, int64_t offset)
{
	BEGIN(pwrite);
	NEED_FILE(fd);
	if ((file->flags & O_ACCMODE) == O_RDONLY)
		END((intptr_t)-EBADF);
	if (!S_ISREG(file->node->mode))
		END((intptr_t)-ESPIPE);
	END(write_at(file->node, buffer, fake_transfer(size), offset));
}

static int64_t seek_file(struct description *file, int64_t offset, int whence)
{
	if (S_ISFIFO(file->node->mode) || S_ISCHR(file->node->mode))
		return -ESPIPE;
	int64_t base;
	switch (whence) {
	case SEEK_SET: base = 0; break;
	case SEEK_CUR: base = file->offset; break;
	case SEEK_END: base = (int64_t)file->node->size; break;
	default: return -EINVAL;
	}
	if (offset > 0 && base > INT64_MAX - offset)
		return -EOVERFLOW;
	if (base + offset < 0)
		return -EINVAL;
	file->offset = base + offset;
	return file->offset;
}

int64_t __plat_seek(int fd, int64_t offset, int whence)
{
	BEGIN(seek);
	NEED_FILE(fd);
	END(seek_file(file, offset, whence));
}

int __plat_truncate(int fd, int64_t size)
{
	BEGIN(truncate);
	NEED_FILE(fd);
	if (size < 0 || !S_ISREG(file->node->mode) || (file->flags & O_ACCMODE) == O_RDONLY)
		END(-EINVAL);
	END(fake_resize(file->node, (size_t)size));
}

int __plat_sync(int fd)
{
	BEGIN(sync);
	NEED_FILE(fd);
	END(S_ISREG(file->node->mode) || S_ISDIR(file->node->mode) ? 0 : -EINVAL);
}

int __plat_isatty(int fd)
{
	BEGIN(isatty);
	NEED_FILE(fd);
	END(S_ISCHR(file->node->mode) && terminal ? 1 : -ENOTTY);
}

static int duplicate(int fd, struct description *file, int close_on_exec)
{
	file->users++;
	table[fd] = (struct descriptor){ file, close_on_exec };
	return fd;
}

int __plat_dup(int fd, int least, int close_on_exec)
{
	BEGIN(dup);
	NEED_FILE(fd);
	int copy = free_descriptor(least);
	END(copy < 0 ? copy : duplicate(copy, file, close_on_exec));
}

int __plat_dup2(int fd, int target, int close_on_exec)
{
	BEGIN(dup2);
	NEED_FILE(fd);
	if (target < 0 || target >= DESCRIPTORS)
		END(-EBADF);
	if (target == fd)
		END(target);
	struct description *old = table[target].description;
	duplicate(target, file, close_on_exec);
	if (old != NULL)
		drop(old);
	END(target);
}

int __plat_pipe(int ends[2], int flags)
{
	BEGIN(pipe);
	int reader = free_descriptor(0);
	if (reader < 0)
		END(reader);
	struct node *node = fake_new_node(S_IFIFO | 0600);
	install(node, (flags & (O_CLOEXEC | O_NONBLOCK)) | O_RDONLY, reader);
	int writer = free_descriptor(0);
	node->readers = 1;
	if (writer < 0) {
		drop(table[reader].description);
		table[reader].description = NULL;
		END(writer);
	}
	install(node, (flags & (O_CLOEXEC | O_NONBLOCK)) | O_WRONLY, writer);
	node->writers = 1;
	ends[0] = reader;
	ends[1] = writer;
	END(0);
}

int __plat_fcntl(int fd, int command, intptr_t argument)
{
	BEGIN(fcntl);
	NEED_FILE(fd);
	int copy;
	switch (command) {
	case F_GETFD: END(table[fd].close_on_exec ? FD_CLOEXEC : 0);
	case F_SETFD: table[fd].close_on_exec = (argument & FD_CLOEXEC) != 0; END(0);
	case F_GETFL: END(file->flags);
	case F_SETFL:
		file->flags = (file->flags & ~(O_APPEND | O_NONBLOCK)) | ((int)argument & (O_APPEND | O_NONBLOCK));
		END(0);
	case F_DUPFD:
	case F_DUPFD_CLOEXEC:
		copy = argument < 0 || argument >= DESCRIPTORS ? -EINVAL : free_descriptor((int)argument);
		END(copy < 0 ? copy : duplicate(copy, file, command == F_DUPFD_CLOEXEC));
	default: END(-EINVAL);
	}
}

static int fill(const struct node *node, struct stat *result)
{
	*result = (struct stat){0};
	result->st_dev = 1;
	result->st_ino = node->inode;
	result->st_mode = node->mode;
	result->st_nlink = (__crt_nlink_t)node->links;
	result->st_size = S_ISCHR(node->mode) || S_ISFIFO(node->mode) ? 0 : (int64_t)node->size;
	result->st_blksize = 4096;
	result->st_blocks = (int64_t)((node->size + 511) / 512);
	result->st_atim = node->accessed;
	result->st_mtim = node->changed;
	result->st_ctim = node->changed;
	return 0;
}

int __plat_stat(const char *path, struct stat *result, int no_follow)
{
	BEGIN(stat);
	NEED_NODE(path, no_follow);
	END(fill(node, result));
}

int __plat_fstat(int fd, struct stat *result)
{
	BEGIN(fstat);
	NEED_FILE(fd);
	END(fill(file->node, result));
}

int __plat_access(const char *path, int mode)
{
	BEGIN(access);
	NEED_NODE(path, 0);
	int wanted = ((mode & R_OK) != 0 ? 0400 : 0) | ((mode & W_OK) != 0 ? 0200 : 0) | ((mode & X_OK) != 0 ? 0100 : 0);
	END(((int)node->mode & wanted) == wanted ? 0 : -EACCES);
}

static int rename_entry(const char *from, const char *to)
{
	struct place old = {0}, new = {0};
	int error = fake_resolve(from, 1, &old);
	if (error == 0)
		error = fake_resolve(to, 1, &new);
	if (error < 0)
		return error;
	if (old.node == NULL)
		return -ENOENT;
	if (old.node == fake_root || new.node == fake_root)
		return -EBUSY;
	if (old.node == new.node)
		return 0;
	/* A directory cannot move into itself. */
	if (S_ISDIR(old.node->mode)) {
		struct node *above = new.directory;
		for (; above != old.node && above != fake_root; above = above->parent)
			;
		if (above == old.node)
			return -EINVAL;
	} else if (new.directory_wanted) {
		return -ENOTDIR;
	}
	if (new.node != NULL) {
		if (S_ISDIR(new.node->mode) && !S_ISDIR(old.node->mode))
			return -EISDIR;
		if (!S_ISDIR(new.node->mode) && S_ISDIR(old.node->mode))
			return -ENOTDIR;
		if (new.node->entries != NULL)
			return -ENOTEMPTY;
		fake_remove_entry(new.directory, new.node, new.name);
	}
	fake_add_entry(new.directory, new.name, old.node);
	/* Two entries now; the node survives the loss of the old one. */
	fake_remove_entry(old.directory, old.node, old.name);
	return 0;
}

int __plat_rename(const char *from, const char *to)
{
	BEGIN(rename);
	END(rename_entry(from, to));
}

int __plat_unlink(const char *path)
{
	BEGIN(unlink);
	struct place place = {0};
	error = fake_resolve(path, 1, &place);
	if (error == 0 && place.node == NULL)
		error = -ENOENT;
	if (error == 0 && S_ISDIR(place.node->mode))
		error = -EISDIR;
	if (error == 0)
		fake_remove_entry(place.directory, place.node, place.name);
	END(error);
}

int __plat_mkdir(const char *path, unsigned mode)
{
	BEGIN(mkdir);
	struct place place = {0};
	error = fake_resolve(path, 1, &place);
	if (error == 0 && place.node != NULL)
		error = -EEXIST;
	if (error == 0)
		fake_add_entry(place.directory, place.name, fake_new_node(S_IFDIR | (mode & 0777)));
	END(error);
}

int __plat_rmdir(const char *path)
{
	BEGIN(rmdir);
	struct place place = {0};
	error = fake_resolve(path, 1, &place);
	if (error == 0 && place.node == NULL)
		error = -ENOENT;
	if (error == 0 && !S_ISDIR(place.node->mode))
		error = -ENOTDIR;
	if (error == 0 && fake_equal(place.name, "."))
		error = -EINVAL;
	if (error == 0 && place.node == fake_root)
		error = -EBUSY;
	if (error == 0 && place.node->entries != NULL)
		error = -ENOTEMPTY;
	if (error == 0)
		fake_remove_entry(place.directory, place.node, place.name);
	END(error);
}

int __plat_chdir(const char *path)
{
	BEGIN(chdir);
	NEED_NODE(path, 0);
	if (!S_ISDIR(node->mode))
		END(-ENOTDIR);
	fake_cwd = node;
	END(0);
}

intptr_t __plat_getcwd(char *buffer, size_t size)
{
	BEGIN(getcwd);
	END(fake_directory_path(fake_cwd, buffer, size));
}

static intptr_t real_path(const char *path, char *buffer, size_t size)
{
	struct place place = {0};
	int error = fake_resolve(path, 0, &place);
	if (error < 0)
		return error;
	if (place.node == NULL)
		return -ENOENT;
	if (S_ISDIR(place.node->mode))
		return fake_directory_path(place.node, buffer, size);
	intptr_t above = fake_directory_path(place.directory, buffer, size);
	if (above < 0)
		return above;
	size_t at = above == 1 ? 0 : (size_t)above, length = fake_length(place.name);
	if (at + 1 + length >= size)
		return -ERANGE;
	buffer[at] = '/';
	fake_copy(buffer + at + 1, place.name, length + 1);
	return (intptr_t)(at + 1 + length);
}

intptr_t __plat_realpath(const char *path, char *buffer, size_t size)
{
	BEGIN(realpath);
	END(real_path(path, buffer, size));
}

intptr_t __plat_tmpdir(char *buffer, size_t size)
{
	BEGIN(tmpdir);
	if (size < sizeof "/tmp")
		END((intptr_t)-ERANGE);
	fake_copy(buffer, "/tmp", sizeof "/tmp");
	END((intptr_t)4);
}

int __plat_chmod(const char *path, unsigned mode)
{
	BEGIN(chmod);
	NEED_NODE(path, 0);
	node->mode = (node->mode & ~0777u) | (mode & 0777);
	END(0);
}

int __plat_fchmod(int fd, unsigned mode)
{
	BEGIN(chmod);
	NEED_FILE(fd);
	file->node->mode = (file->node->mode & ~0777u) | (mode & 0777);
	END(0);
}

int __plat_link(const char *from, const char *to)
{
	BEGIN(link);
	NEED_NODE(from, 1);
	struct place place = {0};
	error = fake_resolve(to, 1, &place);
	if (error == 0 && S_ISDIR(node->mode))
		error = -EPERM;
	if (error == 0 && place.node != NULL)
		error = -EEXIST;
	if (error == 0)
		fake_add_entry(place.directory, place.name, node);
	END(error);
}

int __plat_symlink(const char *target, const char *path)
{
	BEGIN(symlink);
	struct place place = {0};
	error = target[0] == '\0' ? -ENOENT : fake_resolve(path, 1, &place);
	if (error == 0 && place.node != NULL)
		error = -EEXIST;
	if (error == 0) {
		struct node *node = fake_new_node(S_IFLNK | 0777);
		size_t length = fake_length(target);
		error = fake_resize(node, length);
		if (error < 0) {
			fake_release_node(node);
			END(error);
		}
		fake_copy(node->data, target, length);
		fake_add_entry(place.directory, place.name, node);
	}
	END(error);
}

intptr_t __plat_readlink(const char *path, char *buffer, size_t size)
{
	BEGIN(readlink);
	NEED_NODE(path, 1);
	if (!S_ISLNK(node->mode))
		END((intptr_t)-EINVAL);
	if (size > node->size)
		size = node->size;
	fake_copy(buffer, node->data, size);
	END((intptr_t)size);
}

int __plat_utimens(const char *path, const struct timespec times[2], int no_follow)
{
	BEGIN(utimens);
	NEED_NODE(path, no_follow);
	node->accessed = times[0];
	node->changed = times[1];
	END(0);
}

int __plat_futimens(int fd, const struct timespec times[2])
{
	BEGIN(utimens);
	NEED_FILE(fd);
	file->node->accessed = times[0];
	file->node->changed = times[1];
	END(0);
}
