/* SPDX-License-Identifier: MIT */
/* Words of the system's headers by which programs tell what a system has, or which they take for there: some were missed by programs, the others came
 * from comparing every header's macros with those of glibc. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <asm/termbits.h>
#include <dirent.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <fstab.h>
#include <fts.h>
#include <netdb.h>
#include <netinet/in_systm.h>
#include <netinet/ip_icmp.h>
#include <paths.h>
#include <scsi/scsi.h>
#include <scsi/scsi_ioctl.h>
#include <signal.h>
#include <string.h>
#include <sys/file.h>
#include <sys/io.h>
#include <sys/ioctl.h>
#include <sys/quota.h>
#include <sys/sem.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/utsname.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <syslog.h>
#include <ucontext.h>
#include <unistd.h>
#include <utmp.h>
#include <values.h>

/* What programs do where <sys/sem.h> asks for it. */
#ifdef _SEM_SEMUN_UNDEFINED
union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};
#endif

static void test_semun(void **state)
{
	(void)state;
	int set = semget(IPC_PRIVATE, 1, 0600);
	union semun argument = { .val = 7 };
	if (set < 0)
		skip();
	assert_int_equal(semctl(set, 0, SETVAL, argument), 0);
	assert_int_equal(semctl(set, 0, GETVAL), 7);
	assert_int_equal(semctl(set, 0, IPC_RMID), 0);
}

/* <asm/termbits.h> has the structure, which has any speed. */
static void test_any_speed(void **state)
{
	(void)state;
	struct termios2 settings;
	assert_int_equal(TCGETS2, 0x802c542a);
	assert_int_equal(TCSETS2, 0x402c542b);
	assert_int_equal(TCSETSW2, 0x402c542c);
	assert_int_equal(TCSETSF2, 0x402c542d);
	int pair = open("/dev/ptmx", O_RDWR | O_NOCTTY);
	if (pair < 0)
		skip();
	assert_int_equal(ioctl(pair, TCGETS2, &settings), 0);
	settings.c_cflag = (settings.c_cflag & ~(tcflag_t)CBAUD) | BOTHER;
	settings.c_ispeed = settings.c_ospeed = 250000;
	assert_int_equal(ioctl(pair, TCSETS2, &settings), 0);
	memset(&settings, 0, sizeof settings);
	assert_int_equal(ioctl(pair, TCGETS2, &settings), 0);
	assert_int_equal(settings.c_ospeed, 250000);
	assert_int_equal(close(pair), 0);
	errno = 0;
	assert_int_equal(ioctl(pair, TCGETS2, &settings), -1);
	assert_int_equal(errno, EBADF);
}

static void test_paths(void **state)
{
	(void)state;
	assert_string_equal(_PATH_LOG, "/dev/log");
	assert_string_equal(_PATH_SENDMAIL, "/usr/sbin/sendmail");
	assert_string_equal(_PATH_VI, "/usr/bin/vi");
	assert_string_equal(_PATH_KMEM _PATH_MEM _PATH_UNIX, "/dev/kmem/dev/mem/boot/vmlinux");
	assert_string_equal(_PATH_GSHADOW, "/etc/gshadow");
	assert_string_equal(_PATH_HOSTS _PATH_NETWORKS _PATH_SERVICES, "/etc/hosts/etc/networks/etc/services");
	assert_string_equal(_PATH_PROTOCOLS _PATH_HEQUIV _PATH_NSSWITCH_CONF, "/etc/protocols/etc/hosts.equiv/etc/nsswitch.conf");
	assert_string_equal(FSTAB, _PATH_FSTAB);
}

#if !defined _STATBUF_ST_NSEC || !defined _STATBUF_ST_BLKSIZE || !defined _STATBUF_ST_RDEV || !defined _DIRENT_HAVE_D_RECLEN || \
	!defined _DIRENT_HAVE_D_OFF || !defined _HAVE_UT_TV || !defined _HAVE_UT_HOST || !defined _HAVE_UT_TYPE || !defined _HAVE_UT_PID || \
	!defined _HAVE_UT_ID || !defined _STATFS_F_NAMELEN || !defined _STATFS_F_FRSIZE || !defined _STATFS_F_FLAGS
#error words by which programs tell members
#endif
#if !defined REG_R9 || !defined REG_RDI || !defined REG_EFL || !defined REG_TRAPNO || !defined REG_CR2 || !defined REG_ERR
#error registers that programs look for with #ifdef
#endif

static void test_numbers(void **state)
{
	(void)state;
	assert_int_equal(_UTSNAME_LENGTH, sizeof((struct utsname *)0)->sysname);
	assert_int_equal(_UTSNAME_DOMAIN_LENGTH + _UTSNAME_MACHINE_LENGTH + _UTSNAME_RELEASE_LENGTH, 3 * SYS_NMLN);
	assert_int_equal(_UTSNAME_SYSNAME_LENGTH + _UTSNAME_NODENAME_LENGTH + _UTSNAME_VERSION_LENGTH, 3 * SYS_NMLN);
	assert_int_equal(L_SET, SEEK_SET);
	assert_int_equal(L_INCR, SEEK_CUR);
	assert_int_equal(L_XTND, SEEK_END);
	assert_int_equal(BITSPERBYTE, 8);
	assert_int_equal(PTRBITS + FLOATBITS + DOUBLEBITS, 64 + 32 + 64);
	assert_true(HIBITS == MINSHORT && HIBITL == MINLONG);
	assert_int_equal(ACCOUNTING, 9);
	assert_int_equal(PRJQUOTA + 1, MAXQUOTAS);
	assert_int_equal(ICMP_TSLEN, 20);
	assert_int_equal(ICMP_ADVLENMIN, 36);
	assert_int_equal(FTS_W, 14);
	assert_int_equal(DF_1_INITFIRST | DF_1_NOOPEN | DF_1_ORIGIN | DF_1_NOCOMMON, 0x400000e0);
}

/* A program without the right to use ports is ended by its first instruction, and not for want of a function. */
static void test_ports(void **state)
{
	(void)state;
	static void (*volatile writers[])(unsigned char, unsigned short) = { outb, outb_p };
	static unsigned char (*volatile readers[])(unsigned short) = { inb, inb_p };
	pid_t child = fork();
	if (child == 0) {
		signal(SIGSEGV, SIG_DFL);
		writers[0](readers[0](0x80), 0x80);
		writers[1](readers[1](0x80), 0x80);
		_exit(0);
	}
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV);
}

/* SPC-4, MMC-6: what util-linux' eject sends. */
static void test_scsi(void **state)
{
	(void)state;
	assert_int_equal(ALLOW_MEDIUM_REMOVAL, 0x1e);
	assert_int_equal(START_STOP, 0x1b);
	assert_int_equal(INQUIRY, 0x12);
	assert_int_equal(READ_TOC, 0x43);
	assert_int_equal(UNIT_ATTENTION, 6);
	assert_int_equal(TYPE_ROM, 5);
	assert_int_equal(SCSI_IOCTL_GET_IDLUN, 0x5382);
	assert_int_equal(SCSI_IOCTL_DOORUNLOCK, 0x5381);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_semun), cmocka_unit_test(test_any_speed), cmocka_unit_test(test_paths),
		cmocka_unit_test(test_numbers), cmocka_unit_test(test_ports), cmocka_unit_test(test_scsi) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
