/* SPDX-License-Identifier: MIT */
/* What Linux has of <unistd.h> beyond files: limits, paths from a directory on, other names of a user. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../fails.h"

static void limits(void **state)
{
	struct rlimit files;
	(void)state;
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &files), 0);
	assert_int_equal(sysconf(_SC_OPEN_MAX), (long)files.rlim_cur);
	assert_int_equal(getdtablesize(), (int)files.rlim_cur);
	assert_int_equal(sysconf(_SC_PAGESIZE), 4096);
	assert_true(sysconf(_SC_PHYS_PAGES) > sysconf(_SC_AVPHYS_PAGES));
	assert_true(sysconf(_SC_ARG_MAX) >= 131072);
	assert_int_equal(sysconf(_SC_MONOTONIC_CLOCK), 200809);
	assert_true(sysconf(_SC_MINSIGSTKSZ) >= 2048);
	assert_true(sysconf(_SC_SIGSTKSZ) >= 4 * sysconf(_SC_MINSIGSTKSZ));
	/* Every x86-64 CPU has a first cache of such lines; emulators may say nothing of it. */
	long line = sysconf(_SC_LEVEL1_DCACHE_LINESIZE), ways = sysconf(_SC_LEVEL1_DCACHE_ASSOC), size = sysconf(_SC_LEVEL1_DCACHE_SIZE);
	assert_true(line == 0 || line == 64 || line == 128);
	assert_true((ways == 0 && size == 0) || (size >= 8192 && size % (line * ways) == 0));
	assert_int_equal(sysconf(_SC_LEVEL4_CACHE_LINESIZE) % 64, 0);
	/* Mutexes have both protocols, robust ones too. */
	assert_int_equal(sysconf(_SC_THREAD_PRIO_INHERIT), 200809);
	assert_int_equal(sysconf(_SC_THREAD_ROBUST_PRIO_PROTECT), 200809);
	assert_int_equal(sysconf(_SC_RAW_SOCKETS), 200809);
	assert_int_equal(sysconf(_SC_XOPEN_UNIX), 1);
	errno = 0;
	assert_int_equal(sysconf(_SC_ATEXIT_MAX), -1);
	assert_int_equal(sysconf(_SC_TRACE), -1);
	assert_int_equal(errno, 0);
	assert_int_equal(sysconf(-1), -1);
	assert_int_equal(errno, EINVAL);
}

