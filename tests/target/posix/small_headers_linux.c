/* SPDX-License-Identifier: MIT */
/* The small headers that Linux alone has: an ordinary and a failing call of each. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <dlfcn.h>
#include <fpu_control.h>
#include <errno.h>
#include <error.h>
#include <limits.h>
#include <net/ppp_defs.h>
#include <nl_types.h>
#include <scsi/sg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/acct.h>
#include <sys/mount.h>
#include <sys/msg.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/procfs.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <ulimit.h>
#include <unistd.h>

static void processes(void **state)
{
	char name[16] = "";
	(void)state;
	assert_int_equal(prctl(PR_SET_NAME, "twin"), 0);
	assert_int_equal(prctl(PR_GET_NAME, name), 0);
	assert_string_equal(name, "twin");
	assert_int_equal(prctl(123456, 0, 0, 0, 0), -1);
	assert_int_equal(errno, EINVAL);
	assert_true(personality(0xffffffff) >= 0);
	assert_int_equal(ulimit(12345), -1);
	assert_int_equal(errno, EINVAL);
	assert_true(ulimit(UL_GETFSIZE) > 0);
	assert_int_equal(ulimit(4, 0L), getdtablesize());
}

static void devices(void **state)
{
	struct stat about;
	(void)state;
	assert_int_equal(stat("/dev/null", &about), 0);
	assert_int_equal(major(makedev(0x12345, 0x6789a)), 0x12345);
	assert_int_equal(minor(makedev(0x12345, 0x6789a)), 0x6789a);
	assert_int_equal(makedev(1, 3), 0x103);
}

static void files(void **state)
{
	char value[8];
	(void)state;
	assert_int_equal(getxattr("/not/there", "user.a", value, sizeof value), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(fsetxattr(-1, "user.a", "v", 1, 0), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(flistxattr(-1, value, sizeof value), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(lremovexattr("/not/there", "user.a"), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(umount("/not/there"), -1);
	assert_true(errno == ENOENT || errno == EPERM);
	assert_true(ftok("/", 'a') != -1);
	assert_true(ftok("/", 'a') != ftok("/", 'b'));
	assert_int_equal(ftok("/not/there", 'a'), -1);
	assert_int_equal(errno, ENOENT);
}

static void communication(void **state)
{
	union {
		int val;
		struct semid_ds *buf;
		unsigned short *array;
	} argument = { .val = 3 };
	struct shmid_ds about;
	(void)state;
	int memory = shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600);
	assert_true(memory >= 0);
	int *address = shmat(memory, NULL, 0);
	assert_ptr_not_equal(address, (void *)-1);
	*address = 5;
	assert_int_equal(shmctl(memory, IPC_STAT, &about), 0);
	assert_int_equal(about.shm_segsz, 4096);
	assert_int_equal(about.shm_nattch, 1);
	assert_int_equal(shmdt(address), 0);
	assert_int_equal(shmctl(memory, IPC_RMID, NULL), 0);
	assert_ptr_equal(shmat(-1, NULL, 0), (void *)-1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(shmdt((void *)4096), -1);
	assert_int_equal(errno, EINVAL);

	int set = semget(IPC_PRIVATE, 2, IPC_CREAT | 0600);
	assert_true(set >= 0);
	assert_int_equal(semctl(set, 1, SETVAL, argument), 0);
	assert_int_equal(semctl(set, 1, GETVAL), 3);
	struct sembuf operation = { 1, -2, IPC_NOWAIT };
	assert_int_equal(semop(set, &operation, 1), 0);
	assert_int_equal(semctl(set, 1, GETVAL), 1);
	assert_int_equal(semop(set, &operation, 1), -1);
	assert_int_equal(errno, EAGAIN);
	assert_int_equal(semctl(set, 0, IPC_RMID), 0);
	assert_int_equal(semctl(-1, 0, IPC_RMID), -1);
	assert_int_equal(errno, EINVAL);

	struct { long type; char text[8]; } message = { 7, "twin" };
	int queue = msgget(IPC_PRIVATE, IPC_CREAT | 0600);
	assert_true(queue >= 0);
	assert_int_equal(msgsnd(queue, &message, 5, 0), 0);
	memset(&message, 0, sizeof message);
	assert_int_equal(msgrcv(queue, &message, 8, 7, 0), 5);
	assert_string_equal(message.text, "twin");
	assert_int_equal(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), -1);
	assert_int_equal(errno, ENOMSG);
	assert_int_equal(msgctl(queue, IPC_RMID, NULL), 0);
	assert_int_equal(msgsnd(-1, &message, 5, 0), -1);
	assert_int_equal(errno, EINVAL);
}

static void libraries(void **state)
{
	Dl_info info;
	(void)state;
	void *program = dlopen(NULL, RTLD_NOW);
	assert_non_null(program);
	assert_null(dlerror());
	assert_null(dlopen("libm.so.6", RTLD_LAZY));
	/* The name is in the message: libuv's tests look for it. */
	assert_non_null(strstr(dlerror(), "libm.so.6: "));
	assert_null(dlerror());
	assert_null(dlsym(program, "main"));
	assert_non_null(strstr(dlerror(), "main"));
	static char long_name[2000];
	memset(long_name, 'x', sizeof long_name - 1);
	assert_null(dlopen(long_name, RTLD_LAZY));
	const char *text = dlerror();
	assert_true(strlen(text) < 512);
	assert_non_null(strstr(text, "xxx: a static program"));
	assert_int_equal(dladdr(&info, &info), 0);
	assert_int_equal(dlclose(program), 0);
	assert_int_equal(dlclose(&info), -1);
	assert_non_null(dlerror());
}

