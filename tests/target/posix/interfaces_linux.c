/* SPDX-License-Identifier: MIT */
/* <sys/ioctl.h>'s requests about network interfaces, sockets and terminals (netdevice(7), ioctl_tty(2)), and names that older standards had. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

/* sigev_notify_attributes is a pthread_attr_t *, of the very type that <pthread.h> has. POSIX.1-2017, <signal.h>. */
_Static_assert(_Generic(((struct sigevent *)0)->sigev_notify_attributes, pthread_attr_t *: 1, default: 0), "sigev_notify_attributes");

/* Names of headers that POSIX.1-2017 asks for: <sys/time.h>'s fds_bits, <sys/stat.h>'s S_TYPEIS*, <signal.h>'s POLL_*, and of <stdlib.h> what system()'s
 * result is read with. */
static void test_names(void **state)
{
	fd_set set;
	struct stat about = { 0 };
	int status = system("exit 3");
	(void)state;
	FD_ZERO(&set);
	FD_SET(65, &set);
	assert_int_equal(set.fds_bits[1], 2);
	assert_true(FD_ISSET(65, &set) && !FD_ISSET(64, &set));
	FD_SET(63, &set);
	assert_true(FD_ISSET(63, &set));
	FD_CLR(63, &set);
	assert_int_equal(set.fds_bits[0], 0);
	assert_false(S_TYPEISMQ(&about) || S_TYPEISSEM(&about) || S_TYPEISSHM(&about) || S_TYPEISTMO(&about));
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 3);
	assert_int_equal(POLL_IN + POLL_OUT + POLL_MSG + POLL_ERR + POLL_PRI + POLL_HUP, 21);
}

/* The loopback interface says so, has an index that if_nametoindex() knows, and a name by that index. */
static void test_loopback(void **state)
{
	struct ifreq request;
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	(void)state;
	assert_true(fd >= 0);
	memset(&request, 0, sizeof request);
	strcpy(request.ifr_name, "lo");
	assert_int_equal(ioctl(fd, SIOCGIFFLAGS, &request), 0);
	assert_true(request.ifr_flags & IFF_LOOPBACK);
	assert_int_equal(ioctl(fd, SIOCGIFINDEX, &request), 0);
	assert_int_equal(request.ifr_ifindex, (int)if_nametoindex("lo"));
	memset(request.ifr_name, 'x', sizeof request.ifr_name);
	assert_int_equal(ioctl(fd, SIOCGIFNAME, &request), 0);
	assert_string_equal(request.ifr_name, "lo");
	assert_int_equal(ioctl(fd, SIOCGIFMTU, &request), 0);
	assert_true(request.ifr_mtu > 0);
	strcpy(request.ifr_name, "none-such");
	assert_int_equal(ioctl(fd, SIOCGIFFLAGS, &request), -1);
	assert_int_equal(errno, ENODEV);
	close(fd);
}

/* SIOCATMARK is sockatmark(): no urgent data, no mark. SIOCGPGRP is what F_GETOWN gives. */
static void test_sockets(void **state)
{
	int pair[2], mark = -1, owner = -1;
	(void)state;
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
	assert_int_equal(fcntl(pair[0], F_SETOWN, getpid()), 0);
	assert_int_equal(ioctl(pair[0], SIOCGPGRP, &owner), 0);
	assert_int_equal(owner, getpid());
	close(pair[0]);
	close(pair[1]);
	pair[0] = socket(AF_INET, SOCK_STREAM, 0);
	assert_true(pair[0] >= 0);
	assert_int_equal(ioctl(pair[0], SIOCATMARK, &mark), 0);
	assert_int_equal(mark, 0);
	close(pair[0]);
}

/* In packet mode the master's reads begin with a byte that says what follows. */
static void test_packets(void **state)
{
	int master = posix_openpt(O_RDWR | O_NOCTTY), on = 1, slave;
	char text[16];
	(void)state;
	assert_true(master >= 0);
	assert_int_equal(grantpt(master), 0);
	assert_int_equal(unlockpt(master), 0);
	slave = open(ptsname(master), O_RDWR | O_NOCTTY);
	assert_true(slave >= 0);
	assert_int_equal(ioctl(master, TIOCPKT, &on), 0);
	assert_int_equal(write(slave, "data", 4), 4);
	assert_int_equal(read(master, text, sizeof text), 5);
	assert_memory_equal(text, "\0data", 5);
	assert_int_equal(text[0], TIOCPKT_DATA);
	close(slave);
	close(master);
}

