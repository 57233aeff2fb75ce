/* SPDX-License-Identifier: MIT */
/* Functions that old programs ask for: ecvt() and kin (expectations are glibc's, SUSv2's), fmtmsg() (POSIX.1-2017), ptrace(), ftime(), getpass(), getusershell(),
 * cuserid(), fanotify_init(), locks of open files, <fstab.h>, keys of pages, dlmopen() and its kin (Linux manual). */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <fmtmsg.h>
#include <fstab.h>
#include <math.h>
#include <mntent.h>
#include <pty.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/fanotify.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/reg.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/time.h>
#include <sys/timeb.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void digits(int fixed, double value, int count, const char *text, int point, int sign)
{
	char own[400];
	int p = 99, s = 99;
	assert_string_equal(fixed ? fcvt(value, count, &p, &s) : ecvt(value, count, &p, &s), text);
	assert_int_equal(p, point);
	assert_int_equal(s != 0, sign);
	p = 99;
	assert_int_equal(fixed ? fcvt_r(value, count, &p, &s, own, sizeof own) : ecvt_r(value, count, &p, &s, own, sizeof own), 0);
	assert_string_equal(own, text);
	assert_int_equal(p, point);
	assert_string_equal(fixed ? qfcvt((long double)value, count, &p, &s) : qecvt((long double)value, count, &p, &s), text);
	assert_int_equal(fixed ? qfcvt_r((long double)value, count, &p, &s, own, strlen(text)) : qecvt_r((long double)value, count, &p, &s, own, strlen(text)), -1);
	assert_int_equal(fixed ? qfcvt_r((long double)value, count, &p, &s, own, strlen(text) + 1) : qecvt_r((long double)value, count, &p, &s, own, strlen(text) + 1), 0);
	assert_string_equal(own, text);
}

static void test_digits(void **state)
{
	(void)state;
	char text[64];
	digits(0, 123.456, 4, "1235", 3, 0);
	digits(0, -1.5, 1, "2", 1, 1);
	digits(0, 0, 3, "000", 1, 0);
	digits(0, 0.0123, 3, "123", -1, 0);
	digits(0, 999.96, 4, "1000", 4, 0);
	digits(0, 1e10, 5, "10000", 11, 0);
	digits(0, 7, 0, "", 1, 0);
	digits(1, 123.456, 2, "12346", 3, 0);
	digits(1, 0.0123, 4, "123", -1, 0);
	digits(1, 0.0123, 0, "0", 1, 0);
	digits(1, -0.004, 2, "", -2, 1);
	digits(1, 0, 2, "000", 1, 0);
	digits(1, 1e10, 1, "100000000000", 11, 0);
	/* In front of the point. */
	digits(1, 1.23456, -4, "1", 1, 0);
	digits(1, 12.3456, -4, "10", 2, 0);
	digits(1, 123456, -4, "120000", 6, 0);
	digits(1, 1234567, -4, "1230000", 7, 0);
	digits(1, 9999, -3, "10000", 5, 0);
	digits(1, 0.6, -4, "1", 1, 0);
	digits(0, INFINITY, 3, "inf", 0, 0);
	digits(0, -INFINITY, 3, "-inf", 0, 1);
	digits(1, NAN, 3, "nan", 0, 0);
	assert_ptr_equal(gcvt(0.00001234, 3, text), text);
	assert_string_equal(text, "1.23e-05");
	assert_string_equal(gcvt(-100, 5, text), "-100");
	assert_string_equal(qgcvt(0.1L, 20, text), "0.1");
}

