/* SPDX-License-Identifier: MIT */
/* The kernel's headers beside ours, which come first: neither defines what the other has, and their numbers agree. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <lastlog.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <net/route.h>
#include <netinet/igmp.h>
#include <netinet/in.h>
#include <netinet/in_systm.h>
#include <netinet/ip.h>
#include <netpacket/packet.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/dir.h>
#include <sys/errno.h>
#include <sys/fcntl.h>
#include <sys/ioctl.h>
#include <sys/param.h>
#include <sys/signal.h>
#include <sys/single_threaded.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syslog.h>
#include <sys/termios.h>
#include <sys/types.h>
#include <sys/unistd.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <wait.h>

#if __has_include(<linux/version.h>)
#include <asm/types.h>
#include <linux/fs.h>
#include <linux/if.h>
#include <linux/if_bridge.h>
#include <linux/if_ether.h>
#include <linux/in.h>
#include <linux/in6.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/stat.h>
#include <linux/version.h>
#include <linux/wireless.h>
#include <linux/xattr.h>
#include <sys/kd.h>
#include <sys/soundcard.h>
#include <sys/vt.h>
_Static_assert(LINUX_VERSION_CODE > 0, "");
_Static_assert(sizeof(struct rtmsg) == 12, "");
_Static_assert(VT_GETSTATE == 0x5603 && KDGKBMODE == 0x4b44, "");
#endif

_Static_assert(sizeof(struct ifreq) == 40, "");
_Static_assert(sizeof(struct rtentry) == 120 && offsetof(struct rtentry, rt_dev) == 88, "");
_Static_assert(sizeof(struct sockaddr_ll) == 20, "");
_Static_assert(sizeof(struct igmp) == 8, "");
_Static_assert(sizeof(struct statx) == 256, "");
_Static_assert(sizeof(struct lastlog) == 292, "");
_Static_assert(sizeof(struct group_source_req) == 264, "");
_Static_assert(sizeof(siginfo_t) == 128 && offsetof(siginfo_t, si_lower) == 32 && offsetof(siginfo_t, si_syscall) == 24, "");

/* The old names of headers lead to the new ones, and <stdlib.h> knows what system() tells (POSIX.1-2017, <stdlib.h>). */
static void old_names(void **state)
{
	struct direct *entry = NULL;
	fd_set set;
	u_int number = htole32(7);
	(void)state;
	assert_null(entry);
	FD_ZERO(&set);
	FD_SET(3, &set);
	assert_true(FD_ISSET(3, &set));
	assert_int_equal(number, 7);
	assert_true(WIFEXITED(W_EXITCODE(3, 0)));
	assert_int_equal(WEXITSTATUS(W_EXITCODE(3, 0)), 3);
	assert_true(WIFSTOPPED(W_STOPCODE(SIGSTOP)));
	assert_int_equal(WSTOPSIG(W_STOPCODE(SIGSTOP)), SIGSTOP);
	assert_int_equal(CTRL('c'), 3);
	assert_int_not_equal(__libc_single_threaded, 0);
}

/* Requests and options whose numbers are new here, asked of the kernel. */
static void numbers(void **state)
{
	struct ifreq request;
	int size = 0;
	socklen_t length = sizeof size;
	(void)state;
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	assert_true(fd >= 0);
	memset(&request, 0, sizeof request);
	strcpy(request.ifr_name, "lo");
	if (ioctl(fd, SIOCGIFINDEX, &request) == 0) {
		assert_int_equal(request.ifr_ifindex, (int)if_nametoindex("lo"));
		assert_int_equal(ioctl(fd, SIOCGIFFLAGS, &request), 0);
		assert_true(request.ifr_flags & IFF_LOOPBACK);
	}
	assert_int_equal(getsockopt(fd, SOL_SOCKET, SO_PEEK_OFF, &size, &length), 0);
	assert_int_equal(size, -1);
	assert_int_equal(close(fd), 0);

	int ends[2];
	struct f_owner_ex owner = { F_OWNER_PID, getpid() };
	assert_int_equal(pipe(ends), 0);
	assert_true(fcntl(ends[0], F_GETPIPE_SZ) >= 4096);
	assert_int_equal(fcntl(ends[0], F_SETOWN_EX, &owner), 0);
	assert_int_equal(fcntl(ends[0], F_SETSIG, SIGUSR1), 0);
	assert_int_equal(fcntl(ends[0], F_GETSIG), SIGUSR1);
	close(ends[0]);
	close(ends[1]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(old_names),
		cmocka_unit_test(numbers),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
