/* SPDX-License-Identifier: MIT */
/* Processes on Linux: fork, exec along PATH, scripts without a first line, waiting, descriptors handed to a child, what start-up
 * leaves in a thread. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/auxv.h>
#include <sys/stat.h>
#include <time.h>

#include "../child.h"

static void fork_and_wait(void **state)
{
	int status;
	(void)state;
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0)
		_exit(getppid() > 0 && getpid() != getppid() ? 33 : 1);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 33);

	child = fork();
	if (child == 0) {
		raise(SIGKILL);
		_exit(1);
	}
	assert_int_equal(wait(&status), child);
	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), SIGKILL);
	errno = 0;
	assert_int_equal(wait(NULL), -1);
	assert_int_equal(errno, ECHILD);
}

static void no_hang(void **state)
{
	int status, ends[2];
	char c;
	(void)state;
	assert_int_equal(pipe(ends), 0);
	pid_t child = fork();
	if (child == 0) {
		close(ends[1]);
		(void)!read(ends[0], &c, 1);
		_exit(4);
	}
	close(ends[0]);
	assert_int_equal(waitpid(child, &status, WNOHANG), 0);
	close(ends[1]);
	assert_int_equal(waitpid(-1, &status, 0), child);
	assert_int_equal(WEXITSTATUS(status), 4);
}

static void exec_failures(void **state)
{
	char *none[] = { (char *)(uintptr_t) "x", NULL };
	(void)state;
	errno = 0;
	assert_int_equal(execv("/no/such/file", none), -1);
	assert_int_equal(errno, ENOENT);
	errno = 0;
	assert_int_equal(execv("/", none), -1);
	assert_int_equal(errno, EACCES);
	errno = 0;
	assert_int_equal(execvp("no-such-program-anywhere", none), -1);
	assert_int_equal(errno, ENOENT);
	errno = 0;
	assert_int_equal(execvp("", none), -1);
	assert_int_equal(errno, ENOENT);
}

/* spawn tells its caller what exec said, and leaves no child behind. */
static void spawn_failures(void **state)
{
	char *arguments[] = { (char *)(uintptr_t) "x", NULL };
	intptr_t process = 77;
	int wrong[3] = { 999, -1, -1 };
	(void)state;
	assert_int_equal(__plat_spawn("/no/such/file", arguments, NULL, 0, NULL, &process), -ENOENT);
	assert_int_equal(__plat_spawn("no-such-program-anywhere", arguments, NULL, 1, NULL, &process), -ENOENT);
	assert_int_equal(__plat_spawn("/bin/sh", arguments, NULL, 0, wrong, &process), -EBADF);
	assert_int_equal(process, 77);
	errno = 0;
	assert_int_equal(wait(NULL), -1);
	assert_int_equal(errno, ECHILD);
}

static void script_without_a_first_line(void **state)
{
	char *arguments[] = { (char *)(uintptr_t) "script", (char *)(uintptr_t) "7", NULL };
	intptr_t process;
	int status;
	(void)state;
	FILE *f = fopen("script-of-test", "w");
	assert_non_null(f);
	fputs("exit $1\n", f);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(chmod("script-of-test", 0755), 0);
	assert_int_equal(__plat_spawn("./script-of-test", arguments, NULL, 0, NULL, &process), -ENOEXEC);
	assert_int_equal(__plat_spawn("./script-of-test", arguments, NULL, 1, NULL, &process), 0);
	assert_int_equal(__plat_process_wait(process, &status, 0), 1);
	assert_int_equal(WEXITSTATUS(status), 7);
	unlink("script-of-test");
}

/* 0 and 1 change places: no copy may overwrite a source. */
static void descriptors_change_places(void **state)
{
	int ends[2], status;
	char text[16] = "";
	intptr_t process;
	char *arguments[] = { (char *)(uintptr_t) "sh", (char *)(uintptr_t) "-c", (char *)(uintptr_t) "echo swapped >&0; exit 5", NULL };
	(void)state;
	assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
	int kept = dup(1);
	assert_int_equal(dup2(ends[1], 1), 1);
	int standard[3] = { 1, 0, -1 };
	int result = __plat_spawn("/bin/sh", arguments, NULL, 0, standard, &process);
	dup2(kept, 1);
	close(kept);
	close(ends[1]);
	assert_int_equal(result, 0);
	assert_int_equal(read(ends[0], text, sizeof text - 1), 8);
	assert_string_equal(text, "swapped\n");
	close(ends[0]);
	assert_int_equal(__plat_process_wait(process, &status, 0), 1);
	assert_int_equal(WEXITSTATUS(status), 5);
}