static void test_message(void **state)
{
	(void)state;
	char text[500];
	int ends[2], before = dup(2);
	assert_int_equal(pipe(ends), 0);
	unsetenv("MSGVERB");
	dup2(ends[1], 2);
	int results[4] = { fmtmsg(MM_PRINT | MM_SOFT, "UTIL:test", MM_ERROR, "text here", "do this", "TAG:1"), 0, 0, 0 };
	results[1] = fmtmsg(MM_PRINT, MM_NULLLBL, MM_INFO, MM_NULLTXT, "act", MM_NULLTAG);
	setenv("MSGVERB", "text:tag", 1);
	results[2] = fmtmsg(MM_PRINT, "UTIL:test", MM_ERROR, "text here", "do this", "TAG:1");
	setenv("MSGVERB", "text:nonsense", 1);
	results[3] = fmtmsg(MM_PRINT, "a:b", MM_HALT, "t", MM_NULLACT, MM_NULLTAG);
	dup2(before, 2);
	unsetenv("MSGVERB");
	ssize_t size = read(ends[0], text, sizeof text - 1);
	text[size] = '\0';
	assert_string_equal(text, "UTIL:test: ERROR: text here\nTO FIX: do this  TAG:1\nINFO\nTO FIX: act\ntext here\nTAG:1\na:b: HALT: t\n");
	for (int i = 0; i < 4; i++)
		assert_int_equal(results[i], MM_OK);
	assert_int_equal(fmtmsg(MM_PRINT, "no colon", MM_INFO, "", "", ""), MM_NOTOK);
	assert_int_equal(fmtmsg(MM_PRINT, "elevenbytes:b", MM_INFO, "", "", ""), MM_NOTOK);
	assert_int_equal(fmtmsg(MM_PRINT, "a:b", 77, "", "", ""), MM_NOTOK);
	assert_int_equal(fmtmsg(0, "a:b", MM_INFO, "", "", ""), MM_OK);
}

static volatile long watched = 1234567;

