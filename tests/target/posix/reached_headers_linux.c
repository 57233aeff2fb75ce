/* SPDX-License-Identifier: MIT */
/* Names that programs expect of headers which need not have them, since other libraries' headers include each other: OpenSSL finds
 * struct msghdr through <netinet/tcp.h>, others getpid() through <signal.h> or fd_set through nearly anything. One header stands for each kind. */
#define _GNU_SOURCE 1
#include <netinet/tcp.h>
#include <signal.h>
#include <sys/auxv.h>
#include <sys/mount.h>
#include <fcntl.h>

static const struct msghdr message;
static const fd_set set;
static const u_int old_name = 1;
static const char magic[] = ELFMAG;
static const unsigned long to_block = BLKROSET;
static const int lock = LOCK_EX;
static const size_t aligned = CMSG_ALIGN(5);
static pid_t own(void)
{
	return getpid();
}

#include <stdarg.h>
#include <setjmp.h>
#include <cmocka.h>

static void test_names(void **state)
{
	(void)state;
	assert_true(message.msg_iov == NULL && !FD_ISSET(0, &set) && old_name == 1 && sizeof magic == 5);
	assert_true(to_block != 0 && lock == 2 && aligned == 8);
	assert_true(own() > 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_names) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
