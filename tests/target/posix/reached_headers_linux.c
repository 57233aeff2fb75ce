/* SPDX-License-Identifier: MIT */
/* Names that programs expect of headers which need not have them, since other libraries' headers include each other: OpenSSL finds
 * struct msghdr through <netinet/tcp.h>, others getpid() through <signal.h> or fd_set through nearly anything. One header stands for each kind. */
#define _GNU_SOURCE 1
#include <netinet/tcp.h>
#include <signal.h>
#include <sys/auxv.h>
#include <sys/mount.h>
#include <sys/epoll.h>
#include <sys/wait.h>
#include <netinet/icmp6.h>
#include <netinet/ip6.h>
#include <stdlib.h>
#include <fcntl.h>

static const struct msghdr message;
static const fd_set set;
static const u_int old_name = 1;
static const char magic[] = ELFMAG;
static const unsigned long to_block = BLKROSET;
static const int lock = LOCK_EX;
static const size_t aligned = CMSG_ALIGN(5);
static const struct tcp_info info;
static const struct tcphdr segment = { .th_sport = 1, .th_flags = TH_SYN | TH_ACK };
static const sigval_t value;
static const __off64_t offset = 5;
static const __sighandler_t handler = SIG_IGN;
static const int all = __WALL;
static const enum EPOLL_EVENTS event = EPOLLOUT;
static int by_number(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}
static pid_t own(void)
{
	return getpid();
}

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>

static void test_names(void **state)
{
	(void)state;
	assert_true(message.msg_iov == NULL && !FD_ISSET(0, &set) && old_name == 1 && sizeof magic == 5);
	assert_true(to_block != 0 && lock == 2 && aligned == 8);
	assert_true(own() > 0);
	assert_true(value.sival_ptr == NULL && offset == 5 && handler == SIG_IGN && all == 0x40000000 && event == 4);
	int numbers[] = { 2, 1 };
	qsort(numbers, 2, sizeof *numbers, (__compar_fn_t)by_number);
	assert_true(numbers[0] == 1);
}

/* RFC 793 and the kernel's structure. */
static void test_layouts(void **state)
{
	(void)state;
	assert_true(sizeof(struct tcphdr) == 20 && offsetof(struct tcphdr, window) == 14);
	assert_true(segment.source == 1 && segment.syn && segment.ack && !segment.fin && !segment.rst);
	assert_true(sizeof info == 232 && offsetof(struct tcp_info, tcpi_total_retrans) == 100 && offsetof(struct tcp_info, tcpi_snd_wnd) == 228);
	assert_true(sizeof(struct nd_opt_prefix_info) == 32 && sizeof(struct nd_neighbor_advert) == 24 && sizeof(struct mld_hdr) == 24);
	assert_true(sizeof(struct ip6_rthdr) == 4 && sizeof(struct ip6_opt_jumbo) == 6 && sizeof(struct rr_pco_match) == 24);
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	struct tcp_info now;
	socklen_t size = sizeof now;
	assert_true(fd >= 0);
	assert_int_equal(getsockopt(fd, IPPROTO_TCP, TCP_INFO, &now, &size), 0);
	assert_true(size >= offsetof(struct tcp_info, tcpi_pacing_rate) && now.tcpi_state == TCP_CLOSE);
	assert_int_equal(close(fd), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_names), cmocka_unit_test(test_layouts) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