static void test_ptrace(void **state)
{
	(void)state;
	int status;
	pid_t child = fork();
	if (child == 0) {
		if (ptrace(PTRACE_TRACEME) < 0)
			_exit(77);
		raise(SIGSTOP);
		_exit(watched == 42 ? 0 : 1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSTOPPED(status));
	errno = 0;
	assert_int_equal(ptrace(PTRACE_PEEKDATA, child, (void *)(uintptr_t)&watched, NULL), 1234567);
	assert_int_equal(errno, 0);
	struct user_regs_struct registers;
	assert_int_equal(ptrace(PTRACE_GETREGS, child, NULL, &registers), 0);
	/* raise() is a tgkill, and the two ways to ask for a register agree. */
	assert_int_equal(ptrace(PTRACE_PEEKUSER, child, (void *)(8 * RIP), NULL), registers.rip);
	assert_int_equal(ptrace(PTRACE_PEEKUSER, child, (void *)(8 * ORIG_RAX), NULL), registers.orig_rax);
	assert_int_equal(registers.orig_rax, 234);
	errno = 0;
	assert_int_equal(ptrace(PTRACE_PEEKDATA, child, (void *)1, NULL), -1);
	assert_int_equal(errno, EIO);
	assert_int_equal(ptrace(PTRACE_POKEDATA, child, (void *)(uintptr_t)&watched, (void *)42), 0);
	assert_int_equal(ptrace(PTRACE_CONT, child, NULL, NULL), 0);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	errno = 0;
	assert_int_equal(ptrace(PTRACE_CONT, child, NULL, NULL), -1);
	assert_int_equal(errno, ESRCH);
	assert_int_equal(sizeof(struct user_fpregs_struct), 512);
	assert_int_equal(sizeof(struct user_regs_struct), 27 * 8);
}

static void test_small_ones(void **state)
{
	(void)state;
	struct timeb now;
	char name[L_cuserid];
	time_t before = time(NULL);
	assert_int_equal(ftime(&now), 0);
	assert_true(now.time >= before && now.time <= before + 1 && now.millitm < 1000);
	struct passwd *user = getpwuid(geteuid());
	assert_ptr_equal(cuserid(name), name);
	assert_string_equal(name, user != NULL ? user->pw_name : "");
	setusershell();
	for (char *shell; (shell = getusershell()) != NULL;) {
		assert_int_equal(*shell, '/');
		assert_null(strpbrk(shell, " \t\n#"));
	}
	endusershell();
	assert_non_null(getusershell());
	endusershell();
	/* Not everybody may, and not every kernel can. */
	errno = 0;
	assert_int_equal(fanotify_init(~0u, 0), -1);
	assert_true(errno == EINVAL || errno == EPERM || errno == ENOSYS);
	errno = 0;
	assert_int_equal(fanotify_mark(-1, FAN_MARK_ADD, FAN_OPEN, AT_FDCWD, "/"), -1);
	assert_true(errno == EBADF || errno == EPERM || errno == ENOSYS);
	/* The second file has the first one's lock against it, though both are of one process. */
	char path[] = "/tmp/twincrt-ofd-XXXXXX";
	int one = mkstemp(path), two = open(path, O_RDWR);
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	unlink(path);
	assert_int_equal(fcntl(one, F_OFD_SETLK, &lock), 0);
	errno = 0;
	assert_int_equal(fcntl(two, F_OFD_SETLK, &lock), -1);
	assert_int_equal(errno, EAGAIN);
	close(one);
	assert_int_equal(fcntl(two, F_OFD_SETLKW, &lock), 0);
	close(two);
}

static void test_getpass(void **state)
{
	(void)state;
	int master, status, seen[2];
	assert_int_equal(pipe(seen), 0);
	pid_t child = forkpty(&master, NULL, NULL, NULL);
	if (child == 0) {
		char *word = getpass("Word: ");
		/* Not before the parent has read: a read that meets the other side's end may miss what came just before. */
		close(seen[1]);
		(void)!read(seen[0], &(char){ 0 }, 1);
		_exit(word != NULL && strcmp(word, "secret") == 0 ? 0 : 1);
	}
	assert_true(child > 0);
	close(seen[0]);
	char shown[200] = "";
	size_t size = 0;
	/* Not before the terminal is silent. */
	while (size < 6) {
		ssize_t got = read(master, shown + size, sizeof shown - 1 - size);
		assert_true(got > 0);
		size += (size_t)got;
	}
	assert_int_equal(write(master, "secret\n", 7), 7);
	while (strchr(shown, '\n') == NULL) {
		ssize_t got = read(master, shown + size, sizeof shown - 1 - size);
		assert_true(got > 0);
		size += (size_t)got;
	}
	close(seen[1]);
	assert_string_equal(shown, "Word: \r\n");
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	close(master);
}

/* futimesat() (Linux manual): relative to a directory, of the open file itself, of now; and what it refuses. */
static void test_futimesat(void **state)
{
	(void)state;
	char folder[] = "/tmp/futimesat-XXXXXX";
	assert_non_null(mkdtemp(folder));
	int directory = open(folder, O_RDONLY | O_DIRECTORY);
	assert_true(directory >= 0);
	int fd = openat(directory, "f", O_CREAT | O_RDWR, 0600);
	assert_true(fd >= 0);
	struct timeval times[2] = { { 1000, 999999 }, { 2000, 1 } };
	struct stat info;
	errno = 77;
	assert_int_equal(futimesat(directory, "f", times), 0);
	assert_int_equal(errno, 77);
	assert_int_equal(fstat(fd, &info), 0);
	assert_int_equal(info.st_atim.tv_sec, 1000);
	assert_int_equal(info.st_atim.tv_nsec, 999999000);
	assert_int_equal(info.st_mtim.tv_sec, 2000);
	assert_int_equal(info.st_mtim.tv_nsec, 1000);
	times[1].tv_sec = 3000;
	assert_int_equal(futimesat(fd, NULL, times), 0);
	assert_int_equal(fstat(fd, &info), 0);
	assert_int_equal(info.st_mtim.tv_sec, 3000);
	times[1].tv_usec = 1000000;
	assert_int_equal(futimesat(directory, "f", times), -1);
	assert_int_equal(errno, EINVAL);
	times[1].tv_usec = -1;
	assert_int_equal(futimesat(directory, "f", times), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(fstat(fd, &info), 0);
	assert_int_equal(info.st_mtim.tv_sec, 3000);
	assert_int_equal(futimesat(directory, "f", NULL), 0);
	assert_int_equal(fstat(fd, &info), 0);
	assert_true(info.st_mtim.tv_sec > 3000);
	assert_int_equal(futimesat(directory, "none", NULL), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(futimesat(fd, "f", NULL), -1);
	assert_int_equal(errno, ENOTDIR);
	assert_int_equal(futimesat(-1, "f", NULL), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(unlinkat(directory, "f", 0), 0);
	close(fd);
	close(directory);
	assert_int_equal(rmdir(folder), 0);
}

/* BSD's names for the words of a set, and glibc's for those of struct statfs. */
/* getfsent() gives what getmntent() does. */
static void test_fstab(void **state)
{
	(void)state;
	FILE *table = setmntent(_PATH_FSTAB, "r");
	errno = 0;
	assert_int_equal(setfsent(), table != NULL);
	if (table == NULL) {
		assert_int_equal(errno, ENOENT);
		assert_null(getfsent());
		return;
	}
	for (struct mntent *one; (one = getmntent(table)) != NULL;) {
		struct fstab *other = getfsent();
		assert_non_null(other);
		assert_string_equal(other->fs_spec, one->mnt_fsname);
		assert_string_equal(other->fs_file, one->mnt_dir);
		assert_string_equal(other->fs_vfstype, one->mnt_type);
		assert_string_equal(other->fs_mntops, one->mnt_opts);
		assert_true(strcmp(other->fs_type, "??") == 0 || hasmntopt(one, other->fs_type) != NULL);
		assert_int_equal(other->fs_freq, one->mnt_freq);
		assert_int_equal(other->fs_passno, one->mnt_passno);
	}
	assert_null(getfsent());
	assert_null(getfsspec("no such device"));
	assert_null(getfsfile("no such directory"));
	assert_int_equal(setfsent(), 1);
	struct fstab *first = getfsent();
	if (first != NULL) {
		char spec[300], file[300];
		snprintf(spec, sizeof spec, "%s", first->fs_spec);
		snprintf(file, sizeof file, "%s", first->fs_file);
		assert_string_equal(getfsspec(spec)->fs_file, file);
		assert_string_equal(getfsfile(file)->fs_file, file);
	}
	endfsent();
	endmntent(table);
}

static void test_keys(void **state)
{
	(void)state;
	errno = 0;
	assert_int_equal(pkey_get(16), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(pkey_set(-1, 0), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(pkey_set(1, 4), -1);
	assert_int_equal(errno, EINVAL);
	int key = pkey_alloc(0, PKEY_DISABLE_WRITE);
	if (key < 0) {
		/* No processor or kernel with keys, or none left: the register may be there all the same. */
		int rights = pkey_get(0);
		assert_true(rights >= 0 || errno == ENOSYS);
		return;
	}
	assert_int_equal(pkey_get(key), PKEY_DISABLE_WRITE);
	volatile int *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	assert_ptr_not_equal(page, MAP_FAILED);
	assert_int_equal(pkey_mprotect((void *)(uintptr_t)page, 4096, PROT_READ | PROT_WRITE, key), 0);
	assert_int_equal(*page, 0);
	assert_int_equal(pkey_set(key, 0), 0);
	assert_int_equal(pkey_get(key), 0);
	*page = 1;
	pid_t child = fork();
	if (child == 0) {
		signal(SIGSEGV, SIG_DFL);
		pkey_set(key, PKEY_DISABLE_ACCESS);
		_exit(*page);
	}
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV);
	munmap((void *)(uintptr_t)page, 4096);
	assert_int_equal(pkey_free(key), 0);
}

static void test_name_spaces(void **state)
{
	(void)state;
	void *self = dlmopen(LM_ID_BASE, NULL, RTLD_NOW);
	assert_non_null(self);
	assert_null(dlerror());
	assert_null(dlmopen(LM_ID_NEWLM, "libm.so.6", RTLD_NOW));
	assert_non_null(strstr(dlerror(), "libm.so.6"));
	assert_null(dlvsym(self, "malloc", "GLIBC_2.2.5"));
	assert_non_null(strstr(dlerror(), "malloc"));
	Dl_serinfo info;
	assert_int_equal(dlinfo(self, RTLD_DI_SERINFOSIZE, &info), -1);
	assert_non_null(dlerror());
	assert_int_equal(dlclose(self), 0);
}

static void test_words(void **state)
{
	(void)state;
	fd_set set;
	struct statfs info = { .f_type = -1 };
	__fsword_t type = info.f_type;
	assert_int_equal(sizeof set, FD_SETSIZE / NFDBITS * sizeof(fd_mask));
	assert_int_equal(NFDBITS, 64);
	assert_int_equal(sizeof type, sizeof info.f_bsize);
	assert_int_equal(type, -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_digits), cmocka_unit_test(test_message), cmocka_unit_test(test_ptrace),
		cmocka_unit_test(test_small_ones), cmocka_unit_test(test_getpass), cmocka_unit_test(test_futimesat),
		cmocka_unit_test(test_fstab), cmocka_unit_test(test_keys), cmocka_unit_test(test_name_spaces), cmocka_unit_test(test_words) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
