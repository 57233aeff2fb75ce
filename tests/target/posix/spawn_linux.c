/* SPDX-License-Identifier: MIT */
/* posix_spawn() with actions and attributes; wait3(), wait4(), waitid(). */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static int ended(pid_t child)
{
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

/* Runs a command of the shell's; what it prints is in text. */
static int shell(const char *command, posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes, char *text, size_t size)
{
	posix_spawn_file_actions_t own;
	char *arguments[] = { (char *)"sh", (char *)"-c", (char *)(uintptr_t)command, NULL };
	int ends[2];
	pid_t child;
	if (actions == NULL) {
		actions = &own;
		assert_int_equal(posix_spawn_file_actions_init(actions), 0);
	}
	assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
	assert_int_equal(posix_spawn_file_actions_adddup2(actions, ends[1], 1), 0);
	assert_int_equal(posix_spawnp(&child, "sh", actions, attributes, arguments, environ), 0);
	close(ends[1]);
	size_t length = 0;
	ssize_t part;
	while ((part = read(ends[0], text + length, size - 1 - length)) > 0)
		length += (size_t)part;
	text[length] = '\0';
	close(ends[0]);
	assert_int_equal(posix_spawn_file_actions_destroy(actions), 0);
	return ended(child);
}

static void programs(void **state)
{
	char *arguments[] = { (char *)"sh", (char *)"-c", (char *)"exit 5", NULL };
	char text[64];
	pid_t child = 0;
	(void)state;
	assert_int_equal(posix_spawn(&child, "/bin/sh", NULL, NULL, arguments, environ), 0);
	assert_int_equal(ended(child), 5);
	assert_int_equal(posix_spawn(&child, "sh", NULL, NULL, arguments, environ), ENOENT);
	assert_int_equal(posix_spawn(&child, "/etc/passwd", NULL, NULL, arguments, environ), EACCES);
	assert_int_equal(posix_spawnp(&child, "not-there-at-all", NULL, NULL, arguments, environ), ENOENT);
	assert_int_equal(shell("echo twin", NULL, NULL, text, sizeof text), 0);
	assert_string_equal(text, "twin\n");
	/* No child is left from the failures. */
	assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
	assert_int_equal(errno, ECHILD);
}

/* posix_spawnp() looks into the caller's PATH, not into the new program's, and makes no script of the shell's of what is no program; execvpe() does both. */
static void searches(void **state)
{
	char *arguments[] = { (char *)"spawned-script", NULL }, *elsewhere[] = { (char *)"PATH=/nowhere", NULL };
	char *path = getenv("PATH"), *kept = path != NULL ? strdup(path) : NULL, here[4096];
	pid_t child = 0;
	(void)state;
	int fd = open("spawned-script", O_WRONLY | O_CREAT | O_TRUNC, 0755);
	assert_int_equal(write(fd, "exit 6\n", 7), 7);
	assert_int_equal(close(fd), 0);
	assert_int_equal(posix_spawn(&child, "./spawned-script", NULL, NULL, arguments, environ), ENOEXEC);
	assert_int_equal(posix_spawnp(&child, "./spawned-script", NULL, NULL, arguments, environ), ENOEXEC);
	assert_non_null(getcwd(here, sizeof here));
	assert_int_equal(setenv("PATH", here, 1), 0);
	assert_int_equal(posix_spawnp(&child, "spawned-script", NULL, NULL, arguments, elsewhere), ENOEXEC);
	child = fork();
	if (child == 0) {
		execvpe("spawned-script", arguments, elsewhere);
		_exit(99);
	}
	assert_int_equal(ended(child), 6);
	fd = open("spawned-script", O_WRONLY | O_TRUNC);
	assert_int_equal(write(fd, "#!/bin/sh\nexit 7\n", 17), 17);
	assert_int_equal(close(fd), 0);
	assert_int_equal(posix_spawnp(&child, "spawned-script", NULL, NULL, arguments, elsewhere), 0);
	assert_int_equal(ended(child), 7);
	elsewhere[0] = strcat(strcpy(malloc(strlen(here) + 6), "PATH="), here);
	assert_int_equal(setenv("PATH", "/nowhere", 1), 0);
	assert_int_equal(posix_spawnp(&child, "spawned-script", NULL, NULL, arguments, elsewhere), ENOENT);
	free(elsewhere[0]);
	assert_int_equal(kept != NULL ? setenv("PATH", kept, 1) : unsetenv("PATH"), 0);
	free(kept);
	assert_int_equal(unlink("spawned-script"), 0);
}

static void actions(void **state)
{
	posix_spawn_file_actions_t actions;
	char text[64];
	(void)state;
	posix_spawn_file_actions_init(&actions);
	assert_int_equal(posix_spawn_file_actions_addchdir_np(&actions, "/tmp"), 0);
	assert_int_equal(posix_spawn_file_actions_addopen(&actions, 0, "/proc/self/comm", O_RDONLY, 0), 0);
	assert_int_equal(posix_spawn_file_actions_addclose(&actions, 700), 0);
	assert_int_equal(shell("pwd; read x; echo ${#x}", &actions, NULL, text, sizeof text), 0);
	assert_memory_equal(text, "/tmp\n", 5);
	assert_true(text[5] > '0');

	int root = open("/", O_RDONLY | O_DIRECTORY);
	posix_spawn_file_actions_init(&actions);
	assert_int_equal(posix_spawn_file_actions_addfchdir_np(&actions, root), 0);
	assert_int_equal(posix_spawn_file_actions_addclose(&actions, root), 0);
	assert_int_equal(shell("pwd", &actions, NULL, text, sizeof text), 0);
	assert_string_equal(text, "/\n");
	close(root);

	char *arguments[] = { (char *)"true", NULL };
	pid_t child;
	posix_spawn_file_actions_init(&actions);
	assert_int_equal(posix_spawn_file_actions_addopen(&actions, 0, "/not/there", O_RDONLY, 0), 0);
	assert_int_equal(posix_spawn(&child, "/bin/true", &actions, NULL, arguments, environ), ENOENT);
	posix_spawn_file_actions_destroy(&actions);
	posix_spawn_file_actions_init(&actions);
	assert_int_equal(posix_spawn_file_actions_adddup2(&actions, 900, 1), 0);
	assert_int_equal(posix_spawn(&child, "/bin/true", &actions, NULL, arguments, environ), EBADF);
	posix_spawn_file_actions_destroy(&actions);
	assert_int_equal(posix_spawn_file_actions_addclose(&actions, -1), EBADF);
	assert_int_equal(posix_spawn_file_actions_adddup2(&actions, 0, -1), EBADF);
	assert_int_equal(posix_spawn_file_actions_addclosefrom_np(&actions, -1), EBADF);
}

static void attributes(void **state)
{
	posix_spawnattr_t attributes;
	sigset_t set, got;
	short flags;
	pid_t group;
	char text[64];
	(void)state;
	posix_spawnattr_init(&attributes);
	assert_int_equal(posix_spawnattr_setflags(&attributes, 0x4000), EINVAL);
	assert_int_equal(posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF), 0);
	assert_int_equal(posix_spawnattr_getflags(&attributes, &flags), 0);
	assert_int_equal(flags, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
	assert_int_equal(posix_spawnattr_getpgroup(&attributes, &group), 0);
	assert_int_equal(group, 0);
	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	assert_int_equal(posix_spawnattr_setsigdefault(&attributes, &set), 0);
	assert_int_equal(posix_spawnattr_getsigdefault(&attributes, &got), 0);
	assert_int_equal(sigismember(&got, SIGTERM), 1);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	assert_int_equal(posix_spawnattr_setsigmask(&attributes, &set), 0);
	assert_int_equal(posix_spawnattr_getsigmask(&attributes, &got), 0);
	assert_int_equal(sigismember(&got, SIGUSR1), 1);
	signal(SIGTERM, SIG_IGN);
	/* SIGUSR1 is 10: blocked, so the shell lives through it; SIGTERM is 15, ignored here, but not there. */
	assert_int_equal(shell("kill -USR1 $$; echo lives; read a b c d e f </proc/self/stat; kill -TERM $$; echo dead", NULL, &attributes,
		text, sizeof text), -SIGTERM);
	assert_string_equal(text, "lives\n");
	signal(SIGTERM, SIG_DFL);

	/* A group of its own: $5 of the line is its number, $1 the shell's. */
	assert_int_equal(posix_spawnattr_setpgroup(&attributes, 0), 0);
	assert_int_equal(posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP), 0);
	assert_int_equal(shell("read a b c d e f </proc/self/stat; test $e = $$; echo $?", NULL, &attributes, text, sizeof text), 0);
	assert_string_equal(text, "0\n");
	assert_int_equal(posix_spawnattr_setpgroup(&attributes, getpgrp()), 0);
	assert_int_equal(posix_spawnattr_getpgroup(&attributes, &group), 0);
	assert_int_equal(group, getpgrp());
	assert_int_equal(shell("read a b c d e f </proc/self/stat; test $e = $$; echo $?", NULL, &attributes, text, sizeof text), 0);
	assert_string_equal(text, "1\n");

	struct sched_param param = { .sched_priority = 77 };
	int policy = -1;
	assert_int_equal(posix_spawnattr_getschedparam(&attributes, &param), 0);
	assert_int_equal(param.sched_priority, 0);
	assert_int_equal(posix_spawnattr_getschedpolicy(&attributes, &policy), 0);
	assert_int_equal(policy, SCHED_OTHER);
	param.sched_priority = 0;
	assert_int_equal(posix_spawnattr_setschedparam(&attributes, &param), 0);
	assert_int_equal(posix_spawnattr_setschedpolicy(&attributes, SCHED_BATCH), 0);
	assert_int_equal(posix_spawnattr_getschedpolicy(&attributes, &policy), 0);
	assert_int_equal(policy, SCHED_BATCH);
	assert_int_equal(posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSCHEDULER), 0);
	/* The policy is the 41st field; SCHED_BATCH is 3. */
	assert_int_equal(shell("set -- $(cat /proc/$$/stat); shift 40; echo $1", NULL, &attributes, text, sizeof text), 0);
	assert_string_equal(text, "3\n");

	posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
	assert_int_equal(shell("read a b c d e f g </proc/self/stat; test $e != $d; echo $?", NULL, &attributes, text, sizeof text), 0);
	assert_string_equal(text, "0\n");
	assert_int_equal(posix_spawnattr_destroy(&attributes), 0);
}