static void messages(void **state)
{
	int ends[2], status;
	char text[128];
	(void)state;
	nl_catd catalog = catopen("none", NL_CAT_LOCALE);
	assert_true(catalog == (nl_catd)-1);
	assert_int_equal(errno, ENOENT);
	assert_string_equal(catgets(catalog, 1, 1, "text"), "text");
	assert_int_equal(catclose(catalog), -1);
	assert_int_equal(errno, EBADF);

	assert_int_equal(pipe(ends), 0);
	pid_t child = fork();
	if (child == 0) {
		dup2(ends[1], 2);
		error_one_per_line = 1;
		error_at_line(0, 0, "file", 3, "once");
		error_at_line(0, 0, "file", 3, "once");
		error(error_message_count == 1 ? 4 : 1, ENOENT, "number %d", 5);
		_exit(2);
	}
	close(ends[1]);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(WEXITSTATUS(status), 4);
	ssize_t length = read(ends[0], text, sizeof text - 1);
	assert_true(length > 0);
	text[length] = 0;
	close(ends[0]);
	assert_non_null(strstr(text, ":file:3: once\n"));
	assert_non_null(strstr(text, ": number 5: No such file or directory\n"));
}

/* The sizes are the kernel's. */
static void structures(void **state)
{
	(void)state;
	assert_true(sizeof(struct sg_io_hdr) == 88 && offsetof(struct sg_io_hdr, info) == 80);
	assert_true(sizeof(struct elf_prstatus) == 336 && offsetof(struct elf_prstatus, pr_reg) == 112 && sizeof(struct elf_prpsinfo) == 136);
	assert_true(sizeof(struct acct) == 64 && sizeof(struct acct_v3) == 64);
	assert_int_equal(acct("no such file"), -1);
	assert_true(errno == EPERM || errno == ENOENT || errno == ENOSYS);
	assert_int_equal(PPP_IP, 0x21);
	fpu_control_t word;
	_FPU_GETCW(word);
	assert_int_equal(word, _FPU_DEFAULT);
	fpu_control_t single = (word & ~_FPU_EXTENDED) | _FPU_SINGLE;
	_FPU_SETCW(single);
	volatile long double three = 3;
	assert_true(1 / three == 1.0f / 3);
	_FPU_SETCW(word);
	assert_true(1 / three != 1.0f / 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(processes),
		cmocka_unit_test(devices),
		cmocka_unit_test(files),
		cmocka_unit_test(communication),
		cmocka_unit_test(libraries),
		cmocka_unit_test(messages),
		cmocka_unit_test(structures),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