static void system_gives_the_status(void **state)
{
	struct sigaction before, after;
	(void)state;
	assert_true(system(NULL) != 0);
	signal(SIGINT, SIG_DFL);
	sigaction(SIGINT, NULL, &before);
	int status = system("exit 19");
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 19);
	status = system("kill -9 $$");
	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), SIGKILL);
	assert_int_equal(WEXITSTATUS(system("exit 127")), 127);
	sigaction(SIGINT, NULL, &after);
	assert_true(before.sa_handler == after.sa_handler);
	/* The command is not protected from what we ignore for its sake. */
	status = system("kill -2 $$; exit 1");
	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), SIGINT);
	/* It inherits the environment as it is now. */
	setenv("TWINCRT_TEST", "17", 1);
	assert_int_equal(WEXITSTATUS(system("exit $TWINCRT_TEST")), 17);
}

static uintptr_t canary(void)
{
	return __plat_self()->canary;
}

__attribute__((noinline)) static int smash(int size)
{
	volatile char room[8];
	for (int i = 0; i < size; i++)
		((volatile char *)room)[i] = 'x';
	return room[0];
}

static void guard(void **state)
{
	char output[128];
	(void)state;
	assert_int_equal(smash(8), 'x');
	assert_int_equal(canary() & 0xff, 0);
	assert_true(canary() != 0);
	int status = child_run("smash", output, sizeof output);
	assert_string_equal(output, "twincrt: stack smashing detected\n");
	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), SIGABRT);
}

static void what_the_kernel_says(void **state)
{
	(void)state;
	errno = 0;
	assert_int_equal(getauxval(AT_PAGESZ), 4096);
	assert_int_equal(getauxval(AT_SECURE), 0);
	assert_true(getauxval(AT_PHDR) != 0);
	assert_int_equal(errno, 0);
	assert_int_equal(getauxval(9999), 0);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(__plat_secure(), 0);
}

static void clocks_go(void **state)
{
	struct timespec a, b;
	(void)state;
	for (int which = 0; which <= 3; which++) {
		assert_int_equal(__plat_clock(which, &a), 0);
		assert_int_equal(__plat_clock(which, &b), 0);
		assert_true(b.tv_sec > a.tv_sec || (b.tv_sec == a.tv_sec && b.tv_nsec >= a.tv_nsec));
	}
	assert_int_equal(__plat_clock(4711, &a), -EINVAL);
}

static void real_paths(void **state)
{
	char path[4096], here[4096], expected[4200];
	(void)state;
	intptr_t length = __plat_getcwd(here, sizeof here);
	assert_true(length > 0);
	assert_int_equal(length, strlen(here));
	assert_int_equal(__plat_getcwd(path, 2), -ERANGE);
	assert_int_equal(__plat_realpath("/", path, sizeof path), 1);
	assert_string_equal(path, "/");
	assert_int_equal(__plat_realpath("/..//./..", path, sizeof path), 1);
	assert_int_equal(__plat_realpath("/", path, 1), -ERANGE);
	assert_int_equal(__plat_realpath("", path, sizeof path), -ENOENT);
	assert_int_equal(__plat_realpath("no-such-thing-here", path, sizeof path), -ENOENT);
	unlink("link-a");
	unlink("link-b");
	unlink("file-c");
	rmdir("dir-d");
	assert_int_equal(mkdir("dir-d", 0777), 0);
	close(creat("file-c", 0600));
	assert_int_equal(symlink("dir-d/.././link-b", "link-a"), 0);
	assert_int_equal(symlink("file-c", "link-b"), 0);
	snprintf(expected, sizeof expected, "%s/file-c", here);
	assert_int_equal(__plat_realpath("./dir-d/../link-a", path, sizeof path), strlen(expected));
	assert_string_equal(path, expected);
	assert_int_equal(__plat_realpath("file-c/", path, sizeof path), -ENOTDIR);
	assert_int_equal(__plat_realpath("file-c/.", path, sizeof path), -ENOTDIR);
	assert_int_equal(__plat_realpath("file-c/..", path, sizeof path), -ENOTDIR);
	unlink("link-b");
	assert_int_equal(symlink("link-a", "link-b"), 0);
	assert_int_equal(__plat_realpath("link-a", path, sizeof path), -ELOOP);
	unlink("link-a");
	unlink("link-b");
	unlink("file-c");
	rmdir("dir-d");
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(fork_and_wait),
		cmocka_unit_test(no_hang),
		cmocka_unit_test(exec_failures),
		cmocka_unit_test(spawn_failures),
		cmocka_unit_test(script_without_a_first_line),
		cmocka_unit_test(descriptors_change_places),
		cmocka_unit_test(system_gives_the_status),
		cmocka_unit_test(guard),
		cmocka_unit_test(what_the_kernel_says),
		cmocka_unit_test(clocks_go),
		cmocka_unit_test(real_paths),
	};
	if (argc > 1)
		return smash(64);
	child_self = argv[0];
	return cmocka_run_group_tests(tests, NULL, NULL);
}