static void limits_of_files(void **state)
{
	struct statfs about;
	(void)state;
	assert_int_equal(statfs("/", &about), 0);
	assert_int_equal(pathconf("/", _PC_NAME_MAX), about.f_namelen);
	assert_int_equal(pathconf("/", _PC_PATH_MAX), 4096);
	assert_true(pathconf("/", _PC_LINK_MAX) >= 8);
	errno = 0;
	assert_int_equal(pathconf("/", _PC_REC_MAX_XFER_SIZE), -1);
	assert_int_equal(errno, 0);
	assert_int_equal(pathconf("/", 1000), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(pathconf("/not/there", _PC_NAME_MAX), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(fpathconf(-1, _PC_NAME_MAX), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(statfs("/not/there", &about), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(fstatfs(-1, &about), -1);
	assert_int_equal(errno, EBADF);
}

static void words(void **state)
{
	char text[64];
	(void)state;
	assert_int_equal(confstr(_CS_PATH, NULL, 0), 14);
	assert_int_equal(confstr(_CS_PATH, text, sizeof text), 14);
	assert_string_equal(text, "/bin:/usr/bin");
	assert_int_equal(confstr(_CS_PATH, text, 5), 14);
	assert_string_equal(text, "/bin");
	errno = 0;
	assert_int_equal(confstr(_CS_POSIX_V7_ILP32_OFF32_CFLAGS, text, sizeof text), 0);
	assert_int_equal(errno, 0);
	assert_int_equal(confstr(-1, text, sizeof text), 0);
	assert_int_equal(errno, EINVAL);
}

static void numbers_of_calls(void **state)
{
	(void)state;
	assert_int_equal(SYS_getpid, 39);
	assert_int_equal(syscall(SYS_getpid), getpid());
	assert_int_equal(syscall(SYS_gettid), gettid());
	assert_int_equal(syscall(SYS_close, -1), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(syscall(100000), -1);
	assert_int_equal(errno, ENOSYS);
}

static void paths_from_a_directory(void **state)
{
	char folder[] = "/tmp/unistdXXXXXX", text[8] = "";
	struct stat about;
	(void)state;
	assert_non_null(mkdtemp(folder));
	int directory = open(folder, O_RDONLY | O_DIRECTORY);
	assert_true(directory >= 0);
	int fd = openat(directory, "a", O_CREAT | O_RDWR, 0600);
	assert_int_equal(write(fd, "twin", 4), 4);
	assert_int_equal(linkat(directory, "a", directory, "b", 0), 0);
	assert_int_equal(linkat(directory, "a", directory, "b", 0), -1);
	assert_int_equal(errno, EEXIST);
	assert_int_equal(symlinkat("a", directory, "c"), 0);
	assert_int_equal(symlinkat("a", directory, "c"), -1);
	assert_int_equal(errno, EEXIST);
	assert_int_equal(faccessat(directory, "c", R_OK, 0), 0);
	assert_int_equal(faccessat(directory, "d", F_OK, 0), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(fchownat(directory, "a", (uid_t)-1, (gid_t)-1, 0), 0);
	assert_int_equal(fchownat(directory, "d", (uid_t)-1, (gid_t)-1, 0), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(eaccess(folder, R_OK), 0);
	assert_int_equal(euidaccess("/not/there", R_OK), -1);
	assert_int_equal(errno, ENOENT);
	int copy = openat(directory, "e", O_CREAT | O_RDWR, 0600);
	off_t start = 0;
	assert_int_equal(copy_file_range(fd, &start, copy, NULL, 4, 0), 4);
	assert_int_equal(pread(copy, text, 8, 0), 4);
	assert_string_equal(text, "twin");
	assert_int_equal(copy_file_range(-1, NULL, copy, NULL, 4, 0), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(syncfs(-1), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(close(copy), 0);
	assert_int_equal(close_range((unsigned)fd, (unsigned)fd, 0), 0);
	assert_int_equal(fstat(fd, &about), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(close_range(2, 1, 0), -1);
	assert_int_equal(errno, EINVAL);
	const char *names[] = { "a", "b", "c", "e" };
	for (int i = 0; i < 4; i++)
		assert_int_equal(unlinkat(directory, names[i], 0), 0);
	close(directory);
	assert_int_equal(rmdir(folder), 0);
	char *here = get_current_dir_name(), *same = getcwd(NULL, 0);
	assert_string_equal(here, same);
	free(here);
	free(same);
}

static void entropy(void **state)
{
	unsigned char bytes[257] = { 0 };
	(void)state;
	assert_int_equal(getentropy(bytes, 256), 0);
	int sum = 0;
	for (int i = 0; i < 256; i++)
		sum |= bytes[i];
	assert_int_not_equal(sum, 0);
	assert_int_equal(getentropy(bytes, 0), 0);
	FAILS(getentropy(bytes, 257), EIO);
}

static void users(void **state)
{
	uid_t user[3];
	gid_t group[3];
	char name[256];
	(void)state;
	assert_int_equal(getresuid(&user[0], &user[1], &user[2]), 0);
	assert_int_equal(user[0], getuid());
	assert_int_equal(user[1], geteuid());
	assert_int_equal(getresgid(&group[0], &group[1], &group[2]), 0);
	assert_int_equal(group[0], getgid());
	assert_int_equal(setresuid((uid_t)-1, (uid_t)-1, (uid_t)-1), 0);
	assert_int_equal(setresgid((gid_t)-1, (gid_t)-1, (gid_t)-1), 0);
	assert_int_equal(getresuid(NULL, NULL, NULL), -1);
	assert_int_equal(errno, EFAULT);
	/* Nobody may have logged in where tests run; the two agree in any case. */
	int error = getlogin_r(name, sizeof name);
	char *same = getlogin();
	if (error == 0)
		assert_string_equal(same, name);
	else {
		assert_null(same);
		assert_int_equal(errno, error);
	}
	assert_int_equal(gethostid(), gethostid());
	assert_int_equal(sethostname("x", 1000), -1);
	assert_true(errno == EINVAL || errno == EPERM);
}

static void children(void **state)
{
	int status;
	char *arguments[] = { (char *)"true", NULL }, *none[] = { NULL };
	(void)state;
	pid_t child = vfork();
	if (child == 0) {
		int fd = open("/bin/true", O_RDONLY);
		fexecve(fd, arguments, none);
		_exit(9);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	assert_int_equal(fexecve(-1, arguments, none), -1);
	assert_int_equal(errno, EBADF);

	int ends[2];
	char told[2] = "";
	assert_int_equal(pipe(ends), 0);
	child = fork();
	if (child == 0) {
		if (daemon(0, 0) == 0 && getsid(0) == getpid() && access("bin", F_OK) == 0 && !isatty(0))
			(void)!write(ends[1], "y", 1);
		_exit(0);
	}
	close(ends[1]);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	assert_int_equal(read(ends[0], told, 1), 1);
	assert_string_equal(told, "y");
	close(ends[0]);

	child = fork();
	if (child == 0)
		_exit(setpgrp() == 0 && getpgrp() == getpid() ? 7 : 1);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(WEXITSTATUS(status), 7);
}

static void names_of_the_system(void **state)
{
	struct utsname names;
	char text[300], little[2];
	(void)state;
	assert_int_equal(uname(&names), 0);
	assert_string_equal(names.sysname, "Linux");
	assert_string_equal(names.machine, "x86_64");
	assert_true(names.release[0] >= '2' && names.release[0] <= '9');
	assert_int_equal(gethostname(text, sizeof text), 0);
	assert_string_equal(text, names.nodename);
	memset(text, 'x', sizeof text);
	assert_int_equal(gethostname(text, strlen(names.nodename) + 1), 0);
	assert_string_equal(text, names.nodename);
	errno = 0;
	if (strlen(names.nodename) >= sizeof little) {
		assert_int_equal(gethostname(little, sizeof little), -1);
		assert_int_equal(errno, ENAMETOOLONG);
	}
}

/* A path longer than the kernel's page, which getcwd() finds step by step. */
static void deep_directories(void **state)
{
	enum { STEPS = 60, STEP = 101 };
	char name[STEP], small[8192];
	(void)state;
	char *before = getcwd(NULL, 0);
	assert_non_null(before);
	memset(name, 'n', STEP - 1);
	name[STEP - 1] = '\0';
	for (int i = 0; i < STEPS; i++) {
		assert_int_equal(mkdir(name, 0700), 0);
		assert_int_equal(chdir(name), 0);
	}
	size_t length = strlen(before) + STEPS * STEP;
	char *deep = getcwd(NULL, 0);
	assert_non_null(deep);
	assert_int_equal(strlen(deep), length);
	assert_memory_equal(deep, before, strlen(before));
	for (size_t i = strlen(before); i < length; i += STEP) {
		assert_int_equal(deep[i], '/');
		assert_memory_equal(deep + i + 1, name, STEP - 1);
	}
	errno = 0;
	assert_null(getcwd(small, 4096));
	assert_int_equal(errno, ERANGE);
	errno = 0;
	assert_null(getcwd(small, length));
	assert_int_equal(errno, ERANGE);
	assert_ptr_equal(getcwd(small, length + 1), small);
	assert_string_equal(small, deep);
	char *sized = getcwd(NULL, length + 1);
	assert_string_equal(sized, deep);
	free(sized);
	errno = 0;
	assert_null(getcwd(NULL, length));
	assert_int_equal(errno, ERANGE);
	free(deep);
	for (int i = 0; i < STEPS; i++) {
		assert_int_equal(chdir(".."), 0);
		assert_int_equal(rmdir(name), 0);
	}
	char *after = getcwd(NULL, 0);
	assert_string_equal(after, before);
	free(after);
	free(before);
}

static void directories_by_descriptor(void **state)
{
	char before[1000], after[1000];
	struct stat info;
	(void)state;
	assert_non_null(getcwd(before, sizeof before));
	assert_int_equal(mkdir("by-descriptor", 0700), 0);
	int fd = open("by-descriptor", O_RDONLY | O_DIRECTORY);
	assert_true(fd >= 0);
	assert_int_equal(fchdir(fd), 0);
	assert_non_null(getcwd(after, sizeof after));
	assert_string_equal(after + strlen(before), "/by-descriptor");
	/* Pipes and files; a device needs the superuser. */
	assert_int_equal(mknod("fifo", S_IFIFO | 0600, 0), 0);
	assert_int_equal(stat("fifo", &info), 0);
	assert_true(S_ISFIFO(info.st_mode));
	assert_int_equal(mknod("plain", S_IFREG | 0600, 0), 0);
	assert_int_equal(stat("plain", &info), 0);
	assert_true(S_ISREG(info.st_mode));
	errno = 0;
	assert_int_equal(mknod("plain", S_IFREG | 0600, 0), -1);
	assert_int_equal(errno, EEXIST);
	/* The stream takes the descriptor over. */
	DIR *stream = fdopendir(fd);
	assert_non_null(stream);
	assert_int_equal(dirfd(stream), fd);
	int entries = 0;
	while (readdir(stream) != NULL)
		entries++;
	assert_int_equal(entries, 4);
	assert_int_equal(unlink("fifo"), 0);
	assert_int_equal(unlink("plain"), 0);
	int file = open("file", O_CREAT | O_RDWR, 0600);
	errno = 0;
	assert_null(fdopendir(file));
	assert_int_equal(errno, ENOTDIR);
	errno = 0;
	assert_int_equal(fchdir(file), -1);
	assert_int_equal(errno, ENOTDIR);
	close(file);
	unlink("file");
	assert_int_equal(chdir(".."), 0);
	assert_int_equal(closedir(stream), 0);
	errno = 0;
	assert_int_equal(fchdir(fd), -1);
	assert_int_equal(errno, EBADF);
	errno = 0;
	assert_null(fdopendir(fd));
	assert_int_equal(errno, EBADF);
	assert_int_equal(rmdir("by-descriptor"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(limits),
		cmocka_unit_test(limits_of_files),
		cmocka_unit_test(words),
		cmocka_unit_test(numbers_of_calls),
		cmocka_unit_test(paths_from_a_directory),
		cmocka_unit_test(entropy),
		cmocka_unit_test(users),
		cmocka_unit_test(children),
		cmocka_unit_test(names_of_the_system),
		cmocka_unit_test(deep_directories),
		cmocka_unit_test(directories_by_descriptor),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
