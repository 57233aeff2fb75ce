/* SPDX-License-Identifier: MIT */
/* Linux's own calls: clone, splice and kin, statx, process descriptors, names spaces, privileged ones that are refused; and <mntent.h>. Linux manual,
 * sections 2 and 3. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <bits/kernel_calls.h>
#include <errno.h>
#include <fcntl.h>
#include <mntent.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/fsuid.h>
#include <linux/capability.h>
#include <sys/io.h>
#include <sys/klog.h>
#include <sys/pidfd.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/swap.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

static int shared;
static int run(void *argument)
{
	shared = *(int *)argument;
	return getpid() == getppid() ? 1 : 42;
}

static int run_alone(void *argument)
{
	/* A copy: its number is its own. */
	return *(int *)argument == 5 && gettid() == getpid() ? 43 : 1;
}

static void test_clone(void **state)
{
	(void)state;
	static char stack[65536];
	int value = 5, status, parent_tid = 0;
	pid_t child = clone(run, stack + sizeof stack, CLONE_VM | CLONE_VFORK | CLONE_PARENT_SETTID | SIGCHLD, &value, &parent_tid);
	assert_true(child > 0);
	assert_int_equal(parent_tid, child);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(WEXITSTATUS(status), 42);
	assert_int_equal(shared, 5);
	child = clone(run_alone, stack + sizeof stack - 7, SIGCHLD, &value);
	assert_true(child > 0);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(WEXITSTATUS(status), 43);
	assert_int_equal(clone(NULL, stack, SIGCHLD, NULL), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(clone(run, NULL, SIGCHLD, NULL), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(unshare(0x10), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(unshare(CLONE_FILES), 0);
	assert_int_equal(setns(-1, 0), -1);
	assert_int_equal(errno, EBADF);
	unsigned processor = 12345, node = 12345;
	assert_int_equal(getcpu(&processor, &node), 0);
	assert_true(processor < 4096);
}

static void test_splice(void **state)
{
	(void)state;
	int one[2], two[2];
	char text[16] = "", name[] = "/tmp/splice-XXXXXX";
	assert_int_equal(pipe(one), 0);
	assert_int_equal(pipe(two), 0);
	struct iovec part = { (void *)(uintptr_t)"hello", 5 };
	assert_int_equal(vmsplice(one[1], &part, 1, 0), 5);
	assert_int_equal(tee(one[0], two[1], 5, 0), 5);
	assert_int_equal(read(two[0], text, sizeof text), 5);
	assert_memory_equal(text, "hello", 5);
	int fd = mkstemp(name);
	off_t offset = 3;
	assert_int_equal(splice(one[0], NULL, fd, &offset, 5, SPLICE_F_MOVE), 5);
	assert_int_equal(offset, 8);
	assert_int_equal(pread(fd, text, sizeof text, 3), 5);
	assert_memory_equal(text, "hello", 5);
	assert_int_equal(sync_file_range(fd, 0, 0, SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER), 0);
	assert_int_equal(sync_file_range(fd, -1, 0, 0), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(splice(fd, NULL, fd, NULL, 5, 0), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(tee(one[0], fd, 5, 0), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(vmsplice(-1, &part, 1, 0), -1);
	assert_int_equal(errno, EBADF);
	/* statx() agrees with stat(). */
	struct statx more;
	struct stat less;
	assert_int_equal(statx(AT_FDCWD, name, 0, STATX_BASIC_STATS | STATX_BTIME, &more), 0);
	assert_int_equal(stat(name, &less), 0);
	assert_int_equal(more.stx_size, 8);
	assert_int_equal(more.stx_ino, less.st_ino);
	assert_int_equal(more.stx_mode, less.st_mode);
	assert_int_equal(more.stx_mtime.tv_sec, less.st_mtime);
	assert_int_equal(more.stx_mtime.tv_nsec, less.st_mtim.tv_nsec);
	assert_int_equal(sizeof more, 256);
	unlink(name);
	assert_int_equal(statx(AT_FDCWD, name, 0, STATX_ALL, &more), -1);
	assert_int_equal(errno, ENOENT);
	close(fd);
	for (int i = 0; i < 2; i++) {
		close(one[i]);
		close(two[i]);
	}
}

static void test_process_descriptors(void **state)
{
	(void)state;
	pid_t child = fork();
	if (child == 0)
		for (;;)
			pause();
	int fd = pidfd_open(child, 0);
	assert_true(fd >= 0);
	struct pollfd ready = { fd, POLLIN, 0 };
	assert_int_equal(poll(&ready, 1, 0), 0);
	assert_int_equal(pidfd_getfd(fd, 12345, 0), -1);
	assert_true(errno == EBADF || errno == EPERM);
	assert_int_equal(pidfd_send_signal(fd, SIGTERM, NULL, 0), 0);
	assert_int_equal(poll(&ready, 1, 10000), 1);
	assert_int_equal(waitpid(child, NULL, 0), child);
	assert_int_equal(pidfd_send_signal(fd, SIGTERM, NULL, 0), -1);
	assert_int_equal(errno, ESRCH);
	close(fd);
	assert_int_equal(pidfd_open(child, 77), -1);
	assert_int_equal(errno, EINVAL);
}

static void test_refused(void **state)
{
	(void)state;
	/* Arguments that are refused whoever asks. */
	assert_int_equal(swapon("/nonexistent/swap", 0), -1);
	assert_true(errno == ENOENT || errno == EPERM);
	assert_int_equal(swapoff("/nonexistent/swap"), -1);
	assert_true(errno == ENOENT || errno == EPERM);
	assert_int_equal(reboot(0x12345), -1);
	assert_true(errno == EINVAL || errno == EPERM);
	assert_int_equal(klogctl(999, NULL, 0), -1);
	assert_true(errno == EINVAL || errno == EPERM);
	assert_int_equal(ioperm(~0ul, 2, 1), -1);
	assert_true(errno == EINVAL || errno == ENOSYS);
	assert_int_equal(iopl(9), -1);
	assert_true(errno == EINVAL || errno == ENOSYS);
	assert_int_equal(pivot_root("/nonexistent/root", "/nonexistent/old"), -1);
	assert_true(errno == ENOENT || errno == EPERM);
	assert_int_equal(setfsuid((uid_t)-1), (int)geteuid());
	assert_int_equal(setfsgid((gid_t)-1), (int)getegid());
}

static void test_capabilities(void **state)
{
	(void)state;
	/* capget(2): the kernel corrects a version that it does not know. */
	struct __user_cap_header_struct head = { 0x12345, 0 };
	struct __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3];
	assert_int_equal(capget(&head, data), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(head.version, _LINUX_CAPABILITY_VERSION_3);
	assert_int_equal(capget(&head, data), 0);
	assert_int_equal(data[0].effective & ~data[0].permitted, 0);
	assert_int_equal(capset(&head, data), 0);
	head.version = 0x12345;
	assert_int_equal(capset(&head, data), -1);
	assert_int_equal(errno, EINVAL);
}

static void test_mount_table(void **state)
{
	(void)state;
	char path[] = "/tmp/fstab-XXXXXX", line[200];
	int fd = mkstemp(path);
	close(fd);
	FILE *file = setmntent(path, "w+");
	assert_non_null(file);
	struct mntent first = { "/dev/a b", "/mnt/tab\there", "ext4", "rw,uid=5,nosuid", 1, 2 }, *got;
	fputs("# a comment\n\n   \t\n", file);
	assert_int_equal(addmntent(file, &first), 0);
	fputs("proc /proc proc defaults\nshort", file);
	rewind(file);
	for (int i = 0; i < 4; i++)
		assert_non_null(fgets(line, sizeof line, file));
	assert_string_equal(line, "/dev/a\\040b /mnt/tab\\011here ext4 rw,uid=5,nosuid 1 2\n");
	rewind(file);
	got = getmntent(file);
	assert_non_null(got);
	assert_string_equal(got->mnt_fsname, first.mnt_fsname);
	assert_string_equal(got->mnt_dir, first.mnt_dir);
	assert_string_equal(got->mnt_type, "ext4");
	assert_int_equal(got->mnt_freq, 1);
	assert_int_equal(got->mnt_passno, 2);
	assert_string_equal(hasmntopt(got, "uid"), "uid=5,nosuid");
	assert_string_equal(hasmntopt(got, "nosuid"), "nosuid");
	assert_null(hasmntopt(got, "suid"));
	assert_null(hasmntopt(got, "ro"));
	got = getmntent(file);
	assert_string_equal(got->mnt_opts, "defaults");
	assert_int_equal(got->mnt_freq, 0);
	got = getmntent(file);
	assert_string_equal(got->mnt_fsname, "short");
	assert_string_equal(got->mnt_dir, "");
	assert_null(getmntent(file));
	assert_int_equal(endmntent(file), 1);
	assert_int_equal(endmntent(NULL), 1);
	unlink(path);
	assert_null(setmntent(path, "r"));
	assert_int_equal(errno, ENOENT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_clone),
		cmocka_unit_test(test_splice),
		cmocka_unit_test(test_process_descriptors),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_capabilities),
		cmocka_unit_test(test_mount_table),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
