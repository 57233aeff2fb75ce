/* SPDX-License-Identifier: MIT */
/* <shadow.h>, the functions of <pwd.h> and <grp.h> that read and write streams, and old names of POSIX's functions. Formats: shadow(5), passwd(5), group(5). */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <shadow.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../fails.h"

static void shadows(void **state)
{
	static const char text[] = "# a comment\nroot:$6$x:19000:0:99999:7:::\nnobody:*:x:0:0:0:0:0:0\nuser::19001:1:2:3:4:5:6\n";
	struct spwd entry, *result;
	char buffer[256], small[20];
	(void)state;
	FILE *file = fmemopen((void *)(uintptr_t)text, sizeof text - 1, "r");
	assert_int_equal(fgetspent_r(file, &entry, small, sizeof small, &result), ERANGE);
	assert_null(result);
	assert_int_equal(fgetspent_r(file, &entry, buffer, sizeof buffer, &result), 0);
	assert_ptr_equal(result, &entry);
	assert_string_equal(entry.sp_namp, "root");
	assert_string_equal(entry.sp_pwdp, "$6$x");
	assert_int_equal(entry.sp_lstchg, 19000);
	assert_int_equal(entry.sp_max, 99999);
	assert_int_equal(entry.sp_inact, -1);
	assert_true(entry.sp_flag == ~0UL);
	result = fgetspent(file);
	assert_non_null(result);
	assert_string_equal(result->sp_namp, "user");
	assert_string_equal(result->sp_pwdp, "");
	assert_int_equal(result->sp_expire, 5);
	assert_int_equal(result->sp_flag, 6);
	errno = 0;
	assert_null(fgetspent(file));
	assert_int_equal(errno, ENOENT);
	fclose(file);

	assert_int_equal(sgetspent_r("a:b:1:2:3:4:5:6:7\n", &entry, buffer, sizeof buffer, &result), 0);
	assert_int_equal(entry.sp_flag, 7);
	assert_int_equal(sgetspent_r("a:b:1:2:3:4:5:6", &entry, buffer, sizeof buffer, &result), EINVAL);
	assert_int_equal(sgetspent_r("a:b:1:2:3:4:5:6:7", &entry, buffer, 17, &result), ERANGE);
	assert_int_equal(sgetspent_r("a:b:1:2:3:4:5:6:7", &entry, buffer, 18, &result), 0);
	assert_string_equal(sgetspent("x:y:::::::")->sp_pwdp, "y");

	char written[64] = "";
	file = fmemopen(written, sizeof written, "w");
	assert_int_equal(putspent(sgetspent("x:y::-5:::3::"), file), 0);
	entry = (struct spwd){ .sp_namp = (char *)(uintptr_t) "a:b" };
	FAILS(putspent(&entry, file), EINVAL);
	fclose(file);
	assert_string_equal(written, "x:y::-5:::3::\n");

	/* The system's own file, if this user may read it. */
	setspent();
	result = getspent();
	if (result != NULL) {
		char *first = strdup(result->sp_namp);
		assert_string_equal(getspnam(first)->sp_namp, first);
		assert_int_equal(getspnam_r(first, &entry, buffer, sizeof buffer, &result), 0);
		assert_string_equal(entry.sp_namp, first);
		assert_int_equal(getspnam_r("no such user", &entry, buffer, sizeof buffer, &result), 0);
		assert_null(result);
		errno = 0;
		assert_null(getspnam("no such user"));
		assert_int_equal(errno, 0);
		free(first);
	}
	endspent();
}

static void users_of_streams(void **state)
{
	static const char users[] = "a:x:1000:100:A user:/home/a:/bin/sh\nbad line\nb::1001:100:::\n";
	struct passwd user, *found;
	char buffer[128], text[128] = "";
	(void)state;
	FILE *file = fmemopen((void *)(uintptr_t)users, sizeof users - 1, "r"), *out = fmemopen(text, sizeof text, "w");
	assert_int_equal(fgetpwent_r(file, &user, buffer, 10, &found), ERANGE);
	assert_int_equal(fgetpwent_r(file, &user, buffer, sizeof buffer, &found), 0);
	assert_string_equal(user.pw_gecos, "A user");
	assert_int_equal(putpwent(&user, out), 0);
	found = fgetpwent(file);
	assert_string_equal(found->pw_name, "b");
	found->pw_shell = NULL;
	assert_int_equal(putpwent(found, out), 0);
	found->pw_dir = (char *)(uintptr_t) "/a:b";
	FAILS(putpwent(found, out), EINVAL);
	fclose(out);
	assert_string_equal(text, "a:x:1000:100:A user:/home/a:/bin/sh\nb::1001:100:::\n");
	errno = 0;
	assert_null(fgetpwent(file));
	assert_int_equal(errno, ENOENT);
	fclose(file);

	setpwent();
	char large[4096];
	assert_int_equal(getpwent_r(&user, large, 1, &found), ERANGE);
	assert_int_equal(getpwent_r(&user, large, sizeof large, &found), 0);
	assert_string_equal(user.pw_name, "root");
	while (getpwent_r(&user, large, sizeof large, &found) == 0)
		;
	assert_int_equal(getpwent_r(&user, large, sizeof large, &found), ENOENT);
	assert_null(found);
	endpwent();
}