static void waiting(void **state)
{
	struct rusage used;
	siginfo_t info;
	int status;
	(void)state;
	pid_t child = fork();
	if (child == 0)
		_exit(6);
	memset(&info, 0, sizeof info);
	assert_int_equal(waitid(P_PID, (id_t)child, &info, WEXITED | WNOWAIT), 0);
	assert_int_equal(info.si_pid, child);
	assert_int_equal(info.si_code, CLD_EXITED);
	assert_int_equal(info.si_status, 6);
	memset(&used, 0xff, sizeof used);
	assert_int_equal(wait4(child, &status, 0, &used), child);
	assert_int_equal(WEXITSTATUS(status), 6);
	assert_true(used.ru_maxrss >= 0);
	child = fork();
	if (child == 0)
		_exit(1);
	assert_int_equal(wait3(&status, 0, NULL), child);
	assert_int_equal(wait3(&status, 0, NULL), -1);
	assert_int_equal(errno, ECHILD);
	assert_int_equal(waitid(P_ALL, 0, &info, WEXITED), -1);
	assert_int_equal(errno, ECHILD);
	assert_int_equal(waitid(P_ALL, 0, &info, 0), -1);
	assert_int_equal(errno, EINVAL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(programs), cmocka_unit_test(searches),
		cmocka_unit_test(actions),
		cmocka_unit_test(attributes),
		cmocka_unit_test(waiting),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
