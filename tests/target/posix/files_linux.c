/* SPDX-License-Identifier: MIT */
/* Files beyond the seam: paths from an open directory on, positions in directories, room in files, users, the names with a 64. Expectations
 * from POSIX.1-2017 and Linux's man pages. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "../fails.h"

static int directory = -1;

static int make_directory(void **state)
{
	(void)state;
	if (mkdir("area", 0777) < 0)
		return -1;
	directory = open("area", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return directory < 0;
}

static int remove_directory(void **state)
{
	(void)state;
	close(directory);
	return rmdir("area");
}

static void paths_from_a_directory(void **state)
{
	struct stat info, other;
	char text[20];
	(void)state;
	int fd = openat(directory, "file", O_CREAT | O_EXCL | O_RDWR, 0600);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, "12345", 5), 5);
	FAILS(openat(directory, "file", O_CREAT | O_EXCL | O_RDWR, 0600), EEXIST);
	FAILS(openat(directory, "none", O_RDONLY), ENOENT);
	FAILS(openat(fd, "none", O_RDONLY), ENOTDIR);
	FAILS(openat(-1, "none", O_RDONLY), EBADF);
	int again = openat64(directory, "file64", O_CREAT | O_WRONLY, 0640);
	assert_true(again >= 0);
	assert_int_equal(fstat(again, &info), 0);
	assert_int_equal(info.st_mode & 0200, 0200);
	close(again);

	assert_int_equal(fstatat(directory, "file", &info, 0), 0);
	assert_int_equal(info.st_size, 5);
	assert_int_equal(fstatat64(AT_FDCWD, "area/file", &other, 0), 0);
	assert_true(info.st_ino == other.st_ino);
	FAILS(fstatat(directory, "none", &info, 0), ENOENT);

	assert_int_equal(linkat(directory, "file", directory, "second", 0), 0);
	FAILS(linkat(directory, "file", directory, "second", 0), EEXIST);
	assert_int_equal(fstatat(directory, "second", &info, 0), 0);
	assert_int_equal(info.st_nlink, 2);
	assert_int_equal(symlinkat("file", directory, "link"), 0);
	FAILS(symlinkat("file", directory, "link"), EEXIST);
	assert_int_equal(readlinkat(directory, "link", text, sizeof text), 4);
	assert_memory_equal(text, "file", 4);
	FAILS(readlinkat(directory, "file", text, sizeof text), EINVAL);

	assert_int_equal(renameat(directory, "second", AT_FDCWD, "area/third"), 0);
	FAILS(renameat(directory, "second", directory, "third"), ENOENT);
	FAILS(renameat2(directory, "file", directory, "third", RENAME_NOREPLACE), EEXIST);
	assert_int_equal(renameat2(directory, "link", directory, "third", RENAME_EXCHANGE), 0);
	assert_int_equal(readlinkat(directory, "third", text, sizeof text), 4);

	assert_int_equal(fchmodat(directory, "file", 0400, 0), 0);
	assert_int_equal(fstat(fd, &info), 0);
	assert_int_equal(info.st_mode & 07777, 0400);
	struct stat mode;
	assert_int_equal(fchmodat(directory, "file", 0640, AT_SYMLINK_NOFOLLOW), 0);
	assert_int_equal(fstatat(directory, "file", &mode, 0), 0);
	assert_int_equal(mode.st_mode & 07777, 0640);
	assert_int_equal(symlinkat("file", directory, "pointer"), 0);
	FAILS(fchmodat(directory, "pointer", 0400, AT_SYMLINK_NOFOLLOW), EOPNOTSUPP);
	assert_int_equal(unlinkat(directory, "pointer", 0), 0);
	FAILS(fchmodat(directory, "none", 0400, AT_SYMLINK_NOFOLLOW), ENOENT);
	FAILS(fchmodat(directory, "file", 0400, 0x40000), EINVAL);
	FAILS(fchmodat(directory, "none", 0400, 0), ENOENT);
	assert_int_equal(faccessat(directory, "file", R_OK, 0), 0);
	assert_int_equal(faccessat(directory, "file", R_OK, AT_EACCESS), 0);
	FAILS(faccessat(directory, "file", X_OK, 0), EACCES);
	FAILS(faccessat(directory, "file", X_OK, AT_EACCESS), EACCES);
	FAILS(faccessat(directory, "none", F_OK, 0), ENOENT);
	FAILS(faccessat(directory, "file", 99, 0), EINVAL);
	assert_int_equal(euidaccess("area/file", R_OK), 0);
	assert_int_equal(eaccess("area/file", R_OK), 0);
	FAILS(euidaccess("area/none", F_OK), ENOENT);
	FAILS(eaccess("area/file", X_OK), EACCES);
	assert_int_equal(fchownat(directory, "file", (uid_t)-1, (gid_t)-1, 0), 0);
	assert_int_equal(fchownat(directory, "third", getuid(), getgid(), AT_SYMLINK_NOFOLLOW), 0);
	FAILS(fchownat(directory, "none", (uid_t)-1, (gid_t)-1, 0), ENOENT);

	assert_int_equal(mkdirat(directory, "sub", 0700), 0);
	FAILS(mkdirat(directory, "sub", 0700), EEXIST);
	assert_int_equal(mkfifoat(directory, "fifo", 0600), 0);
	FAILS(mkfifoat(directory, "fifo", 0600), EEXIST);
	assert_int_equal(fstatat(directory, "fifo", &info, 0), 0);
	assert_true(S_ISFIFO(info.st_mode));
	assert_int_equal(mknodat(directory, "node", S_IFREG | 0600, 0), 0);
	FAILS(mknodat(directory, "node", S_IFREG | 0600, 0), EEXIST);
	FAILS(mknodat(directory, "dir", S_IFDIR | 0600, 0), EPERM);
	assert_int_equal(mkfifo("area/fifo2", 0600), 0);
	FAILS(mkfifo("area/fifo2", 0600), EEXIST);
	const struct timespec times[2] = { { .tv_sec = 1000, .tv_nsec = 5 }, { .tv_sec = 2000, .tv_nsec = UTIME_OMIT } };
	assert_int_equal(utimensat(directory, "node", times, 0), 0);
	assert_int_equal(fstatat(directory, "node", &info, 0), 0);
	assert_true(info.st_atim.tv_sec == 1000 && info.st_atim.tv_nsec == 5 && info.st_mtime != 2000);
	FAILS(utimensat(directory, "none", times, 0), ENOENT);

	FAILS(unlinkat(directory, "sub", 0), EISDIR);
	assert_int_equal(unlinkat(directory, "sub", AT_REMOVEDIR), 0);
	FAILS(unlinkat(directory, "sub", AT_REMOVEDIR), ENOENT);
	const char *const names[] = { "file", "file64", "link", "third", "fifo", "fifo2", "node" };
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		assert_int_equal(unlinkat(directory, names[i], 0), 0);
	close(fd);
}

static int is_number(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

static void positions_in_a_directory(void **state)
{
	enum { COUNT = 40 };
	char name[20], seen[COUNT][20], raw[4096];
	long where[COUNT];
	struct dirent *entry, copy, *result;
	(void)state;
	for (int i = 0; i < COUNT; i++) {
		snprintf(name, sizeof name, "area/%d", i);
		close(creat64(name, 0600));
	}
	DIR *dir = opendir("area");
	assert_non_null(dir);
	int count = 0;
	for (;;) {
		long before = telldir(dir);
		errno = 0;
		entry = readdir64(dir);
		if (entry == NULL)
			break;
		if (!is_number(entry))
			continue;
		assert_true(count < COUNT);
		where[count] = before;
		assert_true(entry->d_reclen > offsetof(struct dirent, d_name) + strlen(entry->d_name));
		assert_int_equal(_D_EXACT_NAMLEN(entry), strlen(entry->d_name));
		assert_int_equal(_D_ALLOC_NAMLEN(entry), strlen(entry->d_name) + 1);
		strcpy(seen[count++], entry->d_name);
	}
	assert_int_equal(errno, 0);
	assert_int_equal(count, COUNT);
	for (int i = COUNT - 1; i >= 0; i--) {
		seekdir(dir, where[i]);
		assert_int_equal(telldir(dir), where[i]);
		do
			entry = readdir(dir);
		while (entry != NULL && !is_number(entry));
		assert_non_null(entry);
		assert_string_equal(entry->d_name, seen[i]);
	}
	rewinddir(dir);
	assert_int_equal(telldir(dir), 0);
	count = 0;
	while (readdir_r(dir, &copy, &result) == 0 && result != NULL) {
		assert_ptr_equal(result, &copy);
		count += is_number(result);
	}
	assert_int_equal(count, COUNT);
	assert_null(result);
	closedir(dir);

	struct dirent **list;
	assert_int_equal(scandir("area", &list, is_number, versionsort), COUNT);
	for (int i = 0; i < COUNT; i++) {
		snprintf(name, sizeof name, "%d", i);
		assert_string_equal(list[i]->d_name, name);
		free(list[i]);
	}
	free(list);
	assert_int_equal(scandir64("area", &list, NULL, alphasort64), COUNT + 2);
	assert_string_equal(list[0]->d_name, ".");
	assert_string_equal(list[3]->d_name, "1");
	assert_string_equal(list[4]->d_name, "10");
	for (int i = 0; i < COUNT + 2; i++)
		free(list[i]);
	free(list);
	FAILS(scandir("none", &list, NULL, NULL), ENOENT);

	int fd = open("area", O_RDONLY | O_DIRECTORY);
	assert_true(getdents64(fd, raw, sizeof raw) > 0);
	assert_int_equal(lseek(fd, 0, SEEK_SET), 0);
	FAILS(getdents64(fd, raw, 1), EINVAL);
	close(fd);
	FAILS(getdents64(-1, raw, sizeof raw), EBADF);
	for (int i = 0; i < COUNT; i++) {
		snprintf(name, sizeof name, "area/%d", i);
		assert_int_equal(unlink(name), 0);
	}
}

static void room_in_files(void **state)
{
	char text[20];
	(void)state;
	int from = openat(directory, "from", O_CREAT | O_RDWR, 0600), to = openat(directory, "to", O_CREAT | O_RDWR, 0600);
	assert_int_equal(posix_fallocate(from, 0, 10000), 0);
	assert_int_equal(lseek64(from, 0, SEEK_END), 10000);
	assert_int_equal(posix_fallocate64(from, 0, 0), EINVAL);
	assert_int_equal(posix_fallocate(-1, 0, 10), EBADF);
	assert_int_equal(fallocate(from, FALLOC_FL_KEEP_SIZE, 0, 20000), 0);
	assert_int_equal(lseek64(from, 0, SEEK_END), 10000);
	FAILS(fallocate64(from, 0, -1, 10), EINVAL);
	assert_int_equal(posix_fadvise(from, 0, 0, POSIX_FADV_SEQUENTIAL), 0);
	assert_int_equal(posix_fadvise64(from, 0, 0, 99), EINVAL);
	assert_int_equal(posix_fadvise(-1, 0, 0, POSIX_FADV_NORMAL), EBADF);

	assert_int_equal(ftruncate64(from, 0), 0);
	assert_int_equal(pwrite64(from, "0123456789", 10, 0), 10);
	assert_int_equal(truncate64("area/from", 8), 0);
	off64_t start = 2;
	assert_int_equal(copy_file_range(from, &start, to, NULL, 5, 0), 5);
	assert_int_equal(start, 7);
	assert_int_equal(pread64(to, text, sizeof text, 0), 5);
	assert_memory_equal(text, "23456", 5);
	FAILS(copy_file_range(from, &start, to, NULL, 5, 1), EINVAL);
	assert_int_equal(syncfs(from), 0);
	FAILS(syncfs(-1), EBADF);
	assert_int_equal(fdatasync(from), 0);
	FAILS(fdatasync(-1), EBADF);
	assert_int_equal(lseek(from, 0, SEEK_SET), 0);
	assert_int_equal(lockf64(from, F_TLOCK, 4), 0);
	assert_int_equal(lockf64(from, F_ULOCK, 4), 0);
	FAILS(lockf64(-1, F_LOCK, 4), EBADF);
	FAILS(lockf64(from, 77, 4), EINVAL);
	void *memory = mmap64(NULL, 8, PROT_READ, MAP_PRIVATE, from, 0);
	assert_true(memory != MAP_FAILED);
	assert_memory_equal(memory, "01234567", 8);
	assert_int_equal(munmap(memory, 8), 0);
	assert_int_equal(unlinkat(directory, "from", 0), 0);
	assert_int_equal(unlinkat(directory, "to", 0), 0);
	close(from);
	close(to);
}

static void users(void **state)
{
	uid_t user, effective, saved;
	gid_t group, effective_group, saved_group;
	(void)state;
	assert_int_equal(getresuid(&user, &effective, &saved), 0);
	assert_true(user == getuid() && effective == geteuid());
	assert_int_equal(getresgid(&group, &effective_group, &saved_group), 0);
	assert_true(group == getgid() && effective_group == getegid());
	assert_int_equal(setresuid(user, effective, saved), 0);
	assert_int_equal(setresgid((gid_t)-1, (gid_t)-1, (gid_t)-1), 0);
	FAILS(getresuid((uid_t *)8, &effective, &saved), EFAULT);
}

static void current_directory(void **state)
{
	char real[4096];
	(void)state;
	assert_non_null(getcwd(real, sizeof real));
	setenv("PWD", "/", 1);
	char *name = get_current_dir_name();
	assert_string_equal(name, real);
	free(name);
	assert_int_equal(symlinkat(".", directory, "here"), 0);
	char text[4200];
	snprintf(text, sizeof text, "%s/area/..", real);
	setenv("PWD", text, 1);
	name = get_current_dir_name();
	assert_string_equal(name, text);
	free(name);
	unsetenv("PWD");
	name = get_current_dir_name();
	assert_string_equal(name, real);
	free(name);
	assert_int_equal(unlinkat(directory, "here", 0), 0);
}

static void the_break(void **state)
{
	(void)state;
	char *old = sbrk(0);
	assert_true(old != (char *)-1);
	assert_ptr_equal(sbrk(8192), old);
	memset(old, 1, 8192);
	assert_ptr_equal(sbrk(0), old + 8192);
	assert_ptr_equal(sbrk(-8192), old + 8192);
	assert_ptr_equal(sbrk(0), old);
	assert_int_equal(brk(old + 4096), 0);
	assert_int_equal(brk(old), 0);
	FAILS(brk((void *)(uintptr_t)-4096), ENOMEM);
	errno = 0;
	assert_ptr_equal(sbrk(PTRDIFF_MAX), (void *)-1);
	assert_int_equal(errno, ENOMEM);
}

static int visit(const char *path, const struct stat *info, int kind)
{
	(void)info;
	return kind == FTW_D && strcmp(path, "area") == 0 ? 7 : -2;
}

static int visit_all(const char *path, const struct stat *info, int kind, struct FTW *where)
{
	(void)info;
	(void)kind;
	return where->level == 0 && path[where->base] == 'a' ? 8 : -2;
}

static void other_names(void **state)
{
	struct rlimit64 limit;
	struct statvfs64 system;
	char name[] = "area/XXXXXX", longer[] = "area/XXXXXX.c", bad[] = "area/XXX";
	(void)state;
	assert_int_equal(ftw64("area", visit, 2), 7);
	assert_int_equal(nftw64("area", visit_all, 2, FTW_PHYS), 8);
	FAILS(ftw64("none", visit, 2), ENOENT);
	assert_int_equal(getrlimit64(RLIMIT_NOFILE, &limit), 0);
	assert_int_equal(setrlimit64(RLIMIT_NOFILE, &limit), 0);
	FAILS(getrlimit64((int)99, &limit), EINVAL);
	assert_int_equal(statvfs64("area", &system), 0);
	assert_true(system.f_bsize > 0);
	assert_int_equal(fstatvfs64(directory, &system), 0);
	FAILS(statvfs64("none", &system), ENOENT);
	int fd = mkstemp64(name);
	assert_true(fd >= 0);
	close(fd);
	unlink(name);
	fd = mkostemps64(longer, 2, O_CLOEXEC);
	assert_true(fd >= 0);
	close(fd);
	unlink(longer);
	FAILS(mkostemp64(bad, 0), EINVAL);
	FAILS(mkstemps64(bad, 1), EINVAL);
}

static void holes(void **state)
{
	(void)state;
	int fd = openat(directory, "holes", O_CREAT | O_EXCL | O_RDWR, 0600);
	assert_true(fd >= 0);
	assert_int_equal(pwrite(fd, "x", 1, 1 << 20), 1);
	/* A file system that knows no holes may say that all of it is data. */
	off_t data = lseek(fd, 0, SEEK_DATA);
	assert_true(data >= 0 && data <= 1 << 20);
	assert_int_equal(lseek(fd, 1 << 20, SEEK_HOLE), (1 << 20) + 1);
	FAILS(lseek(fd, 1 << 21, SEEK_DATA), ENXIO);
	assert_int_equal(close(fd), 0);
	assert_int_equal(unlinkat(directory, "holes", 0), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(paths_from_a_directory), cmocka_unit_test(positions_in_a_directory), cmocka_unit_test(room_in_files),
		cmocka_unit_test(users), cmocka_unit_test(current_directory), cmocka_unit_test(the_break), cmocka_unit_test(other_names), cmocka_unit_test(holes),
	};
	return cmocka_run_group_tests(tests, make_directory, remove_directory);
}