static void groups_of_streams(void **state)
{
	static const char groups[] = "g:x:100:a,b\nh::101:\n";
	struct group group, *found;
	char buffer[128], text[128] = "";
	(void)state;
	FILE *file = fmemopen((void *)(uintptr_t)groups, sizeof groups - 1, "r"), *out = fmemopen(text, sizeof text, "w");
	assert_int_equal(fgetgrent_r(file, &group, buffer, 20, &found), ERANGE);
	assert_int_equal(fgetgrent_r(file, &group, buffer, sizeof buffer, &found), 0);
	assert_string_equal(group.gr_mem[1], "b");
	assert_null(group.gr_mem[2]);
	assert_int_equal(putgrent(&group, out), 0);
	found = fgetgrent(file);
	assert_int_equal(found->gr_gid, 101);
	assert_int_equal(putgrent(found, out), 0);
	found->gr_name = (char *)(uintptr_t) "";
	FAILS(putgrent(found, out), EINVAL);
	fclose(out);
	assert_string_equal(text, groups);
	fclose(file);
	setgrent();
	assert_int_equal(getgrent_r(&group, buffer, sizeof buffer, &found), 0);
	assert_string_equal(group.gr_name, "root");
	endgrent();
	assert_int_equal(group_member(getgid()), 1);
	assert_int_equal(group_member(0x7ffffff0), 0);
}

static void caught(int number) { (void)number; }

static void old_signals(void **state)
{
	(void)state;
	int before = siggetmask();
	assert_int_equal(sigblock(sigmask(SIGUSR1)), before);
	assert_int_equal(siggetmask(), before | sigmask(SIGUSR1));
	assert_int_equal(sigsetmask(before), before | sigmask(SIGUSR1));
	assert_int_equal(siggetmask(), before);
	assert_true(bsd_signal(SIGUSR1, caught) == SIG_DFL);
	assert_int_equal(gsignal(SIGUSR1), 0);
	assert_int_equal(tgkill(getpid(), gettid(), SIGUSR1), 0);
	assert_true(ssignal(SIGUSR1, SIG_DFL) == caught);
	FAILS(tgkill(getpid(), gettid(), 1000), EINVAL);
}

static void calls(void **state)
{
	char text[8] = "", name[65];
	struct iovec own = { text, 5 }, other = { (void *)(uintptr_t) "there", 5 };
	(void)state;
	ssize_t copied = process_vm_readv(getpid(), &own, 1, &other, 1, 0);
	if (copied >= 0)
		assert_string_equal(text, "there");
	FAILS(process_vm_readv(-1, &own, 1, &other, 1, 0), ESRCH);
	other.iov_base = text;
	other.iov_len = 5;
	own.iov_base = (void *)(uintptr_t) "again";
	copied = process_vm_writev(getpid(), &own, 1, &other, 1, 0);
	if (copied >= 0)
		assert_string_equal(text, "again");

	int fd = open("vectors-with-flags", O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	own.iov_base = (void *)(uintptr_t) "0123456789";
	own.iov_len = 10;
	assert_int_equal(pwritev2(fd, &own, 1, -1, 0), 10);
	assert_int_equal(lseek(fd, 0, SEEK_CUR), 10);
	own = (struct iovec){ text, 3 };
	assert_int_equal(preadv2(fd, &own, 1, 4, 0), 3);
	assert_memory_equal(text, "456", 3);
	FAILS(preadv2(fd, &own, 1, 4, 0x40000000), EOPNOTSUPP);
	assert_int_equal(unlink("vectors-with-flags"), 0);

	assert_int_equal(getdomainname(name, sizeof name), 0);
	FAILS(getdomainname(name, 0), EINVAL);

	/* In children: descriptors go, another program comes. */
	int status;
	pid_t child = fork();
	if (child == 0) {
		closefrom(3);
		_exit(fcntl(fd, F_GETFD) == -1 && errno == EBADF && fcntl(2, F_GETFD) >= 0 ? 0 : 1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	child = fork();
	if (child == 0) {
		char *arguments[] = { (char *)(uintptr_t) "sh", (char *)(uintptr_t) "-c", (char *)(uintptr_t) "exit 9", NULL };
		execveat(AT_FDCWD, "/bin/sh", arguments, environ, 0);
		_exit(1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(WEXITSTATUS(status), 9);
	FAILS(execveat(AT_FDCWD, "/no/such/file", (char *[]){ NULL }, environ, 0), ENOENT);
	close(fd);
}

static void lock_of_users(void **state)
{
	(void)state;
	FAILS(ulckpwdf(), 0);
	if (getuid() != 0)
		return;
	assert_int_equal(lckpwdf(), 0);
	assert_int_equal(lckpwdf(), -1);
	assert_int_equal(ulckpwdf(), 0);
	assert_int_equal(ulckpwdf(), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(shadows),
		cmocka_unit_test(users_of_streams),
		cmocka_unit_test(groups_of_streams),
		cmocka_unit_test(old_signals),
		cmocka_unit_test(calls),
		cmocka_unit_test(lock_of_users),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