/* The first bits of an address say how many bytes name the network. RFC 791, 3.2. */
static void test_classes(void **state)
{
	struct in_addr a = { inet_addr("10.1.2.3") }, b = { inet_addr("172.16.5.6") }, c = { inet_addr("192.168.7.8") };
	(void)state;
	assert_int_equal(inet_netof(a), 10);
	assert_int_equal(inet_lnaof(a), 0x010203);
	assert_int_equal(inet_netof(b), 0xac10);
	assert_int_equal(inet_lnaof(b), 0x0506);
	assert_int_equal(inet_netof(c), 0xc0a807);
	assert_int_equal(inet_lnaof(c), 8);
	assert_int_equal(inet_makeaddr(10, 0x010203).s_addr, a.s_addr);
	assert_int_equal(inet_makeaddr(0xac10, 0x0506).s_addr, b.s_addr);
	assert_int_equal(inet_makeaddr(0xc0a807, 8).s_addr, c.s_addr);
	assert_int_equal(inet_network("10"), 10);
	assert_int_equal(inet_network("172.16"), 0xac10);
	assert_int_equal(inet_network("0300.0xa8.7 rest"), 0xc0a807);
	assert_int_equal(inet_network("1.2.3.4"), 0x01020304);
	assert_int_equal(inet_network("1.2.3.4.5"), INADDR_NONE);
	assert_int_equal(inet_network("256"), INADDR_NONE);
	assert_int_equal(inet_network("1..2"), INADDR_NONE);
	assert_int_equal(inet_network("0x"), INADDR_NONE);
	assert_int_equal(inet_network(""), INADDR_NONE);
}

static void *where(void *unused)
{
	(void)unused;
	return __builtin_frame_address(0);
}

/* A stack by its end, whose size may be set later; pthread_attr_setstack() takes its place. */
static void test_stack_end(void **state)
{
	enum { SIZE = 256 * 1024 };
	char *memory = aligned_alloc(4096, SIZE);
	void *end = NULL, *base = NULL, *place;
	size_t size = 0;
	pthread_attr_t attributes;
	pthread_t thread;
	(void)state;
	assert_non_null(memory);
	assert_int_equal(pthread_attr_init(&attributes), 0);
	assert_int_equal(pthread_attr_getstackaddr(&attributes, &end), 0);
	assert_null(end);
	assert_int_equal(pthread_attr_setstackaddr(&attributes, NULL), EINVAL);
	assert_int_equal(pthread_attr_setstackaddr(&attributes, memory + SIZE), 0);
	assert_int_equal(pthread_attr_setstacksize(&attributes, SIZE), 0);
	assert_int_equal(pthread_attr_getstackaddr(&attributes, &end), 0);
	assert_ptr_equal(end, memory + SIZE);
	assert_int_equal(pthread_attr_getstack(&attributes, &base, &size), 0);
	assert_ptr_equal(base, memory);
	assert_int_equal(size, SIZE);
	assert_int_equal(pthread_create(&thread, &attributes, where, NULL), 0);
	assert_int_equal(pthread_join(thread, &place), 0);
	assert_true((char *)place > memory && (char *)place < memory + SIZE);
	assert_int_equal(pthread_attr_setstack(&attributes, memory, SIZE / 2), 0);
	assert_int_equal(pthread_attr_setstacksize(&attributes, SIZE), 0);
	assert_int_equal(pthread_attr_getstack(&attributes, &base, &size), 0);
	assert_ptr_equal(base, memory);
	pthread_attr_destroy(&attributes);
	free(memory);
}

/* Names of options and of compilers' flags from before POSIX.1-2001. */
static void test_old_names(void **state)
{
	char text[8];
	(void)state;
	errno = 0;
	assert_int_equal(sysconf(_SC_XBS5_LP64_OFF64), 1);
	assert_int_equal(sysconf(_SC_XBS5_ILP32_OFF32), -1);
	assert_int_equal(sysconf(_SC_PASS_MAX), -1);
	/* Whatever the machine has. A container may hide it: 0. */
	long line = sysconf(_SC_LEVEL1_DCACHE_LINESIZE), size = sysconf(_SC_LEVEL1_DCACHE_SIZE);
	assert_true(line >= 0 && size >= 0 && (line == 0 || (line >= 8 && (line & (line - 1)) == 0 && size % line == 0)));
	assert_true(sysconf(_SC_LEVEL4_CACHE_ASSOC) >= 0);
	assert_int_equal(errno, 0);
	assert_int_equal(sysconf(_SC_2_C_VERSION), 200809L);
	assert_int_equal(confstr(_CS_XBS5_LP64_OFF64_CFLAGS, text, sizeof text), 5);
	assert_string_equal(text, "-m64");
	assert_int_equal(confstr(_CS_XBS5_ILP32_OFF32_CFLAGS, text, sizeof text), 0);
	assert_int_equal(errno, 0);
}

/* A descriptor that no process can have is refused when the action is added; a script without "#!" is no program, found along PATH or not. POSIX.1-2017,
 * posix_spawn_file_actions_addopen, posix_spawn. */
static void test_spawn_errors(void **state)
{
	char name[] = "/tmp/spawn-XXXXXX", *none[] = { name, NULL };
	int limit = (int)sysconf(_SC_OPEN_MAX), fd = mkstemp(name);
	posix_spawn_file_actions_t actions;
	pid_t process;
	(void)state;
	assert_int_equal(posix_spawn_file_actions_init(&actions), 0);
	assert_int_equal(posix_spawn_file_actions_addopen(&actions, limit, "/dev/null", O_RDONLY, 0), EBADF);
	assert_int_equal(posix_spawn_file_actions_adddup2(&actions, 0, limit), EBADF);
	assert_int_equal(posix_spawn_file_actions_adddup2(&actions, limit, 0), EBADF);
	assert_int_equal(posix_spawn_file_actions_addclose(&actions, limit), EBADF);
	assert_int_equal(posix_spawn_file_actions_addclose(&actions, limit - 1), 0);
	assert_int_equal(posix_spawn_file_actions_destroy(&actions), 0);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, "exit 0\n", 7), 7);
	assert_int_equal(fchmod(fd, 0700), 0);
	close(fd);
	assert_int_equal(posix_spawn(&process, name, NULL, NULL, none, none + 1), ENOEXEC);
	assert_int_equal(posix_spawnp(&process, name, NULL, NULL, none, none + 1), ENOEXEC);
	unlink(name);
}

/* Permissions of a file that must be no link, and times of what is no descriptor. POSIX.1-2017, fchmodat, futimens. */
static void test_files(void **state)
{
	char name[] = "/tmp/mode-XXXXXX", link[sizeof name + 2];
	struct stat about;
	int fd = mkstemp(name);
	(void)state;
	assert_true(fd >= 0);
	close(fd);
	strcpy(stpcpy(link, name), ".l");
	assert_int_equal(symlink(name, link), 0);
	assert_int_equal(fchmodat(AT_FDCWD, name, 0640, AT_SYMLINK_NOFOLLOW), 0);
	assert_int_equal(stat(name, &about), 0);
	assert_int_equal(about.st_mode & 07777, 0640);
	assert_int_equal(lchmod(name, 0604), 0);
	assert_int_equal(stat(name, &about), 0);
	assert_int_equal(about.st_mode & 07777, 0604);
	assert_int_equal(fchmodat(AT_FDCWD, link, 0777, AT_SYMLINK_NOFOLLOW), -1);
	assert_int_equal(errno, EOPNOTSUPP);
	assert_int_equal(lchmod(link, 0777), -1);
	assert_int_equal(errno, EOPNOTSUPP);
	assert_int_equal(fchmodat(AT_FDCWD, name, 0777, 0x4000), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(lchmod("/tmp/none-such/file", 0777), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(fchmodat(AT_FDCWD, link, 0600, 0), 0);
	assert_int_equal(stat(name, &about), 0);
	assert_int_equal(about.st_mode & 07777, 0600);
	assert_int_equal(futimens(AT_FDCWD, NULL), -1);
	assert_int_equal(errno, EBADF);
	unlink(link);
	unlink(name);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names), cmocka_unit_test(test_loopback), cmocka_unit_test(test_sockets), cmocka_unit_test(test_packets),
		cmocka_unit_test(test_classes),
		cmocka_unit_test(test_stack_end), cmocka_unit_test(test_old_names), cmocka_unit_test(test_spawn_errors), cmocka_unit_test(test_files),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
